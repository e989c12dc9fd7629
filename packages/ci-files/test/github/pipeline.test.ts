import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { moduleFamily } from "@lockstep/go-fixtures";
import { sha256 } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { annotations, type Event, emptyFolder, runWorkflow } from "../../src/index.ts";
import { alreadyThere, type Commit, plainMachine, type Shop, shop } from "../shop.ts";

const test = suite("the pipeline on GitHub, its steps run");
const caches = emptyFolder("caches");
const platform = `linux_${process.arch === "x64" ? "amd64" : process.arch}`;
let repository: Shop;

test.before(async () => {
  repository = await shop();
});

/** Runs the workflow of a commit; `between` sees the artifacts when the job that gates starts. */
async function run(
  commit: Commit,
  { between = () => {}, ...event }: Partial<Event> & { between?: (artifacts: string) => void } = {},
) {
  const artifacts = emptyFolder("artifacts");
  const reach = await moduleFamily();
  const machines = {
    build: { ...(await plainMachine()), ...reach },
    // What is cached must do: there is no network.
    gate: { ...(await plainMachine()), ...reach, GOPROXY: "off" },
    publish: await plainMachine(),
  };
  if (readdirSync(caches).length === 0) alreadyThere(join(machines.build.HOME, ".cache/lockstep"));
  const variables = (job: string) => {
    if (job === "gate") between(artifacts);
    return machines[job as keyof typeof machines];
  };
  const forge = { repository: repository.folder, defaultBranch: "main", caches, artifacts };
  const happened: Event = {
    ...{ name: "push", ref: "refs/heads/main", sha: repository.commits[commit] },
    ...event,
  };
  const ran = runWorkflow({ ...forge, variables }, happened, ".github/workflows/lockstep.yml");
  assert.ok(ran.started);
  const results = Object.fromEntries(
    ran.jobs.map(({ name, result }) => [/^lockstep \/ (\w+)/.exec(name)?.[1] ?? name, result]),
  );
  const log = ran.jobs.flatMap(({ steps }) => steps.map((each) => each.log)).join("\n");
  return { ...ran, results, log, artifacts, published: publishedIn(artifacts) };
}

function publishedIn(artifacts: string): string[] {
  return readdirSync(artifacts).filter((name) => name.startsWith("lockstep-release-"));
}

function failedStep({ jobs }: Awaited<ReturnType<typeof run>>) {
  return jobs.flatMap(({ steps }) => steps).find(({ outcome }) => outcome === "failure");
}

test("what is aligned is published: the very bytes that were built and gated", async () => {
  const main = await run("main");
  assert.equal(main.results, { build: "success", gate: "success", publish: "success" }, main.log);
  assert.equal(main.published, [`lockstep-release-${platform}`]);
  const archive = join(main.artifacts, `lockstep-release-${platform}/release.tar`);
  const built = join(main.artifacts, `lockstep-build-${platform}/release.tar`);
  const { outputs } = main.needs.lockstep!;
  assert.is(sha256(readFileSync(archive)), outputs[platform]);
  assert.ok(readFileSync(archive).equals(readFileSync(built)));

  const folder = emptyFolder("release");
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: folder });
  assert.ok(existsSync(join(folder, "plugins/hello.so")));

  const [build, gate, publish] = main.jobs;
  assert.match(build!.summary, /build done \(release\): 3 built/);
  assert.match(publish!.summary, outputs[platform]!);
  const [key] = readdirSync(caches);
  assert.equal([build!.restored, gate!.restored], [[""], [key]]);
  for (const { log } of gate!.steps) assert.not.match(log, /^(linking|compiling) /m);
  const reports = readdirSync(join(main.artifacts, `lockstep-reports-${platform}`)).sort();
  assert.equal(reports, ["codequality.json", "junit.xml", "lockstep.sarif", "report.html"]);
});

