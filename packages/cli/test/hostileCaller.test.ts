import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { type HostileSetting, hostileSettings } from "./hostileCaller.ts";
import { bundle, command, dist, emptyFolder, newWorkspace } from "./lockstep.ts";
import { secondStore } from "./secondStore.ts";

const test = suite("nothing of the caller gets into a build");
const folder = emptyFolder();
const here = newWorkspace();
const above = join(folder, "above");
const there = join(above, "deeper/demo");
const settings = hostileSettings(folder);
const compared = ["host", "plugins/clock.so", "plugins/hello.so"]
  .flatMap((name) => [name, `${name}.record.json`])
  .map((name) => join(dist, name))
  .concat("lockstep-lock.json");
let attempt = 0;

test.before(async () => {
  await goToolchain();
  cpSync(here, there, { recursive: true });
  writeFileSync(join(above, "go.work"), "go 1.99\n\nuse ./nowhere\n");
});

/** C that shows headers, macros, the date and the second; compiled anew each time, whatever caches hold. */
function cgoSource(): string {
  return `package hello

/*
#include <stdint.h>
#ifdef HOSTILE
#error a flag of the caller
#endif
static const char date[] = __DATE__ __TIME__;
static int32_t answer(void) { return date[0] + ${++attempt} + ${process.pid}; } // ${Date.now()}
*/
import "C"

func init() {
	if C.answer() == 0 {
		println("no answer")
	}
}
`;
}

/** Builds in a place; what it wrote, by name, or why it wrote nothing. */
function built(root: string, source: string, hostile: HostileSetting[], store?: string) {
  writeFileSync(join(root, "plugins/hello/answer.go"), source);
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const paths = hostile.flatMap(({ path }) => path ?? []);
  const env = {
    ...(store !== undefined && { LOCKSTEP_HOME: store }),
    ...Object.assign({}, ...hostile.map((each) => each.env)),
    PATH: [...paths, process.env.PATH].join(":"),
  };
  const umask = hostile.find((each) => each.umask)?.umask ?? "022";
  const argv = ["sh", "-c", `umask ${umask}; exec "$@"`, "sh", process.execPath, bundle, "build"];
  const { code, stdout, stderr } = command(root, argv, env);
  if (code !== 0) return { failed: (stderr + stdout).slice(0, 2000) };
  return { files: compared.map((name) => readFileSync(join(root, name))) };
}

/** What these settings change together; undefined when nothing. */
function difference(hostile: HostileSetting[]): string | undefined {
  const source = cgoSource();
  const quiet = built(here, source, []);
  if (!quiet.files) throw new Error(`a build in peace failed: ${quiet.failed}`);
  const disturbed = built(there, source, hostile, secondStore());
  if (!disturbed.files) return disturbed.failed;
  const differing = compared.filter((_, at) => !quiet.files[at]?.equals(disturbed.files[at]!));
  return differing.length === 0 ? undefined : `${differing.join(", ")} differ`;
}

/** Which of the settings change something, each with what; those that do so only together, together. */
function culprits(hostile: HostileSetting[]): string[] {
  const words = difference(hostile);
  if (words === undefined) return [];
  if (hostile.length === 1) return [`${hostile[0]?.name}: ${words}`];
  const half = Math.ceil(hostile.length / 2);
  const found = [...culprits(hostile.slice(0, half)), ...culprits(hostile.slice(half))];
  return found.length > 0 ? found : [`${hostile.map(({ name }) => name).join(" + ")}: ${words}`];
}

test("the same bytes, records and lock, whatever the caller has set and wherever it lies", () => {
  mkdirSync(join(folder, "gopath"), { recursive: true });
  assert.equal(culprits(settings), []);
});

test.run();
