import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { adoptable, writeTree } from "@lockstep/go-fixtures";
import { ensureToolchain, goFolders, loadReleases } from "@lockstep/provision";
import { storeRoot } from "@lockstep/store";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { consoleBlocks, untestedBlocks } from "./documents/consoleBlocks.ts";
import { matches } from "./documents/matches.ts";
import { runInShell } from "./documents/shell.ts";

const test = suite("commands in README and docs");
const documents = [
  "README.md",
  "docs/guide.md",
  "docs/adopt.md",
  "docs/contract.md",
  "docs/environment.md",
  "docs/reports.md",
  "docs/module-graph.md",
  "docs/verify.md",
  "docs/deploy.md",
  "docs/ci.md",
  "docs/pull-requests.md",
];
const cli = join(repositoryRoot, "packages/cli/dist/lockstep.js");
const scratch = mkdtempSync(join(tmpdir(), "lockstep-documents-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
let env: Record<string, string> = {};

test.before(async () => {
  const store = storeRoot();
  const releases = await loadReleases();
  const go = await ensureToolchain({ version: "1.26.9", store, releases, env: process.env });
  if (!go.ok) throw new Error(go.findings.map(({ cause }) => cause).join("\n"));
  env = {
    ...(process.env as Record<string, string>),
    PATH: [join(go.toolchain.goroot, "bin"), process.env.PATH].join(delimiter),
    LOCKSTEP_HOME: store,
    LOCKSTEP_DEMO: join(scratch, "demo"),
    // What an author's own go needs, shared with the store so that nothing is fetched twice.
    GOENV: "off",
    GOTOOLCHAIN: "local",
    GOPATH: goFolders(store).gopath,
    GOCACHE: join(goFolders(store).buildCaches, "plain"),
    NO_COLOR: "1",
  };
});

test("the matcher refuses what is not shown", () => {
  assert.ok(matches(["a", "...", "z 12 ms"], ["a", "b", "c", "z 3.4 s"]));
  assert.ok(matches(["... end"], ["any end"]));
  assert.not(matches(["a"], ["a", "b"]));
  assert.not(matches(["a", "b"], ["a"]));
  assert.not(matches(["a.c"], ["abc"]));
});

test("no command is shown that is not run", () => {
  for (const document of listed()) {
    assert.equal(
      { document, untested: untestedBlocks(read(document)) },
      { document, untested: [] },
    );
  }
});

for (const document of documents) {
  for (const session of consoleBlocks(read(document))) {
    test(`${document}, in ${session.place}`, async () => {
      const shell = await places[session.place]!();
      const commands = session.commands.filter(({ command }) => !isThisRun(command));
      const adapted = commands.map((each) => ({ ...each, command: shell.adapt(each.command) }));
      const answers = runInShell(adapted, { cwd: shell.cwd, env, prelude: shell.prelude });
      for (const [index, { command, output, line }] of commands.entries()) {
        const { lines, stderr } = answers[index]!;
        assert.ok(
          matches(
            output.filter((each) => each !== ""),
            lines.filter((each) => each !== ""),
          ),
          `${document}:${line}: $ ${command}\nshown:\n${output.join("\n")}\nprinted:\n${lines.join("\n")}\n${stderr}`,
        );
      }
    });
  }
}

interface Place {
  cwd: string;
  prelude: string;
  adapt: (command: string) => string;
}

const lockstep = `alias lockstep="node ${cli}"`;
const same = (command: string) => command;

const places: Record<string, () => Promise<Place>> = {
  /** A folder that is the repository, but whose parent can be written to. */
  async repository() {
    const cwd = join(scratch, "lockstep");
    mkdirSync(cwd, { recursive: true });
    for (const name of readdirSync(repositoryRoot)) {
      if (name !== "demo") symlinkSync(join(repositoryRoot, name), join(cwd, name));
    }
    return { cwd, prelude: lockstep, adapt: same };
  },
  /** A workspace with three plugins, as the README makes it. */
  async shop() {
    const cwd = workspace("shop");
    made(["new", "plugin", "discount", "--yes"], cwd);
    return { cwd, prelude: lockstep, adapt: same };
  },
  /** The same, built and committed on the branch main of its repository. */
  async team() {
    const { cwd, ...place } = await places.shop!();
    made(["build"], cwd);
    const git = (...args: string[]) => assert.is(spawnSync("git", args, { cwd }).status, 0);
    git("init", "-q");
    git("checkout", "-q", "-B", "main");
    for (const [name, value] of [
      ["user.name", "Ada"],
      ["user.email", "ada@example.com"],
    ]) {
      git("config", name!, value!);
    }
    git("add", "--all");
    git("commit", "-q", "-m", "the workspace");
    return { cwd, ...place };
  },
  /** A repository that no lockstep has seen. */
  async gateway() {
    const cwd = mkdtempSync(join(scratch, "in-"));
    cpSync(await writeTree(adoptable["one module"]().files), cwd, { recursive: true });
    return { cwd, prelude: lockstep, adapt: same };
  },
  /** A built MOSN workspace and an upstream, on ports that are free here. */
  async mesh() {
    const cwd = workspace("mesh", "--template", "mosn");
    made(["build"], cwd);
    const [entry, upstream] = await freePorts(2);
    const adapt = (text: string) =>
      text.replaceAll("2046", `${entry}`).replaceAll("8080", `${upstream}`);
    const server = `require("http").createServer((q, r) => r.end("stamp=" + (q.headers.stamp ?? "none"))).listen(${upstream}, "127.0.0.1")`;
    const ports = `sed -i 's/2046/${entry}/; s/8080/${upstream}/' conf/mosn.json`;
    return { cwd, prelude: [lockstep, ports, `node -e '${server}' &`].join("\n"), adapt };
  },
};

function workspace(name: string, ...args: string[]): string {
  const cwd = mkdtempSync(join(scratch, "in-"));
  made(["new", "workspace", name, "--yes", ...args], cwd);
  return join(cwd, name);
}

function made(args: string[], cwd: string): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  assert.is(status, 0, `lockstep ${args.join(" ")}: ${stderr}${stdout}`);
}

/** `npm test` is what runs this; running it here would never end. */
function isThisRun(command: string): boolean {
  return command === "npm test";
}

function listed(): string[] {
  const docs = readdirSync(join(repositoryRoot, "docs")).filter((name) => name.endsWith(".md"));
  return ["README.md", ...docs.map((name) => join("docs", name))];
}

function read(document: string): string {
  return readFileSync(join(repositoryRoot, document), "utf8");
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  const ports: number[] = [];
  for (const server of servers) {
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    ports.push((server.address() as { port: number }).port);
  }
  for (const server of servers) await new Promise((done) => server.close(done));
  return ports;
}

test.run();
