import { assert, suite } from "@lockstep/test-kit";
import { present } from "../src/present.ts";

const test = suite("present");

test("an answer that is null is one in JSON, and not the text of it", async () => {
  const written: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = (text) => written.push(String(text)) > 0;
  try {
    const answer = { kind: "text", exitCode: 0, text: "null\n", data: null } as const;
    assert.is(await present(answer, {}, [{ reporter: "json" }]), 0);
  } finally {
    process.stdout.write = write;
  }
  assert.equal(written, ["null\n"]);
});

test.run();
