import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep } from "./lockstep.ts";

const test = suite("a bug of our own");
const folder = emptyFolder();

/** Code that Node runs before the CLI, and that makes a call of ours fail as no machine would. */
const faults = {
  "in a command": 'process.cwd = () => { throw new TypeError("put here by a test"); };',
  "in what prints": 'process.stdout.write = () => { throw new TypeError("put here by a test"); };',
};

for (const [where, fault] of Object.entries(faults)) {
  test(`${where}: exits with 70, and says what to report`, () => {
    const file = join(folder, "fault.cjs");
    writeFileSync(file, fault);
    const { code, stdout, stderr } = lockstep(folder, ["explain", "LS3002"], {
      NODE_OPTIONS: `--require "${file}"`,
    });
    assert.equal([code, stdout], [70, ""], stderr);
    const [first, second, ...more] = stderr.trimEnd().split("\n");
    assert.is(first, "error: lockstep met a bug of its own");
    assert.is(second, "TypeError: put here by a test");
    assert.match(more[0]!, /^ +at .*fault\.cjs:1/);
    assert.match(
      more.at(-1)!,
      `Please report it with these lines: lockstep ${lockstep(folder, ["--version"]).stdout.trim()}, ` +
        `node ${process.version}, ${process.platform}-${process.arch}.`,
    );
  });
}

test.run();
