import { tinyWorkspace } from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { openHost, WorkspaceError } from "../src/index.ts";

const test = suite("a host without a driver");

test("is not started: it would run as in production, and never answer", async () => {
  const { root, remove } = tinyWorkspace({
    "host/lockstep.host.json": '{ "name": "host", "driver": false }\n',
  });
  const error = await assert.rejects(openHost({ workspace: root }));
  assert.instance(error, WorkspaceError);
  const [finding] = (error as WorkspaceError).findings;
  assert.is(finding?.code, "LS5005");
  assert.match(finding?.cause ?? "", /lockstep\.host\.json says "driver": false/);
  remove();
});

test.run();
