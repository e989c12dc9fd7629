import { assert, suite } from "@lockstep/test-kit";
import { asWritten, shieldedNumbers } from "../src/writtenWords.ts";

const test = suite("words that look like numbers");

test("each gets a shield, as value of an option too, and comes back as it was", () => {
  const words = [
    "call",
    "007",
    "-o",
    "1e3",
    "--glibc=2.30",
    "-o=0x10",
    "",
    "--json",
    "greet",
    "-1",
  ];
  const shielded = shieldedNumbers(words);
  assert.equal(shielded.filter((word, index) => word !== words[index]).map(asWritten), [
    "007",
    "1e3",
    "--glibc=2.30",
    "-o=0x10",
    "",
    "-1",
  ]);
  assert.equal(asWritten(shielded), words);
  assert.equal(asWritten({ output: shielded[1], "--": [shielded[3]], json: true }), {
    output: "007",
    "--": ["1e3"],
    json: true,
  });
});

test.run();
