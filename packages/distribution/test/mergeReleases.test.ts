import type { ReleaseManifest } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { mergeReleases } from "../src/mergeReleases.ts";

const test = suite("plugins merged with what is in place");
const plugin = (name: string, version: string, file = `plugins/${name}.so`) => ({
  name,
  version,
  entry: "New",
  file,
  size: 1,
  sha256: "a".repeat(64),
});
const inPlace: ReleaseManifest = {
  version: 1,
  profile: "release",
  target: { os: "linux", arch: "amd64" },
  host: { name: "host", file: "host", size: 1, sha256: "b".repeat(64) },
  plugins: [plugin("clock", "1.0.0"), plugin("hello", "1.0.0")],
};

test("one of the same name takes its place in the load order, others come last", () => {
  const merged = mergeReleases(inPlace, [plugin("rate", "2.0.0"), plugin("clock", "1.1.0")]);
  assert.equal(
    merged.plugins.map(({ name, version }) => `${name} ${version}`),
    ["clock 1.1.0", "hello 1.0.0", "rate 2.0.0"],
  );
  assert.equal(merged.host, inPlace.host);
});

test("no file takes the name of another plugin's", () => {
  const merged = mergeReleases(inPlace, [plugin("rate", "2.0.0", "plugins/hello.so")]);
  assert.equal(
    merged.plugins.map(({ file }) => file),
    ["plugins/clock.so", "plugins/hello.so", "plugins/rate.so"],
  );
});

test.run();
