import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { assert, suite } from "@lockstep/test-kit";
import { differingSections } from "../src/index.ts";
import { build } from "./builds.ts";
import { temporaryPath } from "./temporary.ts";

const test = suite("differingSections");

test("the section of a changed byte alone, either way round", async () => {
  const plugin = await build("plugin");
  const changed = temporaryPath();
  const bytes = readFileSync(plugin);
  bytes[bytes.indexOf("ex.com/app/plug")]! ^= 1;
  writeFileSync(changed, bytes);
  const names = differingSections(plugin, changed);
  assert.is(names.length, 1);
  assert.match(names[0]!, /^\.(dynstr|rodata)$/);
  assert.equal(differingSections(changed, plugin), names);
  assert.equal(differingSections(plugin, plugin), []);
});

test("what lies outside of all sections names none", async () => {
  const plugin = await build("plugin");
  const longer = temporaryPath();
  copyFileSync(plugin, longer);
  appendFileSync(longer, "more");
  assert.equal(differingSections(plugin, longer), []);
});

test("sections that one file lacks count; a file that is no ELF has none to say", async () => {
  const [host, plugin] = [await build("host"), await build("plugin")];
  const names = differingSections(host, plugin);
  assert.ok(names.includes(".text") && names.includes(".interp"), names.join());
  assert.ok(differingSections(plugin, host).includes(".interp"));
  const text = temporaryPath();
  writeFileSync(text, "no ELF file");
  assert.equal(differingSections(plugin, text), []);
});

test.run();
