import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument } from "@lockstep/schema";
import { sha256File } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, emptyFolder, lockstep } from "../lockstep.ts";
import { builtByHand, builtWorkspace, codesOf, ran } from "./workspace.ts";

const test = suite("a host known by its descriptor");
const outside = emptyFolder();
const descriptor = join(outside, "host.descriptor.json");
let root = "";

test.before(async () => {
  root = await builtWorkspace();
  writeFileSync(descriptor, ran(root, ["describe", "host"]));
});

test("it is of this very file, names no folder of this machine, and fits its schema", () => {
  const text = readFileSync(descriptor, "utf8");
  const parsed = parseDocument("descriptor", text, "descriptor");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.is(parsed.ok && parsed.value.artefact.sha256, sha256File(join(root, dist, "host")));
  for (const path of [root, process.env.LOCKSTEP_HOME!]) assert.not(text.includes(path));
  assert.is(ran(root, ["describe", join(dist, "host")]), text);
  assert.is(ran(root, ["describe", "host", "--json"]), text);
});

test("a plugin is judged as by the host itself, in another repository without its sources", async () => {
  const refused = await builtByHand(root, "hello");
  const [host, good] = ["host", "plugins/hello.so"].map((file) => {
    const copy = join(outside, basename(file));
    for (const end of ["", ".record.json"]) cpSync(join(root, dist, file + end), copy + end);
    return copy;
  }) as [string, string];
  for (const plugin of [good, refused]) {
    const [byFile, byDescriptor] = [host, descriptor].map((each) => {
      const told = lockstep(outside, ["check", "--host", each, plugin, "--json"]);
      return { code: told.code, report: JSON.parse(told.stdout) };
    });
    assert.is(byDescriptor!.code, byFile!.code);
    assert.is(byDescriptor!.code, plugin === good ? 0 : 1);
    const told = JSON.stringify(byFile!.report.plugins).replaceAll(host, descriptor);
    assert.equal(byDescriptor!.report.plugins, JSON.parse(told));
    assert.is(byDescriptor!.report.host.descriptor, true);
    assert.is(byFile!.report.host.descriptor, undefined);
  }
  const opened = command(outside, [host, refused]);
  assert.is(opened.code, 1);
  assert.match(opened.stderr, /plugin was built with a different version of package/);
});

test("it comes first as well, as a host's file does, and strict holds", () => {
  const plugin = join(root, dist, "plugins/hello.so");
  ran(outside, ["check", descriptor, plugin, "--strict"]);
});

test("what is no descriptor, or none can be made of, is told", () => {
  const broken = join(outside, "broken.json");
  writeFileSync(broken, '{ "version": 1 }');
  const told = lockstep(outside, ["check", "--host", broken, join(root, dist, "plugins/hello.so")]);
  assert.is(told.code, 2);
  assert.match(told.stderr, /error\[LS100\d\]/);
  assert.equal(codesOf(root, ["describe", join(dist, "plugins/hello.so")]), ["LS3010"]);
  assert.equal(codesOf(root, ["describe", "nothing"]), ["LS3010"]);
});

test.run();
