import { assert, suite } from "@lockstep/test-kit";
import { asWritten, shieldedWords } from "../src/writtenWords.ts";

const test = suite("words that the parser would change");

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
  const shielded = shieldedWords(words);
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

test("a dash alone, which stands for standard input, is kept where it is", () => {
  const words = ["call", "hello", "sum", "-", "--json"];
  const shielded = shieldedWords(words);
  assert.not(shielded[3]?.startsWith("-"));
  assert.equal(shielded.toSpliced(3, 1), words.toSpliced(3, 1));
  assert.equal(asWritten(shielded), words);
});

test.run();
