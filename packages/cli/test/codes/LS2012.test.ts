import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, lockstep, newWorkspace } from "../lockstep.ts";

const test = suite("LS2012");
const root = newWorkspace();

test("the machine's Go has to be the release that lockstep.jsonc names, and nothing is fetched", async () => {
  const config = join(root, "lockstep.jsonc");
  const text = readFileSync(config, "utf8");
  writeFileSync(config, text.replace('"1.26.9"', '"1.26.8", "goToolchain": "machine"'));
  const { go } = await goToolchain();
  const env = { PATH: `${dirname(go)}:${process.env.PATH}`, LOCKSTEP_HOME: emptyFolder() };
  const { code, stderr } = lockstep(root, ["build"], env);
  assert.is(code, 3);
  assert.match(stderr, /^error\[LS2012\]: the machine's Go is another release$/m);
  const words = stderr.replace(/\s+/g, " ");
  assert.match(words, /asks for Go 1\.26\.8 .* is `go version go1\.26\.9 linux\/amd64`/);
  assert.match(words, /set "go": "1\.26\.9" in lockstep\.jsonc/);
  assert.not.match(stderr, /download/);
});

test.run();
