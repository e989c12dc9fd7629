import { type Files, goWork, tinyFiles } from "@lockstep/go-fixtures";

const module = (index: number): string => `example.com/tiny/lib${index}`;

/**
 * A workspace of `plugins` plugins that build upon `modules` modules: each has a tenth of them, all
 * have them together, and the host has the first ones. Modules are folders, put in place by go.work.
 */
export function largeWorkspace(modules: number, plugins: number): Files {
  const names = Array.from({ length: plugins }, (_, index) => `p${index}`);
  const indices = Array.from({ length: modules }, (_, index) => index);
  const replaced = (used: number[], up: string): string =>
    used.map((index) => `replace ${module(index)} => ${up}lib/lib${index}\n`).join("");
  const requires = (used: number[], up: string): string =>
    used.map((index) => `require ${module(index)} v1.0.0\n`).join("") + replaced(used, up);
  const imports = (name: string, used: number[]): string =>
    `package ${name}\n\nimport (\n${used.map((each) => `\t_ "${module(each)}"\n`).join("")})\n`;
  const files: Record<string, string> = { ...tinyFiles(names) };
  const extend = (folder: string, name: string, used: number[], up: string): void => {
    files[`${folder}/go.mod`] += `\n${requires(used, up)}`;
    files[`${folder}/libs.go`] = imports(name, used);
  };
  const share = Math.ceil(modules / 10);
  extend("host", "main", indices.slice(0, share), "../");
  names.forEach((name, at) => {
    const first = Math.floor((at * modules) / plugins);
    const used = indices.slice(0, share).map((index) => (first + index) % modules);
    extend(
      `plugins/${name}`,
      name,
      used.sort((a, b) => a - b),
      "../../",
    );
  });
  for (const index of indices) {
    files[`lib/lib${index}/go.mod`] = `module ${module(index)}\n\ngo 1.26.0\n`;
    files[`lib/lib${index}/lib.go`] = `package lib${index}\n\nconst Number = ${index}\n`;
  }
  const units = ["contract", "host", ...names.map((name) => `plugins/${name}`)];
  files["go.work"] = `${goWork(units)}\n${replaced(indices, "./")}`;
  return files;
}
