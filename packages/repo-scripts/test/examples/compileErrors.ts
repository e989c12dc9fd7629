import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../src/repository.ts";

const tsc = join(repositoryRoot, "node_modules/typescript/bin/tsc");
/** What an example has from its reader: `Cannot find name`, in the three forms it is reported in. */
const unknownName = /^(\S+)\(\d+,\d+\): error TS(?:2304|2552|18004): .*?'(\w+)'/;

/**
 * What TypeScript has against the examples in `folder`, a line each; `names` are their files. A
 * name that an example has from its reader may be of any type, unless it is among the `exported` of
 * its package: such a name is to be imported.
 */
export function compileErrors(
  folder: string,
  names: string[],
  exported: (file: string) => Set<string>,
): string[] {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings(names)));
  const free = new Map<string, Set<string>>();
  for (const line of compile(folder)) {
    const [, file, name] = unknownName.exec(line) ?? [];
    if (file && name && !exported(file).has(name))
      free.set(file, (free.get(file) ?? new Set()).add(name));
  }
  for (const [file, missing] of free) {
    const declared = [...missing].map((name) => `declare const ${name}: any;`).join(" ");
    const path = join(folder, file);
    writeFileSync(path, `${readFileSync(path, "utf8")}\nexport {}; ${declared}\n`);
  }
  return compile(folder);
}

function compile(cwd: string): string[] {
  const { stdout, error } = spawnSync(process.execPath, [tsc, "-p", "."], {
    cwd,
    encoding: "utf8",
  });
  if (error) throw error;
  return stdout.split("\n").filter((line) => line !== "");
}

function settings(files: string[]): object {
  return {
    extends: join(repositoryRoot, "tsconfig.base.json"),
    compilerOptions: {
      composite: false,
      declaration: false,
      noEmit: true,
      noUnusedLocals: false,
      rootDir: "/",
      typeRoots: [join(repositoryRoot, "node_modules/@types")],
      allowImportingTsExtensions: true,
      moduleDetection: "force",
    },
    files,
  };
}
