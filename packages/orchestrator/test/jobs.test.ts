import type { BuildEvent, BuildStep } from "@lockstep/orchestrator";
import { assert, suite } from "@lockstep/test-kit";
import { type Settings, tinyBuild } from "./tinyBuild.ts";

const test = suite("jobs");
const plugins = ["one", "two", "three"];
const tiny = tinyBuild({}, plugins);
test.before(async () => assert.ok((await tiny.build()).ok));
test.after(() => tiny.remove());

let edits = 0;

/** Builds all units anew: how many steps, and how many links among them, ran at once at most. */
async function mostAtOnce(settings: Settings) {
  tiny.write("contract/more.go", `package contract\n\nconst More = ${++edits}\n`);
  const running = new Set<BuildStep>();
  const most = { steps: 0, links: 0 };
  const seen: string[] = [];
  const onEvent = (event: BuildEvent): void => {
    if ((event.type !== "start" && event.type !== "end") || event.step.what === "list") return;
    if (event.type === "end") {
      running.delete(event.step);
      return;
    }
    running.add(event.step);
    seen.push(event.step.what);
    const links = [...running].filter(({ what }) => what === "link");
    most.steps = Math.max(most.steps, running.size);
    most.links = Math.max(most.links, links.length);
  };
  const report = await tiny.build({ ...settings, onEvent });
  assert.ok(report.ok, JSON.stringify(report.findings));
  assert.is(running.size, 0);
  return { ...most, seen: seen.sort() };
}

for (const jobs of [1, 2, 3]) {
  test(`${jobs}: so many links at once, and compiling counts as one of them`, async () => {
    assert.equal(await mostAtOnce({ jobs }), {
      steps: jobs,
      links: jobs,
      seen: ["compile", "link", "link", "link", "link"],
    });
  });
}

test("they hold for a build that only compiles as well", async () => {
  for (const jobs of [1, 2]) {
    const most = await mostAtOnce({ jobs, compileOnly: true });
    assert.equal(most, { steps: jobs, links: 0, seen: ["compile", "compile"] });
  }
});

test.run();
