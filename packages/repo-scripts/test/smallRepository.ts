import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../src/repository.ts";

/**
 * A small repository with our own root files, turbo configuration and test runner, and three tiny
 * packages: `base`, `middle` (which depends on it) and `other` (which does not).
 */
export class SmallRepository {
  readonly root: string;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), "lockstep-small-repository-"));
    for (const file of [
      ".gitignore",
      "biome.json",
      "package.json",
      "pnpm-lock.yaml",
      "pnpm-workspace.yaml",
      "tsconfig.base.json",
      "turbo.json",
    ]) {
      cpSync(join(repositoryRoot, file), join(this.root, file));
    }
    symlinkSync(join(repositoryRoot, "node_modules"), join(this.root, "node_modules"));
    this.addTestKit();
    this.addPackage("base", []);
    this.addPackage("middle", ["base"]);
    this.addPackage("other", []);
    this.write("packages/base/src/index.ts", "export const one = 1;\n");
    this.write(
      "packages/middle/src/index.ts",
      'import { one } from "@lockstep/base";\n\nexport const two = one + one;\n',
    );
    this.git("init", "--quiet");
    this.commit();
  }

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  commit(): void {
    this.git("add", "--all");
    this.git("-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "--quiet", "-m", "x");
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private git(...args: string[]): void {
    execFileSync("git", args, { cwd: this.root, stdio: ["ignore", "ignore", "inherit"] });
  }

  /** The real one, without gates of its own. */
  private addTestKit(): void {
    const from = join(repositoryRoot, "packages/test-kit");
    const to = join(this.root, "packages/test-kit");
    for (const part of ["bin", "node_modules", "src"]) {
      cpSync(join(from, part), join(to, part), { recursive: true, verbatimSymlinks: true });
    }
    const manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
    delete manifest.scripts;
    this.write("packages/test-kit/package.json", json(manifest));
  }

  private addPackage(dir: string, dependencies: string[]): void {
    const folder = `packages/${dir}`;
    const workspace = (names: string[]) =>
      Object.fromEntries(names.map((name) => [`@lockstep/${name}`, "workspace:*"]));
    this.write(
      `${folder}/package.json`,
      json({
        name: `@lockstep/${dir}`,
        version: "0.0.0",
        private: true,
        type: "module",
        exports: { ".": { "lockstep-source": "./src/index.ts", default: "./dist/index.js" } },
        scripts: {
          build: "tsc -p tsconfig.json",
          typecheck: "tsc -p tsconfig.test.json",
          lint: "biome check src test",
          test: "lockstep-test",
        },
        dependencies: workspace(dependencies),
        devDependencies: workspace(["test-kit"]),
      }),
    );
    this.write(
      `${folder}/tsconfig.json`,
      json({
        extends: "../../tsconfig.base.json",
        compilerOptions: { rootDir: "src", outDir: "dist", tsBuildInfoFile: "dist/.tsbuildinfo" },
        include: ["src"],
        references: dependencies.map((name) => ({ path: `../${name}` })),
      }),
    );
    this.write(
      `${folder}/tsconfig.test.json`,
      json({
        extends: "../../tsconfig.base.json",
        compilerOptions: { composite: false, declaration: false, noEmit: true, rootDir: "../.." },
        include: ["src", "test"],
      }),
    );
    this.write(`${folder}/src/index.ts`, `export const name = "${dir}";\n`);
    this.write(
      `${folder}/test/index.test.ts`,
      [
        'import { assert, suite } from "@lockstep/test-kit";',
        "",
        `const test = suite("${dir}");`,
        'test("passes", () => assert.ok(true));',
        "test.run();",
        "",
      ].join("\n"),
    );
    for (const name of [...dependencies, "test-kit"]) {
      const link = join(this.root, folder, "node_modules/@lockstep", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(`../../../${name}`, link);
    }
    const runner = join(this.root, folder, "node_modules/.bin/lockstep-test");
    mkdirSync(dirname(runner), { recursive: true });
    writeFileSync(runner, `#!/bin/sh\nexec node ../test-kit/bin/lockstep-test.mjs "$@"\n`);
    chmodSync(runner, 0o755);
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
