import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { family, goToolchain, moduleFamily } from "@lockstep/go-fixtures";
import { assert } from "@lockstep/test-kit";
import { command, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

/** What reaches the modules and nothing else. */
export const reached = await moduleFamily();

const { go } = await goToolchain();
const author = {
  ...reached,
  ...{ GOTOOLCHAIN: "local", GOMODCACHE: join(emptyFolder(), "mod") },
};

/** A workspace whose host requires `text` v1.14.0. */
export function hostOnText(): string {
  const root = newWorkspace();
  needs(root, "host", "text v1.14.0 // as released");
  return root;
}

/** Lets a unit require and import modules, by its own go.mod, as its author would. */
export function needs(root: string, folder: string, ...requirements: string[]): void {
  const goMod = join(root, folder, "go.mod");
  const lines = requirements.map((each) => `require ${family}/${each}\n`).join("");
  writeFileSync(goMod, `${readFileSync(goMod, "utf8")}\n${lines}`);
  const name = folder === "host" ? "main" : folder.split("/").at(-1)!;
  const imports = requirements.map((each) => `import _ "${family}/${each.split(" ")[0]}"\n`);
  writeFileSync(join(root, folder, "needs.go"), `package ${name}\n\n${imports.join("")}`);
  goAlone(root, folder, "list", "-mod=mod", "-e", "-deps", "./...");
}

/** Runs go in a module by itself. */
export function goAlone(root: string, folder: string, ...args: string[]): string {
  const ran = command(join(root, folder), [go, ...args], { ...author, GOWORK: "off" });
  assert.is(ran.code, 0, ran.stderr);
  return ran.stdout;
}

/** Vendor folders, of the workspace and of its host. */
export function vendorAll(root: string): void {
  const ran = command(root, [go, "work", "vendor"], author);
  assert.is(ran.code, 0, ran.stderr);
  goAlone(root, "host", "mod", "vendor");
}

/** The lines of a go.mod that speak of these modules, without their comments. */
export function versions(root: string, folder: string): string[] {
  return readFileSync(join(root, folder, "go.mod"), "utf8")
    .split("\n")
    .filter((line) => line.includes(family))
    .map((line) => line.replace("require", "").replaceAll(`${family}/`, "").trim())
    .sort();
}

/** Runs the CLI where these modules can be reached. */
export function lockstepThere(root: string, ...args: string[]) {
  return lockstep(root, args, reached);
}
