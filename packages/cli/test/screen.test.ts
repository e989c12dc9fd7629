import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { buildArtefact, type Files, sampleFiles, writeTree } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder } from "./lockstep.ts";
import { onTerminal } from "./onTerminal.ts";

const test = suite("one screen");
const packages = 400;

/** The sample host and plugin, with 400 packages more that both link. */
function manyPackages(): Files {
  const app = sampleFiles("app");
  const names = Array.from({ length: packages }, (_, index) => `p${index}`);
  const calls = names.map((name) => `\t${name}.F()\n`).join("");
  const imports = names.map((name) => `\t"ex.com/app/many/${name}"\n`).join("");
  const all = `package many\n\nimport (\n${imports})\n\nfunc All() {\n${calls}}\n`;
  const used = (path: string, before: string): string =>
    app[path]!.replace('"ex.com/app/shared"', '"ex.com/app/many"\n\t"ex.com/app/shared"').replace(
      before,
      `many.All()\n\t${before}`,
    );
  return {
    ...app,
    ...Object.fromEntries(
      names.map((name) => [`many/${name}/f.go`, `package ${name}\n\nfunc F() int { return 1 }\n`]),
    ),
    "many/all.go": all,
    "host/main.go": used("host/main.go", "shared.Count(len(os.Args))"),
    "plug/main.go": used("plug/main.go", "shared.Count(1)").replace(
      'import "ex.com/app/many"\n\t"ex.com/app/shared"',
      'import (\n\t"ex.com/app/many"\n\t"ex.com/app/shared"\n)',
    ),
  };
}

/** What a person sees on a terminal of 80 columns, row by row. */
function screen(cwd: string, ...args: string[]): string[] {
  const shown = onTerminal(cwd, args, { columns: 80 });
  const lines = stripVTControlCharacters(shown).trimEnd().split(/\r?\n/);
  return lines.flatMap((line) => line.match(/.{1,80}/g) ?? [""]);
}

const cases = {
  "one cause": { flags: [], codes: ["LS3002"] },
  "two causes": { flags: ["-gcflags=all=-l"], codes: ["LS3002", "LS3007"] },
  "three causes": {
    flags: ["-gcflags=all=-l", "-race"],
    codes: ["LS3002", "LS3018", "LS3007"],
  },
};

for (const [what, { flags, codes }] of Object.entries(cases)) {
  test(`a real mismatch of more than ${packages} packages with ${what}: all that counts on it`, async () => {
    const tree = await writeTree(manyPackages());
    const common = { tree, mode: "host", package: "./host" } as const;
    const host = await buildArtefact({ ...common, flags: ["-trimpath"] });
    const plugin = await buildArtefact({ ...common, mode: "plugin", package: "./plug", flags });
    const folder = emptyFolder();
    copyFileSync(host, join(folder, "host"));
    copyFileSync(plugin, join(folder, "plug.so"));
    const rows = screen(folder, "check", "host", "plug.so");
    const text = rows.join("\n");
    assert.ok(rows.length <= 24, `${rows.length} rows:\n${text}`);
    assert.match(text, /^refused/m);
    assert.ok(Number(/(\d+) shared packages differ/.exec(text)?.[1]) > packages, text);
    assert.match(text, /^ +ex\.com\/app +40\d /m);
    for (const code of codes) assert.match(text, `error[${code}]`);
    assert.match(text, /= cause \(deduced\): the host was built with -trimpath/);
    assert.match(text.replaceAll("\n", ""), /go build -trimpath (.* )?-buildmode=plugin -o /);
    assert.ok(screen(folder, "check", "host", "plug.so", "--all").length > packages);
  });
}

test.run();
