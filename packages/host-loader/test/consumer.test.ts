import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@lockstep/process";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("the published types");
const own = fileURLToPath(new URL("..", import.meta.url));
const repository = join(own, "../..");

/** What a user writes, in a folder outside the repository, checked with every strictness. */
async function typecheck(program: string): Promise<string> {
  assert.ok(existsSync(join(own, "dist/index.d.ts")), "run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "lockstep-consumer-"));
  try {
    const installed = join(folder, "node_modules/@lockstep/host-loader");
    mkdirSync(installed, { recursive: true });
    cpSync(join(own, "dist"), join(installed, "dist"), { recursive: true });
    cpSync(join(own, "package.json"), join(installed, "package.json"));
    symlinkSync(join(repository, "node_modules/@types"), join(folder, "node_modules/@types"));
    cpSync(join(own, "test/generated/contract.d.ts"), join(folder, "contract.d.ts"));
    writeFileSync(join(folder, "program.ts"), program);
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "esnext.disposable"],
      types: ["node"],
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
    );
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const result = await run([join(repository, "node_modules/.bin/tsc"), "-p", folder], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "" },
    });
    return result.stdout + result.stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("what is right passes, what is wrong does not", async () => {
  const said = await typecheck(`
import { GoTime, HostCrashedError, openHost, PluginError } from "@lockstep/host-loader";
import type { All, Rich, Trouble } from "./contract.d.ts";

await using host = await openHost({ workspace: ".", env: { A: "b", C: undefined } });
const rich = await host.load<Rich>("rich");
const trouble = await host.load<Trouble>("trouble", { timeoutMs: 100 });
const all: All = await rich.all({} as All, { timeoutMs: 1, signal: AbortSignal.timeout(5) });
const number: bigint = all.int64 + (await rich.sum(1, [2, 3n]));
const [time, duration] = await rich.times(new Date(), 5);
const nanosecond: number | undefined = time.nanosecond;
await rich.shown(new GoTime({ seconds: 1n, nanosecond: 2, offset: null }));
const [procs, fds]: [bigint, string[]] = await trouble.procs();
try {
  await trouble.fail("x");
} catch (error) {
  if (error instanceof PluginError) console.log(error.goType, error.chain[0]?.message);
  if (error instanceof HostCrashedError) console.log(error.goStack, error.findings[0]?.fix?.command);
}
console.log(number, duration, nanosecond, procs, fds);

// @ts-expect-error a method that the contract does not have
rich.greet("x");
// @ts-expect-error an argument of another type
rich.text(5);
// @ts-expect-error an argument too few
rich.sum(1);
// @ts-expect-error options that do not exist
rich.text("x", { timeout: 5 });
// @ts-expect-error 64 bits do not come as a number
const small: number = await rich.sum(1, []);
// @ts-expect-error a plugin is no list of methods by text
host.load<string>("rich");
console.log(small);
`);
  assert.is(said, "");
});

test("no declaration names a package that is not published", () => {
  const folder = join(own, "dist");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const naming = files
    .filter((file) => file.endsWith(".d.ts"))
    .filter((file) => /["']@lockstep\//.test(readFileSync(join(folder, file), "utf8")));
  assert.equal(naming, []);
});

test.run();
