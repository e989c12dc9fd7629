/** A `go build` command as a Makefile, Justfile, Taskfile, Dockerfile or script has it. */
export interface GoBuildLine {
  /** As in "Makefile:4". */
  place: string;
  /** Whether it builds a plugin. */
  plugin: boolean;
  /** Whether variables that the text does not settle, or GOFLAGS and the like, decide flags. */
  unclear: boolean;
  trimpath: boolean;
  race: boolean;
  /** Values as given; empty where they are not. */
  gcflags: string;
  ldflags: string;
  tags: string;
  mod: string;
  /** The folder it changes to first, relative to where the file's commands start; "" for none. */
  folder: string;
  /** What it builds, as written, with `*` for what a variable decides. None means the folder. */
  targets: string[];
}

/**
 * The `go build` commands in the text of one Makefile, Dockerfile, script and the like. Variables that
 * the text sets once, and to something plain, are filled in.
 * @param name of the file, for the places
 */
export function goBuildLines(name: string, text: string): GoBuildLine[] {
  const values = plainVariables(text);
  const oneLine = text.replace(/\\\r?\n/g, (end) => " ".repeat(end.length));
  let offset = 0;
  return oneLine.split("\n").flatMap((line) => {
    const number = text.slice(0, offset).split("\n").length;
    offset += line.length + 1;
    if (line.trimStart().startsWith("#")) return [];
    return commandsIn(line).map((command) => parsed(`${name}:${number}`, command, values));
  });
}

interface Command {
  text: string;
  /** What follows `go build`. */
  rest: string;
  folder: string;
}

function commandsIn(line: string): Command[] {
  let folder = "";
  return line.split(/&&|\|\||;/).flatMap((text) => {
    const changed = /(?:^|[\s({@])cd\s+["']?([^\s"']+)["']?\s*$/.exec(text)?.[1];
    if (changed !== undefined) folder = below(folder, changed);
    const match = /(?:\bgo|\$[({]?GO[)}]?)\s+build(?:\s+(.*))?$/.exec(text);
    return match ? [{ text, rest: match[1] ?? "", folder }] : [];
  });
}

function below(folder: string, next: string): string {
  const plain = withStars(next);
  return folder === "" || plain.startsWith("/") ? plain : `${folder}/${plain}`;
}

function parsed(place: string, command: Command, values: Variables): GoBuildLine {
  const rest = filledIn(command.rest, values);
  const line: GoBuildLine = {
    place,
    plugin: /-buildmode[= ]["']?plugin\b/.test(rest),
    unclear: /GOFLAGS|GOTOOLCHAIN|GOWORK/.test(command.text),
    trimpath: false,
    race: false,
    gcflags: "",
    ldflags: "",
    tags: "",
    mod: "",
    folder: command.folder,
    targets: [],
  };
  const words = (rest.match(word) ?? []).map((each) => each.replace(/["']/g, ""));
  const end = words.findIndex((each) => /^(?:\d?>|[|)}#])/.test(each));
  if (end !== -1) words.length = end;
  for (let at = 0; at < words.length; at++) {
    const each = words[at]!;
    if (!each.startsWith("-")) {
      const flagsByVariable = /^(?:\$|\{\{)/.test(each) && at < words.length - 1;
      if (flagsByVariable) line.unclear = true;
      else line.targets.push(withStars(each));
      continue;
    }
    const [flag = "", given] = each.replace(/^--/, "-").split(/=(.*)/s);
    const value = given ?? (valued.has(flag) ? words[++at] : undefined) ?? "";
    if (flag === "-C") line.folder = below(line.folder, value);
    else setFlag(line, flag, value);
  }
  return line;
}

/** Words as a shell splits them; what is put in for `$(...)` or `{{ ... }}` counts as one. */
const word = /(?:\{\{[^}]*\}\}|[^\s"'$]|\$\([^)]*\)|\$|"[^"]*"|'[^']*')+/g;

function setFlag(line: GoBuildLine, flag: string, value: string): void {
  if (flag === "-trimpath") line.trimpath = value !== "false";
  else if (flag === "-race") line.race = value !== "false";
  else if (flag === "-ldflags") line.ldflags = value;
  else if (flag === "-o") return;
  else if (/\$|\{\{/.test(value)) line.unclear = true;
  else if (flag === "-gcflags") line.gcflags = value;
  else if (flag === "-tags") line.tags = value;
  else if (flag === "-mod") line.mod = value;
}

/** Flags of `go build` whose value may be a word of its own (go help build). */
const valued = new Set(
  [
    "-asmflags -buildmode -compiler -gcflags -installsuffix -ldflags -mod -modfile -o -overlay -p",
    "-pgo -pkgdir -tags -toolexec -coverpkg -covermode -gccgoflags -C",
  ].flatMap((names) => names.split(" ")),
);

type Variables = ReadonlyMap<string, string>;

/** What make, a Dockerfile's ARG and ENV, or a shell set once in `text`. */
export function plainVariables(text: string): Variables {
  const assigned =
    /^(?:ARG |ENV |export )?\s*([A-Za-z_]\w*)\s*(?:[:?]{0,2}=|(\+=))[ \t]*(.*?)\s*$/gm;
  const values = new Map<string, string>();
  const several = new Set<string>();
  for (const [, name = "", adds, value = ""] of text.matchAll(assigned)) {
    if (adds || values.has(name)) several.add(name);
    values.set(name, value.replace(/^(["'])(.*)\1$/, "$2"));
  }
  for (const name of several) values.delete(name);
  return values;
}

/** Levels of variables within variables that are filled in; more is not plain to read. */
const deepest = 5;

/** The text with the variables filled in that have a value. */
export function filledIn(text: string, values: Variables): string {
  let filled = text;
  for (let level = 0; level < deepest; level++) {
    const next = filled.replace(
      /\$\((\w+)\)|\$\{(\w+)\}|\$([A-Za-z_]\w*)|\{\{\s*(\w+)\s*\}\}/g,
      (whole, make, braces, plain, just) => values.get(make ?? braces ?? plain ?? just) ?? whole,
    );
    if (next === filled) break;
    filled = next;
  }
  return filled;
}

/** A path with `*` for each part that a variable decides. */
function withStars(path: string): string {
  return path.replace(/\{\{[^}]*\}\}|\$+(?:\([^)]*\)|\{[^}]*\}|\w+|[@<*%^])/g, "*");
}
