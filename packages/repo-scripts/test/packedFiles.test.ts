import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { emptyFolder, type Packed, pack, pnpmPack } from "./packed.ts";

const test = suite("packed files");
const folder = emptyFolder("packed");
const packed = new Map<string, Packed>();

test.before(async () => {
  for (const dir of ["cli", "host-loader", "create-lockstep"]) {
    packed.set(dir, await pack(dir, folder));
  }
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(dir: string): string[] {
  return [...(packed.get(dir)?.files.keys() ?? [])].sort();
}

/** Files of the repository that git knows of, or would with the next commit. */
function tracked(folder: string): string[] {
  const list = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", folder],
    { cwd: repositoryRoot, encoding: "utf8" },
  );
  return list.trim().split("\n");
}

/** What the CLI must contain beside its code, code pages, templates and schemas to the last file. */
function gathered(): string[] {
  return [
    ...tracked("ci").map((file) => `assets/${file}`),
    ...tracked("templates").map((file) => `assets/${file}`),
    ...tracked("docs/codes").map((file) => `assets/${file}`),
    ...tracked("packages/schema/assets").map((file) => file.replace("packages/schema/", "")),
    ...tracked("packages/contract/assets").map((file) => file.replace("packages/contract/", "")),
    "assets/provision/c-toolchains.json",
    "assets/provision/releases.json",
    "assets/toolchain/Containerfile",
  ].sort();
}

test("the CLI has its code, its assets and the host-loader, and nothing else", () => {
  const files = filesOf("cli");
  const assets = files.filter((file) => file.startsWith("assets/"));
  assert.equal(assets, gathered());
  const code = files.filter((file) => /^dist\/[\w.-]+\.js$/.test(file));
  assert.ok(code.includes("dist/lockstep.js") && code.includes("dist/index.js"));
  assert.ok(code.length > 4, "commands are chunks of their own");
  const loader = files.filter((file) => file.startsWith("host-loader/"));
  assert.equal(
    loader,
    filesOf("host-loader").map((file) => `host-loader/${file}`),
  );
  const known = new Set([...assets, ...code, ...loader]);
  assert.equal(
    files.filter((file) => !known.has(file)),
    ["LICENSE", "README.md", "dist/THIRD-PARTY-LICENSES.txt", "dist/package.json", "package.json"],
  );
});

test("the host-loader is one file of code with its declarations", () => {
  const files = filesOf("host-loader");
  assert.equal(
    files.filter((file) => !/^(dist\/types\/.*\.d\.ts|assets\/schema\/.*\.json)$/.test(file)),
    [
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/index.d.ts",
      "dist/index.js",
      "package.json",
    ],
  );
  assert.ok(files.includes("dist/types/host-loader/openHost.d.ts"));
});

test("create-lockstep has the whole CLI in it", () => {
  const cli = filesOf("cli").map((file) => `cli/${file}`);
  assert.equal(
    filesOf("create-lockstep"),
    ["LICENSE", "README.md", "dist/create-lockstep.js", "package.json", ...cli].sort(),
  );
});

test("no published package needs another one at run time", () => {
  for (const { manifest } of packed.values()) {
    for (const key of ["dependencies", "peerDependencies", "optionalDependencies"]) {
      assert.is(manifest[key], undefined);
    }
    assert.not(manifest.private);
    assert.not.match(JSON.stringify(manifest.scripts), /"(pre|post)?install"/);
  }
});

test("a published package exports only what is in it", () => {
  for (const { manifest, files } of packed.values()) {
    assert.is(manifest.publishConfig, undefined);
    const targets = JSON.stringify(manifest.exports ?? {}).match(/"\.\/[^"]+"(?!:)/g) ?? [];
    assert.is(targets.length > 0, manifest.exports !== undefined);
    assert.equal(
      targets.filter((target) => !files.has(JSON.parse(target).slice("./".length))),
      [],
    );
  }
});

test("commands can be executed", () => {
  assert.match(packed.get("cli")?.files.get("dist/lockstep.js")?.mode ?? "", /^-rwxr-xr-x/);
  const create = packed.get("create-lockstep")?.files;
  assert.match(create?.get("dist/create-lockstep.js")?.mode ?? "", /^-rwxr-xr-x/);
});

test("packing what was not built fails", async () => {
  const root = emptyFolder("unbuilt");
  const out = emptyFolder("unbuilt-out");
  try {
    symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
    for (const file of ["package.json", "pnpm-workspace.yaml"]) {
      cpSync(join(repositoryRoot, file), join(root, file));
    }
    for (const dir of packed.keys()) {
      mkdirSync(join(root, "packages", dir), { recursive: true });
      for (const file of ["package.json", "README.md"]) {
        cpSync(join(repositoryRoot, "packages", dir, file), join(root, "packages", dir, file));
      }
    }
    for (const part of ["bin", "src", "package.json"]) {
      const path = join("packages/repo-scripts", part);
      cpSync(join(repositoryRoot, path), join(root, path), { recursive: true });
    }
    for (const dir of packed.keys()) {
      const { code, stdout, stderr } = await pnpmPack(join(root, "packages", dir), out);
      assert.is.not(code, 0, `${dir} is not packed`);
      assert.match(stdout + stderr, `packages/${dir}/dist/`);
      assert.match(stdout + stderr, "Run `npm run build` before packing.");
    }
    assert.equal(readdirSync(out), []);
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
});

test.run();
