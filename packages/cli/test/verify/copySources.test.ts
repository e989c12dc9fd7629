import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { tinyWorkspace } from "@lockstep/go-fixtures";
import { loadWorkspace } from "@lockstep/go-workspace";
import { assert, suite } from "@lockstep/test-kit";
import { copySources } from "../../src/verify/copySources.ts";
import { emptyFolder } from "../lockstep.ts";

const test = suite("copySources");
const tiny = tinyWorkspace({}, ["hello"]);
const outside = emptyFolder();
const signal = new AbortController().signal;
test.after(() => tiny.remove());

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function copied(stop = signal): Promise<string> {
  const loaded = await loadWorkspace(tiny.root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return await copySources(loaded.workspace, join(emptyFolder(), "tree"), stop);
}

test("sources and modules outside of the root, where relative paths find them; nothing that was built", async () => {
  write(join(outside, "go.mod"), "module example.com/outside\n\ngo 1.26\n");
  write(join(outside, "deep/file.go"), "package deep\n");
  const way = relative(tiny.root, outside);
  writeFileSync(
    join(tiny.root, "go.work"),
    `${tiny.read("go.work")}\nreplace example.com/outside => ${way}\n`,
  );
  for (const path of ["dist/x", "node_modules/x/x.js", "host/node_modules/x.js", ".git/HEAD"]) {
    tiny.write(path, "x");
  }
  tiny.write("host/dist/data.txt", "embedded");
  const root = await copied();
  assert.is(readFileSync(join(root, "go.work"), "utf8"), tiny.read("go.work"));
  assert.is(readFileSync(join(root, way, "deep/file.go"), "utf8"), "package deep\n");
  assert.is(readFileSync(join(root, "host/dist/data.txt"), "utf8"), "embedded");
  for (const path of ["dist", "node_modules", "host/node_modules", ".git"]) {
    assert.not(existsSync(join(root, path)), path);
  }
});

test("links stay links: those inside lead into the copy, those that lead out where they led", async () => {
  const elsewhere = emptyFolder();
  write(join(elsewhere, "data.txt"), "elsewhere");
  symlinkSync("../lockstep.jsonc", join(tiny.root, "host/inside"));
  symlinkSync(relative(join(tiny.root, "host"), elsewhere), join(tiny.root, "host/out"));
  assert.is(spawnSync("mkfifo", [join(tiny.root, "host/pipe")]).status, 0);
  const root = await copied();
  assert.is(readlinkSync(join(root, "host/inside")), "../lockstep.jsonc");
  assert.is(readFileSync(join(root, "host/out/data.txt"), "utf8"), "elsewhere");
  assert.not(existsSync(join(root, "host/pipe")));
});

test("an abort ends it", async () => {
  const reason = new Error("stop");
  const ended = await copied(AbortSignal.abort(reason)).catch((error: unknown) => error);
  assert.is(ended, reason);
});

test.run();
