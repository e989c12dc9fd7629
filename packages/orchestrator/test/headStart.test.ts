import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesSince, headStart } from "@lockstep/orchestrator";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { statuses, tinyBuild } from "./tinyBuild.ts";

const test = suite("headStart");

const tiny = tinyBuild();
const path = (name: string): string => join(tiny.root, name);
const hello = path("plugins/hello/hello.go");
const store = storeRoot();

test.before(async () => {
  assert.ok((await tiny.build()).ok);
  assert.ok((await tiny.build()).ok);
});
test.after(() => tiny.remove());

/** A head start for what changed since the last build, as the command line makes it. */
function start() {
  const asked = { root: tiny.root, profile: "release", callerEnv: process.env };
  const changes = changesSince(asked);
  assert.is(changes.kind, "files");
  return changes.kind === "files"
    ? headStart({ ...asked, files: changes.files, store })
    : undefined;
}

let edits = 0;
const edit = (file: string): void => appendFileSync(file, `// edit ${edits++}\n`);

/** What a head start left behind. */
const leftovers = (): string[] =>
  readdirSync(path("dist/.lockstep")).filter((name) => name.startsWith("ahead-"));

test("its output becomes the artefact when the plan comes to the same command", async () => {
  writeFileSync(hello, readFileSync(hello, "utf8").replace("greets", "hails"));
  const ahead = start();
  assert.ok(ahead);
  const taken: boolean[] = [];
  const watched = {
    ...ahead!,
    take: async (...args: Parameters<NonNullable<typeof ahead>["take"]>) => {
      const result = await ahead!.take(...args);
      taken.push(result);
      return result;
    },
  };
  const report = await tiny.build({ ahead: watched });
  await ahead!.drop();
  assert.equal(statuses(report), ["host up-to-date", "clock up-to-date", "hello built"]);
  assert.equal(taken, [true]);
  assert.is(tiny.greet("hello"), "hello hails you\n");
  assert.equal(leftovers(), []);
});

test("a source that changes once it runs is built again", async () => {
  writeFileSync(hello, readFileSync(hello, "utf8").replace("hails", "meets"));
  const ahead = start();
  assert.ok(ahead);
  writeFileSync(hello, readFileSync(hello, "utf8").replace("meets", "salutes"));
  assert.ok((await tiny.build({ ahead: ahead! })).ok);
  await ahead!.drop();
  assert.is(tiny.greet("hello"), "hello salutes you\n");
});

test("another command than the plan's is not believed", async () => {
  edit(hello);
  const [file] = readdirSync(join(store, "commands"))
    .map((name) => join(store, "commands", name))
    .filter((name) => readFileSync(name, "utf8").includes(tiny.root));
  const text = readFileSync(file!, "utf8");
  writeFileSync(file!, text.replaceAll('"-trimpath"', '"-race"'));
  const ahead = start();
  assert.ok(ahead);
  const report = await tiny.build({ ahead: ahead! });
  await ahead!.drop();
  assert.ok(report.ok);
  assert.ok(tiny.record("plugins/hello.so").argv.includes("-trimpath"));
  assert.is(tiny.greet("hello"), "hello salutes you\n");
  assert.equal(leftovers(), []);
});

test("dropped, it leaves no file", async () => {
  edit(hello);
  const ahead = start();
  assert.ok(ahead);
  await ahead!.drop();
  assert.equal(leftovers(), []);
  assert.ok((await tiny.build()).ok);
});

test("none is made when two units changed, or another one is asked for", async () => {
  const asked = { root: tiny.root, profile: "release", callerEnv: process.env, store };
  const files = [hello, path("plugins/clock/clock.go")];
  assert.ok(files.every((file) => existsSync(file)));
  assert.is(headStart({ ...asked, files }), undefined);
  assert.is(headStart({ ...asked, files: [hello], names: ["clock"] }), undefined);
});

test.run();
