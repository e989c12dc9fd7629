import { assert, suite } from "@lockstep/test-kit";
import { tinyBuild } from "./tinyBuild.ts";

const test = suite("a contract that host and plugin do not share");
const manifest = (contract: string) =>
  `{\n  "name": "hello",\n  "version": "0.1.0",\n  "contract": "${contract}",\n  "host": "host"\n}\n`;

/** What a build says where the host names no contract, and the plugin this one. */
async function findingsFor(contract: string) {
  const tiny = tinyBuild(
    {
      "host/lockstep.host.json": '{ "name": "host" }\n',
      "plugins/hello/lockstep.plugin.json": manifest(contract),
    },
    ["hello"],
  );
  const { ok, findings } = await tiny.build();
  tiny.remove();
  return { ok, findings };
}

test("under a host that names none, the plugin's has to be a package of both", async () => {
  const { ok, findings } = await findingsFor("example.com/tiny/contrcat");
  assert.not.ok(ok);
  assert.equal(
    findings.map(({ code, where, cause, fix }) => [code, where, cause, fix?.text]),
    [
      [
        "LS1003",
        {
          file: "plugins/hello/lockstep.plugin.json",
          line: 4,
          column: 15,
          endColumn: 42,
          source: '  "contract": "example.com/tiny/contrcat",',
        },
        "host `host` and plugin `hello` share no package `example.com/tiny/contrcat`",
        'write "contract": "example.com/tiny/contract"',
      ],
    ],
  );
  const far = await findingsFor("nowhere.example/at/all");
  assert.match(far.findings[0]?.fix?.text ?? "", "name a package that both import");
});

test("one that both are built from is right", async () => {
  const { ok, findings } = await findingsFor("example.com/tiny/contract");
  assert.ok(ok, JSON.stringify(findings));
});

test.run();
