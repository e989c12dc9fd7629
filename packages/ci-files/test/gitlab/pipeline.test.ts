import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { moduleFamily } from "@lockstep/go-fixtures";
import { sha256 } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { emptyFolder, runPipeline, type Trigger } from "../../src/index.ts";
import { alreadyThere, type Commit, plainMachine, type Shop, shop } from "../shop.ts";

const test = suite("the pipeline on GitLab, its scripts run");
const caches = emptyFolder("caches");
const [build, gate, publish] = ["build", "gate", "publish"].map(
  (stage) => `lockstep-${stage}-linux_amd64`,
) as [string, string, string];
const archive = "lockstep-linux_amd64/release.tar";
let repository: Shop;

test.before(async () => {
  repository = await shop();
});

/** Runs the pipeline of a commit; `between` sees the artifacts when the job that gates starts. */
async function run(
  commit: Commit,
  trigger: Partial<Trigger> = { branch: "main" },
  between: (artifacts: string) => void = () => {},
) {
  const artifacts = emptyFolder("artifacts");
  const reach = await moduleFamily();
  const machines: Record<string, Record<string, string>> = {
    [build]: { ...(await plainMachine()), ...reach },
    // What is cached must do: there is no network.
    [gate]: { ...(await plainMachine()), ...reach, GOPROXY: "off" },
    [publish]: await plainMachine(),
  };
  const jobs = runPipeline(
    {
      ...{ repository: repository.folder, defaultBranch: "main", caches, artifacts },
      variables: (job) => machines[job]!,
      prepare(job, folder) {
        if (job === build && readdirSync(caches).length === 0) {
          alreadyThere(join(folder, ".lockstep-store"));
        }
        if (job === gate) between(artifacts);
      },
    },
    { source: "push", sha: repository.commits[commit], ...trigger },
  );
  const results = Object.fromEntries(jobs.map(({ name, result }) => [name, result]));
  return { jobs, results, artifacts, log: jobs.map(({ log }) => log).join("\n") };
}

test("what is aligned is published: the very bytes that were built and gated", async () => {
  const main = await run("main");
  const green = { [build]: "success", [gate]: "success", [publish]: "success" };
  assert.equal(main.results, green, main.log);
  const [built, published] = [build, publish].map((job) =>
    readFileSync(join(main.artifacts, job, "files", archive)),
  );
  assert.ok(built!.equals(published!));
  const dotenv = readFileSync(join(main.artifacts, build, "dotenv"), "utf8");
  assert.is(dotenv, `LOCKSTEP_SHA256=${sha256(built!)}\n`);
  assert.equal(
    main.jobs.map(({ cached }) => cached),
    [false, true, undefined],
  );
  assert.equal(JSON.parse(readFileSync(join(main.artifacts, gate, "codequality"), "utf8")), []);
  assert.match(readFileSync(join(main.artifacts, gate, "junit"), "utf8"), /<testsuites/);
});

test("a merge request is built and gated as far as it changes something, and has no job that publishes", async () => {
  const asked = { source: "merge_request_event", base: repository.commits.main } as const;
  const change = await run("aligned", asked);
  assert.equal(change.results, { [build]: "success", [gate]: "success" }, change.log);
  assert.match(change.log, /hello loads/);
  assert.not.match(change.log, /clock loads/);
});

test("what is misaligned goes red at its file and line, and reaches no later job", async () => {
  const red = await run("lifted");
  assert.equal(
    red.results,
    { [build]: "failed", [gate]: "skipped", [publish]: "skipped" },
    red.log,
  );
  assert.is(red.jobs[0]?.code, 1);
  const report = readFileSync(join(red.artifacts, build, "codequality"), "utf8");
  const told = JSON.parse(report) as { check_name: string; location: Place }[];
  assert.equal(
    told.map((each) => [each.check_name, each.location.path]),
    [["LS3101", "plugins/hello/go.mod"]],
  );
  assert.match(red.log, `plugins/hello/go.mod:${told[0]?.location.lines.begin}`);
  assert.equal(readdirSync(red.artifacts), [build]);
  assert.not(existsSync(join(red.artifacts, build, "files", archive)));
});

test("what only loading can tell is told by the gate, and not published", async () => {
  const red = await run("crashing");
  const results = { [build]: "success", [gate]: "failed", [publish]: "skipped" };
  assert.equal(red.results, results, red.log);
  assert.is(red.jobs[1]?.code, 1);
  const report = readFileSync(join(red.artifacts, gate, "codequality"), "utf8");
  const told = JSON.parse(report) as { location: Place }[];
  assert.ok(told.some(({ location }) => location.path === "plugins/hello/text.go"));
});

test("an archive that is not the one that was built is not gated, and not published", async () => {
  const red = await run("main", { branch: "main" }, (artifacts) =>
    appendFileSync(join(artifacts, build, "files", archive), "\0"),
  );
  assert.equal(
    red.results,
    { [build]: "success", [gate]: "failed", [publish]: "skipped" },
    red.log,
  );
  assert.is(red.jobs[1]?.code, 1);
  assert.match(red.log, /is not what was built/);
});

interface Place {
  path: string;
  lines: { begin: number };
}

test.run();
