import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { $ } from "zx";
import { commandIn } from "./commandIn.ts";
import { plainGo } from "./plainGo.ts";
import { say } from "./say.ts";

/**
 * A plugin built the way authors do without lockstep: `go build -buildmode=plugin` in a copy of its
 * own, outside the workspace, with the very same Go. Refused, explained, mended, loaded.
 */
export async function refusal(options: { demo: string; own: string; dist: string }): Promise<void> {
  const { demo, own, dist } = options;
  const name = "bonjour";
  const inDemo = commandIn(demo);
  say.step(5, "a third plugin, built by plain go outside the workspace, as authors do today");
  if (!existsSync(join(demo, "plugins", name))) await inDemo`node ${own} new plugin ${name} --yes`;

  const copy = await mkdtemp(join(tmpdir(), "lockstep-author-"));
  try {
    for (const part of ["contract", `plugins/${name}`]) {
      await cp(join(demo, part), join(copy, part), { recursive: true });
    }
    const file = join(copy, `${name}.so`);
    const compiling = { env: await plainGo(demo), counting: "packages compiled" };
    say.note("(in a copy, with the same Go; this compiles the standard library once more)");
    const inCopy = commandIn(join(copy, "plugins", name), compiling);
    await inCopy`go build -buildmode=plugin -o ${file} ./plugin`;

    say.note("the real host's words:");
    await commandIn(demo, { expected: 1 })`${dist}/host ${file}`;
    say.note("what lockstep knew without running anything:");
    await commandIn(demo, { expected: 1 })`node ${own} check ${dist}/host ${file}`;

    say.step(6, "apply the fix that was printed");
    say.note("(compiles the standard library with -trimpath)");
    await commandIn(demo, compiling)(shown([await printedFix(options, file)]));
    await inDemo`node ${own} check ${dist}/host ${file}`;
    await inDemo`${dist}/host ${file}`;
    say.note("and inside the workspace, where its place is:");
    await inDemo`node ${own} build ${name}`;
    await inDemo`${dist}/host -plugins ${dist}/plugins`;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The command of the verdict's first fix. */
async function printedFix(
  { demo, own, dist }: { demo: string; own: string; dist: string },
  file: string,
): Promise<string> {
  const check = $({ cwd: demo, quiet: true, nothrow: true });
  const { stdout } = await check`node ${own} check ${dist}/host ${file} --json`;
  const report = JSON.parse(stdout) as {
    plugins: { findings: { fix?: { command?: string } }[] }[];
  };
  const command = report.plugins[0]?.findings.find(({ fix }) => fix?.command)?.fix?.command;
  if (command === undefined) throw new Error("the verdict names no command as its fix");
  return command;
}

/** A command line given as text, for a tagged template. */
function shown(raw: string[]): TemplateStringsArray {
  return Object.assign([...raw], { raw }) as unknown as TemplateStringsArray;
}
