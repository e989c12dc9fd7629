import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptable, moduleFamily, writeTree } from "@lockstep/go-fixtures";
import { sha256 } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { bash, emptyFolder, inside, type Ran } from "../../src/index.ts";
import { ciFolder } from "../ciFiles.ts";
import { alreadyThere, bundle, type Commit, plainMachine, type Shop, shop } from "../shop.ts";

const test = suite("the script for any CI");
const script = ".lockstep/cli/assets/ci/plain/lockstep-ci.sh";
let repository: Shop;

test.before(async () => {
  repository = await shop();
});

/** A run of a pipeline: its stages, each in a clone and a home of its own, hand on one folder. */
class Pipeline {
  readonly #commit: Commit;
  /** What is handed from job to job. */
  readonly out = emptyFolder("out");
  readonly published = emptyFolder("published");

  constructor(commit: Commit) {
    this.#commit = commit;
  }

  async stage(words: string, variables: Record<string, string> = {}): Promise<Ran> {
    const clone = inside(emptyFolder("clone"), "shop");
    execFileSync("git", ["clone", "-q", repository.folder, clone]);
    execFileSync("git", ["checkout", "-q", repository.commits[this.#commit]], { cwd: clone });
    const machine = await plainMachine();
    alreadyThere(join(machine.HOME, ".cache/lockstep"));
    const { out: LOCKSTEP_CI_OUT, published: PUBLISHED } = this;
    const env = { ...machine, ...(await moduleFamily()), CI: "1", LOCKSTEP_CI_OUT, PUBLISHED };
    return bash(`sh ${script} ${words}`, { cwd: clone, env: { ...env, ...variables } });
  }

  publish(): Promise<Ran> {
    return this.stage('publish cp -t "$PUBLISHED"');
  }

  get archive(): string {
    return join(this.out, "release.tar");
  }
}

test("what is aligned is published: the very bytes that were built and gated", async () => {
  const pipeline = new Pipeline("aligned");
  const built = await pipeline.stage("build");
  assert.is(built.code, 0, built.stdout + built.stderr);
  const bytes = readFileSync(pipeline.archive);
  assert.match(built.stdout, `SHA-256 ${sha256(bytes)}`);

  const early = await pipeline.publish();
  assert.is(early.code, 1);
  assert.match(early.stderr, /^error: nothing is published: the gate has not let/m);

  const gated = await pipeline.stage(`gate ${sha256(bytes)}`);
  assert.is(gated.code, 0, gated.stdout + gated.stderr);
  assert.match(gated.stdout, /^ok +artefacts /m);
  assert.not.match(gated.stderr, /^(linking|compiling) /m);
  const reports = readdirSync(join(pipeline.out, "reports")).sort();
  assert.equal(reports, ["codequality.json", "junit.xml", "lockstep.sarif", "report.html"]);

  const published = await pipeline.publish();
  assert.is(published.code, 0, published.stderr);
  assert.ok(readFileSync(join(pipeline.published, "release.tar")).equals(bytes));

  appendFileSync(pipeline.archive, "\0");
  for (const [words, told] of [
    ['publish cp -t "$PUBLISHED/none"', /is not what was built/],
    [`gate ${sha256(bytes)}`, /is not what was built/],
    ['publish cp -t "$PUBLISHED/none"', /the gate has not let/],
  ] as const) {
    const refused = await pipeline.stage(words);
    assert.is(refused.code, 1, words);
    assert.match(refused.stderr, told);
  }
});

test("what is misaligned exits 1 with its file and line, and leaves nothing to publish", async () => {
  const pipeline = new Pipeline("lifted");
  cpSync(ciFolder, inside(pipeline.out, "release"), { recursive: true }); // of an earlier run
  const built = await pipeline.stage("build");
  assert.is(built.code, 1, built.stdout + built.stderr);
  assert.match(built.stdout, /^error\[LS3101\]: .*\n {2}--> plugins\/hello\/go\.mod:\d+$/m);
  assert.equal(readdirSync(pipeline.out), ["reports"]);
  for (const stage of [await pipeline.stage("gate"), await pipeline.publish()]) {
    assert.is(stage.code, 1);
    assert.match(stage.stderr, /^error: /m);
  }
  assert.equal(readdirSync(pipeline.published), []);
});

test("what only loading can tell is told by the gate, and not published", async () => {
  const pipeline = new Pipeline("crashing");
  const built = await pipeline.stage("build");
  assert.is(built.code, 0, built.stdout + built.stderr);
  const gated = await pipeline.stage("gate");
  assert.is(gated.code, 1, gated.stdout + gated.stderr);
  assert.match(gated.stdout, /^ {2}--> plugins\/hello\/text\.go:\d+$/m);
  assert.is((await pipeline.publish()).code, 1);
  assert.equal(readdirSync(pipeline.published), []);
});

test("a repository that was adopted, and has no contract, passes as well", async () => {
  const folder = join(emptyFolder(), "gateway");
  cpSync(await writeTree(adoptable["one module"]().files), folder, { recursive: true });
  const machine = await plainMachine();
  alreadyThere(join(machine.HOME, ".cache/lockstep"));
  const env = { ...machine, ...(await moduleFamily()) };
  const adopted = bash(`node ${bundle} init --yes`, { cwd: folder, env });
  assert.is(adopted.code, 0, adopted.stderr);
  const words = [`sh ${script} build`, `sh ${script} gate`, `sh ${script} publish sha256sum`];
  const ran = bash(words.join("\n"), { cwd: folder, env });
  assert.is(ran.code, 0, ran.stdout + ran.stderr);
  const sum = sha256(readFileSync(join(folder, "dist/ci/release.tar")));
  assert.match(ran.stdout, `${sum}  dist/ci/release.tar`);
});

test("of a part of what there is nothing can be published", async () => {
  const pipeline = new Pipeline("reworded");
  const since = { LOCKSTEP_SINCE: repository.commits.main };
  for (const stage of ["build", "gate"]) {
    const ran = await pipeline.stage(stage, since);
    assert.is(ran.code, 0, ran.stdout + ran.stderr);
    assert.not.match(ran.stderr, /^(linking|compiling|building) /m);
  }
  const published = await pipeline.publish();
  assert.is(published.code, 1);
  assert.match(published.stderr, /the gate has not let/);
  assert.equal(readdirSync(pipeline.published), []);
});

test("a machine that is not of the platform asked for builds nothing under its name", async () => {
  const pipeline = new Pipeline("main");
  const built = await pipeline.stage("build", { LOCKSTEP_PLATFORM: "linux_other" });
  assert.is(built.code, 3);
  assert.match(built.stderr, /^error: this machine is linux_\w+; linux_other is to be built/m);
  assert.equal(readdirSync(pipeline.out), []);
});

test("a stage that is none, or called elsewhere, is told", async () => {
  const pipeline = new Pipeline("main");
  const unknown = await pipeline.stage("deploy");
  assert.is(unknown.code, 2);
  assert.match(unknown.stderr, /build, gate or publish/);
  const elsewhere = bash(`sh ${join(ciFolder, "plain/lockstep-ci.sh")} build`, {
    cwd: emptyFolder(),
    env: await plainMachine(),
  });
  assert.is(elsewhere.code, 2);
  assert.match(elsewhere.stderr, /in the folder of a workspace/);
});

const shellcheck = spawnSync("shellcheck", ["--version"]).error === undefined;
if (!shellcheck) test.skip("not tried: this machine has no shellcheck");
else {
  test("shellcheck finds nothing", () => {
    const file = join(ciFolder, "plain/lockstep-ci.sh");
    assert.ok(existsSync(file));
    const { status, stdout } = spawnSync("shellcheck", [file], { encoding: "utf8" });
    assert.equal([status, stdout], [0, ""]);
  });
}

test.run();
