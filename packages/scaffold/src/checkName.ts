import { type Finding, finding } from "@lockstep/findings";
import { packageName } from "./packageName.ts";
import {
  goKeywords,
  takenFolders,
  takenNames,
  takenPackages,
  vendorFolder,
  windowsNames,
} from "./reservedNames.ts";

export type NamedThing = "workspace" | "host" | "plugin";

const longest = 64;

/**
 * A name is a folder, the last element of a Go import path and, without its dashes, a Go package;
 * a workspace's is an npm package as well. Returns what is wrong with it, if anything.
 */
export function checkName(thing: NamedThing, name: string): Finding[] {
  const cause = fault(thing, name);
  if (cause === undefined) return [];
  const better = suggestion(thing, name);
  return [
    finding("LS6001", {
      title: `\`${name.slice(0, 2 * longest)}\` cannot name a ${thing}`,
      subject: name,
      cause,
      fix: {
        text: better ? `call it \`${better}\`` : "use lower-case letters, digits and dashes",
      },
    }),
  ];
}

function fault(thing: NamedThing, name: string): string | undefined {
  if (name === "") return "the name is empty";
  if (name.length > longest) {
    return `it has ${name.length} characters, and ${longest} are the most`;
  }
  if (/[/\\]/.test(name)) return "it is a path; the name alone says what the folder is called";
  if (!/^[a-z]/.test(name)) return "a name begins with a lower-case letter";
  const odd = /[^a-z0-9-]/.exec(name);
  if (odd) return `it holds \`${odd[0]}\`; lower-case letters, digits and dashes are allowed`;
  if (name.endsWith("-")) return "it ends in a dash";
  const inGo = packageName(name);
  if (goKeywords.has(inGo)) return `\`${inGo}\` is a keyword of Go`;
  if (windowsNames.has(name)) return `\`${name}\` is a device on Windows, and Go refuses it`;
  return taken(thing, inGo);
}

function taken(thing: NamedThing, name: string): string | undefined {
  if (thing === "workspace") {
    if (name === vendorFolder) return `Go builds nothing whose import path holds \`${name}\``;
    return takenPackages.has(name) ? `\`${name}\` is a package the workspace uses` : undefined;
  }
  const names = thing === "host" ? takenFolders : takenNames;
  return names.has(name) ? `\`${name}\` means something else to Go or to lockstep` : undefined;
}

function suggestion(thing: NamedThing, name: string): string | undefined {
  const plain = name
    .replace(/^.*[/\\]/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  const candidates = [plain, `my-${plain}`];
  return plain === "" ? undefined : candidates.find((one) => fault(thing, one) === undefined);
}
