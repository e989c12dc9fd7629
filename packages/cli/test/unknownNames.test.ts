import { assert, suite } from "@lockstep/test-kit";
import { lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("names that the workspace does not have");
const root = newWorkspace();

test("every command says the same of an unknown profile, and exits with 2", () => {
  for (const words of [["build"], ["check"], ["ci"], ["call", "hello", "greet", "{}"]]) {
    const { code, stdout, stderr } = lockstep(root, [...words, "--profile", "debgug"]);
    assert.is(code, 2, `${words[0]}: ${stderr}`);
    const said = `${stdout}${stderr}`.replace(/\s+/g, " ");
    assert.match(said, /error\[LS4005\]/);
    assert.match(said, /no profile `debgug`; did you mean `debug`\?/);
  }
});

test("an unknown unit is told with the nearest name, and exits with 2", () => {
  for (const words of [
    ["build", "helo"],
    ["call", "helo", "greet"],
  ]) {
    const { code, stderr } = lockstep(root, words);
    assert.is(code, 2, stderr);
    assert.match(stderr, /no host or plugin `helo`; did you mean `hello`\?/);
  }
});

test.run();
