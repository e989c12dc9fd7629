export interface GoModule {
  path: string;
  version: string;
  /** Absent for main modules, folders and vendored modules. */
  sum?: string;
  replace?: { path: string; version: string; sum?: string };
}

/** The text that `go version -m` prints, as data. */
export interface ModuleText {
  /** Import path of the main package; "command-line-arguments" when built from files. */
  path: string;
  main?: GoModule;
  deps: GoModule[];
  /** Build settings as recorded; a missing key means the default. */
  settings: Map<string, string>;
}

/** Parses the lines that Go's runtime/debug.ParseBuildInfo reads; unknown lines are left out. */
export function parseModuleText(text: string): ModuleText {
  const info: ModuleText = { path: "", deps: [], settings: new Map() };
  let last: GoModule | undefined;
  for (const line of text.split("\n")) {
    const [kind, ...fields] = line.split("\t");
    const [path = "", version = "", sum = ""] = fields;
    if (kind === "path") info.path = path;
    if (kind === "mod") last = info.main = moduleOf(path, version, sum);
    if (kind === "dep") {
      last = moduleOf(path, version, sum);
      info.deps.push(last);
    }
    if (kind === "=>" && last) last.replace = { path, version, ...(sum && { sum }) };
    if (kind === "build") addSetting(info.settings, line.slice("build\t".length));
  }
  return info;
}

function moduleOf(path: string, version: string, sum: string): GoModule {
  return { path, version, ...(sum && { sum }) };
}

function addSetting(settings: Map<string, string>, text: string): void {
  const quoted = text.startsWith('"') || text.startsWith("`");
  const quotedKey = quoted ? /^("(?:[^"\\]|\\.)*"|`[^`]*`)=/s.exec(text) : null;
  const equals = quotedKey ? quotedKey[0].length - 1 : text.indexOf("=");
  if (equals < 0) return;
  settings.set(unquote(text.slice(0, equals)), unquote(text.slice(equals + 1)));
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\" };

/** Undoes Go's strconv.Quote, as far as its output for flags goes. */
function unquote(text: string): string {
  if (text.length >= 2 && text.startsWith("`") && text.endsWith("`")) return text.slice(1, -1);
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gs, (all, x, u, wide, one) => {
      const digits: string | undefined = x ?? u ?? wide;
      if (digits === undefined) return escapes[one] ?? all;
      const code = Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
