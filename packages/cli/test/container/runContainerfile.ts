import { cpSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EmptyRoot } from "./emptyRoot.ts";
import { instructions } from "./instructions.ts";

export interface Build {
  /** The image that `root` stands for, and its variables. */
  base: { name: string; env: Record<string, string> };
  /** The folder that COPY copies from. */
  context: string;
  args: Record<string, string>;
  root: EmptyRoot;
}

/** Where a command of the image starts. */
export interface Image {
  cwd: string;
  env: Record<string, string>;
}

/** Does in an empty root what a container builder would do, for the instructions that ours has. */
export function runContainerfile(text: string, { base, context, args, root }: Build): Image {
  const image: Image = { cwd: "/", env: base.env };
  let given: Record<string, string> = {};
  for (const { name, value } of instructions(text)) {
    const known = { ...given, ...image.env };
    const words = value.replaceAll(/\$\{(\w+)\}/g, (_, variable) => known[variable] ?? "");
    const inRoot = (path: string) => join(root.folder, resolve(image.cwd, path));
    switch (name) {
      case "ARG": {
        const [key = "", otherwise] = words.split("=");
        const said = args[key] ?? otherwise;
        if (said !== undefined) given = { ...given, [key]: said };
        break;
      }
      case "FROM":
        if (words !== base.name) throw new Error(`there is no image ${words}`);
        given = {}; // a builder forgets those from before FROM
        break;
      case "ENV": {
        const [key = "", ...rest] = words.split("=");
        image.env = { ...image.env, [key]: rest.join("=") };
        break;
      }
      case "WORKDIR":
        image.cwd = resolve(image.cwd, words);
        mkdirSync(inRoot("."), { recursive: true });
        break;
      case "COPY": {
        const [from = "", to = "", ...more] = words.split(" ");
        if (more.length > 0 || from.startsWith("-")) throw new Error(`not known: COPY ${words}`);
        cpSync(join(context, from), inRoot(to), { recursive: true, verbatimSymlinks: true });
        break;
      }
      case "RUN": {
        const ran = root.run(image.cwd, ["/bin/sh", "-c", value], { ...given, ...image.env });
        if (ran.code !== 0) throw new Error(`RUN ${value}: ${ran.stdout}${ran.stderr}`);
        break;
      }
      default:
        throw new Error(`not known: ${name} ${value}`);
    }
  }
  return image;
}
