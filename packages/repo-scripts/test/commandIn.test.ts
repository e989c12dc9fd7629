import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";

const test = suite("commands of the demo");

/** What `go build -v` does: a package from time to time, and words of its own. */
const slowly = "for line in 'go: a note' net net/http; do echo \"$line\" >&2; sleep 1.2; done";
const program = `
  const { commandIn } = await import(${JSON.stringify(join(repositoryRoot, "packages/repo-scripts/src/demo/commandIn.ts"))});
  await commandIn("/", { counting: "packages compiled" })\`sh -c \${${JSON.stringify(slowly)}}\`;
`;
const node = ["--import", "tsx", "--conditions=lockstep-source", "--input-type=module"];

test("a long one says in a log how far it is, while it is at work", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, "-e", program], {
    encoding: "utf8",
  });
  assert.is(status, 0, stderr);
  const [shown, ...said] = stdout.trim().split("\n");
  assert.match(shown!, /^\$ sh -c 'for line in /);
  assert.is(said.pop(), "2 packages compiled");
  assert.ok(said.length > 0);
  for (const line of said) assert.match(line, /^[012] packages compiled so far$/);
  assert.is(stderr, "go: a note\n");
});

test("on a terminal it counts in place, from the start", () => {
  const quoted = [process.execPath, ...node, "-e", '"$PROGRAM"'].join(" ");
  const { status, stdout } = spawnSync("script", ["-qec", quoted, "/dev/null"], {
    encoding: "utf8",
    env: { ...process.env, PROGRAM: program, NO_COLOR: "1" },
  });
  assert.is(status, 0, stdout);
  const moving = ["0", "1", "2"].map((count) => stdout.indexOf(`\r${count} packages compiled`));
  assert.ok(moving[0]! > 0 && moving[0]! < moving[1]! && moving[1]! < moving[2]!, stdout);
  assert.ok(stdout.endsWith("2 packages compiled\r\n"), stdout);
  assert.not.match(stdout, "so far");
});

test.run();
