import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256File } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist } from "../lockstep.ts";
import { builtWorkspace } from "../release/workspace.ts";
import { verified } from "../verify/verified.ts";

const test = suite("LS7013: artefact is not what its sources make");

/** Changes one byte of a name that the linker wrote into a file. */
function flipByte(file: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf("example.com/shop");
  assert.ok(at > 0);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

test("a changed artefact, edited sources and a missing host, each with its cause and a fix that runs", async () => {
  const root = await builtWorkspace();
  const clock = join(root, dist, "plugins/clock.so");
  const hello = join(root, "plugins/hello/hello.go");
  const built = sha256File(clock);
  flipByte(clock);
  writeFileSync(hello, readFileSync(hello, "utf8").replace('"Hello, "', '"Good day, "'));
  rmSync(join(root, dist, "host"));
  const { code, state, report, found } = verified(root);
  assert.equal([code, report.ok], [1, false]);
  assert.equal(state, ["host missing", "clock differs", "hello differs"]);
  const [, first, second] = report.units;

  const exchanged = found("clock");
  assert.is(exchanged?.code, "LS7013");
  assert.is(first?.sha256, sha256File(clock));
  assert.equal([first?.rebuilt, first?.causes], [built, ["artefact-changed"]]);
  assert.ok(
    exchanged?.cause.startsWith(`the artefact is ${first?.sha256}, a rebuild is ${built};`),
  );
  assert.match(exchanged?.cause ?? "", "its record names the bytes of the rebuild");
  assert.equal(first?.sections, [".dynstr"]);

  const edited = found("hello");
  assert.is(edited?.code, "LS7013");
  const own = "package example.com/shop/plugins/hello";
  assert.match(edited?.cause ?? "", `; the sources were edited since: ${own}`);
  assert.equal(second?.causes, ["inputs"]);
  assert.equal(
    second?.changes.map(({ field, what }) => [field, what]),
    [["packages", own]],
  );
  assert.is(found("host")?.code, "LS4009");

  for (const subject of ["clock", "hello", "host"]) {
    const fix = found(subject)?.fix?.command ?? "";
    const ran = command(root, ["sh", "-c", fix]);
    assert.is(ran.code, 0, `${fix}: ${ran.stderr}`);
  }
  assert.is(sha256File(clock), built);
  assert.is(sha256File(join(root, dist, "plugins/hello.so")), second?.rebuilt);
});

test("an artefact exchanged with its record, an edited record and a record that is gone", async () => {
  const root = await builtWorkspace();
  const [host, clock, hello] = ["host", "plugins/clock.so", "plugins/hello.so"].map((name) =>
    join(root, dist, name),
  );
  const record = (file: string | undefined) => `${file}.record.json`;
  const edit = (file: string | undefined, from: string | RegExp, to: string) => {
    const text = readFileSync(record(file), "utf8");
    assert.match(text, from);
    writeFileSync(record(file), text.replace(from, to));
  };
  const built = sha256File(clock!);
  flipByte(clock!);
  edit(clock, built, sha256File(clock!));
  edit(host, '"CGO_ENABLED": "1"', '"CGO_ENABLED": "0"');
  rmSync(record(hello));
  const { code, report, found } = verified(root);
  assert.is(code, 1);
  assert.equal(
    report.units.map(({ name, causes }) => [name, ...causes]),
    [
      ["host", "record-edited"],
      ["clock", "unexplained"],
      ["hello", "no-record"],
    ],
  );
  assert.match(
    found("clock")?.cause ?? "",
    /both were made from the same.*; other bytes in \.dynstr$/,
  );
  assert.match(
    found("host")?.cause ?? "",
    /and so is a rebuild, but their records differ; the record was edited/,
  );
  // Not that of the store, which other tests build with.
  const [removal, build] = (found("clock")?.fix?.command ?? "").split(" && ");
  assert.match(removal ?? "", /^rm -rf \S+\/go-build \S+\/plugins\/clock\.so$/);
  rmSync(clock!);
  for (const each of [build, found("hello")?.fix?.command, found("host")?.fix?.command]) {
    const ran = command(root, ["sh", "-c", each ?? "false"]);
    assert.is(ran.code, 0, `${each}: ${ran.stderr}`);
  }
  assert.is(sha256File(clock!), built);
});

test("sources that do not compile are told as by a build, and nothing is compared", async () => {
  const root = await builtWorkspace();
  appendFileSync(join(root, "plugins/clock/clock.go"), "\nvar _ int = nothing\n");
  const { code, state, report } = verified(root, ["clock"]);
  assert.equal([code, report.ok], [1, false]);
  assert.equal(state, ["clock failed"]);
  const [finding] = report.findings;
  assert.equal([finding?.code, finding?.where?.file], ["LS4001", "plugins/clock/clock.go"]);
});

test.run();
