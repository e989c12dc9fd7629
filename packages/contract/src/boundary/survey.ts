import { type Finding, finding } from "@lockstep/findings";
import { type GoCommand, refusedModuleFiles } from "@lockstep/go-workspace";
import { run } from "@lockstep/process";
import { goTool } from "../goTool.ts";

/** What one main package has to do with plugins, as Go's type checker sees it. */
export interface Survey {
  /** Its packages outside the standard library, its own included. */
  packages: string[];
  /** What a host could look up in it. */
  symbols: SurveySymbol[];
  /** What it looks up in plugins. */
  lookups: SurveyLookup[];
  registrations: Registration[];
  /** Structs and interfaces of which values may cross between host and plugin. */
  boundary: BoundaryType[];
  problems: (SurveyPlace & { package: string; text: string })[];
}

/** Absolute file; line and column from 1. */
export interface SurveyPlace {
  file: string;
  line: number;
  column: number;
}

/** A type as `plugin.Symbol` holds it: `type` is equal for identical types, `short` is for people. */
export interface SurveyType {
  type: string;
  short: string;
  /** Method signatures: of a symbol those it has, of an asserted interface those it asks for. */
  methods?: Record<string, string>;
}

export interface SurveySymbol extends SurveyPlace, SurveyType {
  name: string;
}

export interface SurveyLookup extends SurveyPlace {
  package: string;
  /** Constant names. */
  names: string[];
  /** The name can be another one as well, from a config file for example. */
  open: boolean;
  asserts: SurveyType[];
}

/** A name entered, whatever happens, into a table of which a process has one. */
export interface Registration extends SurveyPlace {
  package: string;
  table: string;
  name: string;
  /** As in `flag.Bool`. */
  call: string;
  /** By func main; the one of a plugin is never run. */
  inMain: boolean;
}

export interface BoundaryType extends SurveyPlace {
  package: string;
  name: string;
  kind: "struct" | "interface";
  /** Equal for types of the same fields or methods. */
  shape: string;
  /** Named by a symbol's type, or by what one is asserted to be. */
  entry?: boolean;
  /** A value is asserted to be one. */
  asserted?: boolean;
  /** Values of it are made by composite literals. */
  made?: boolean;
}

export interface SurveyOptions {
  /** The Go that builds it, in its closed environment. */
  cmd: GoCommand;
  /** Root of the store, where the compiled program is kept. */
  store: string;
  /** The folder that findings are relative to. */
  root: string;
  /** Folder of the package main. */
  dir: string;
  flags: readonly string[];
}

export type SurveyResult = { ok: true; survey: Survey } | { ok: false; findings: Finding[] };

/**
 * Surveys a package main. Compiles what it imports, in Go's cache, where a build finds it.
 * LS4001 where a package does not compile, LS4004 in the go command's words.
 */
export async function survey(options: SurveyOptions): Promise<SurveyResult> {
  const { cmd, store, root, dir, flags } = options;
  const program = await goTool(cmd, store, "survey");
  const result = await run([program], {
    cwd: dir,
    env: cmd.env,
    signal: cmd.signal,
    stdin: JSON.stringify({ go: cmd.go, dir, flags, main: "." }),
  });
  if (result.code !== 0) {
    return { ok: false, findings: [refusedModuleFiles(root, dir, result.stderr)] };
  }
  const answer = JSON.parse(result.stdout) as Survey;
  if (answer.problems.length === 0) return { ok: true, survey: answer };
  const findings = answer.problems.map(({ package: path, text, file, line, column }) =>
    finding("LS4001", {
      ...(line > 0 && { where: { file: file.replace(`${root}/`, ""), line, column } }),
      subject: path,
      cause: text,
    }),
  );
  return { ok: false, findings };
}