test("a pull request is built and gated as far as it changes something, and publishes nothing", async () => {
  const asked = { name: "pull_request", ref: "refs/pull/1/merge", base: "main" } as const;
  const green = { build: "success", gate: "success", publish: "skipped" };
  const change = await run("aligned", asked);
  assert.equal(change.results, green, change.log);
  assert.match(change.jobs[0]!.summary, /build done \(release\): 2 built/);
  assert.match(change.jobs[1]!.summary, /hello loads/);
  assert.not.match(change.jobs[1]!.summary, /clock loads/);
  const reworded = await run("reworded", asked);
  assert.equal(reworded.results, green, reworded.log);
  assert.not.match(reworded.log, /^(linking|compiling|building) /m);
  for (const each of [change, reworded]) {
    assert.equal(each.published, []);
    assert.equal(each.needs.lockstep?.outputs, { linux_amd64: "", linux_arm64: "" });
    assert.equal(annotations(each.log), []);
  }
});

test("a pull request that misaligns goes red as well", async () => {
  const red = await run("lifted", { name: "pull_request", ref: "refs/pull/2/merge", base: "main" });
  assert.equal(red.results, { build: "failure", gate: "skipped", publish: "skipped" }, red.log);
  assert.equal(
    annotations(red.log).map(({ level, file }) => [level, file]),
    [["error", "plugins/hello/go.mod"]],
  );
});

test("what is misaligned goes red with an annotation at its line, and reaches no later job", async () => {
  const red = await run("lifted");
  assert.equal(red.results, { build: "failure", gate: "skipped", publish: "skipped" }, red.log);
  assert.is(red.result, "failure");
  assert.is(failedStep(red)?.code, 1);
  const lines = readAt(repository, "lifted", "plugins/hello/go.mod").split("\n");
  const line = lines.findIndex((each) => each.includes("example.com/aligned/text v1.16.0")) + 1;
  assert.equal(
    annotations(red.log).map((each) => [each.level, each.file, each.line]),
    [["error", "plugins/hello/go.mod", line]],
  );
  assert.match(red.jobs[0]!.summary, /LS3101/);
  const reports = `lockstep-reports-${platform}`;
  assert.equal(readdirSync(red.artifacts), [reports]);
  const sarif = readFileSync(join(red.artifacts, reports, "lockstep.sarif"), "utf8");
  assert.match(sarif, "LS3101");
});

test("what only loading can tell is told by the gate at its line, and not published", async () => {
  const red = await run("crashing");
  assert.equal(red.results, { build: "success", gate: "failure", publish: "skipped" }, red.log);
  assert.is(failedStep(red)?.code, 1);
  const lines = readAt(repository, "crashing", "plugins/hello/text.go").split("\n");
  const line = lines.findIndex((each) => each.includes("panic")) + 1;
  const places = annotations(red.log).map((each) => [each.level, each.file, each.line]);
  assert.ok(
    places.some((each) => each.join() === `error,plugins/hello/text.go,${line}`),
    JSON.stringify(places),
  );
  assert.equal(red.published, []);
});

test("an archive that is not the one that was built is not gated, and not published", async () => {
  const red = await run("main", {
    between: (artifacts) =>
      appendFileSync(join(artifacts, `lockstep-build-${platform}/release.tar`), "\0"),
  });
  assert.equal(red.results, { build: "success", gate: "failure", publish: "skipped" }, red.log);
  assert.is(failedStep(red)?.code, 1);
  assert.match(failedStep(red)?.log ?? "", /is not what was built/);
  assert.equal(red.published, []);
});

test("a workspace in a subfolder: files are annotated from the root of the repository", async () => {
  const red = await run("nested");
  assert.equal(red.results, { build: "failure", gate: "skipped", publish: "skipped" }, red.log);
  assert.equal(
    annotations(red.log).map(({ file }) => file),
    ["services/shop/plugins/hello/go.mod"],
  );
  assert.equal(red.published, []);
});

function readAt({ folder, commits }: Shop, commit: Commit, path: string): string {
  return execFileSync("git", ["show", `${commits[commit]}:${path}`], {
    cwd: folder,
    encoding: "utf8",
  });
}

test.run();
