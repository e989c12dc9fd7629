import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goToolchain, moduleProxy, runShell } from "@lockstep/go-fixtures";
import type { CheckReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { command, dist, emptyFolder, lockstep, newWorkspace } from "./lockstep.ts";

const test = suite("a workspace's host follows a released plugin");
/** In the store all tests share, so these two versions may never change. */
const measure = "example.com/measure";
const proxy = await moduleProxy(
  ["v1.0.0", "v1.1.0"].map((version) => ({
    path: measure,
    version,
    files: {
      "go.mod": `module ${measure}\n\ngo 1.25\n`,
      "measure.go": "package measure\n\nfunc Twice(n int) int { return 2 * n }\n",
    },
  })),
);
const reached = { GOPROXY: proxy, GOSUMDB: "off", GOENV: "off", GOFLAGS: "-modcacherw" };
const git = "git -c user.name=a -c user.email=a@example.com -c init.defaultBranch=main";

/** A workspace whose host links the module at a version that its go.mod names. */
async function workspaceWith(version: string): Promise<string> {
  const root = newWorkspace();
  const goMod = join(root, "host/go.mod");
  writeFileSync(
    goMod,
    `${readFileSync(goMod, "utf8")}\nrequire example.com/measure ${version} // as released\n`,
  );
  const source = 'package main\n\nimport "example.com/measure"\n\nvar _ = measure.Twice\n';
  writeFileSync(join(root, "host/twice.go"), source);
  const env = { ...reached, GOWORK: "off" };
  await runShell("go mod download example.com/measure", { cwd: join(root, "host"), env });
  return root;
}

/** A plugin of another repository, built by its author from a clean checkout of a tag. */
async function releasedPlugin(version: string): Promise<string> {
  const folder = emptyFolder();
  const files = {
    "go.mod": `module example.com/auth\n\ngo 1.26.9\n\nrequire example.com/measure ${version}\n`,
    "main.go":
      'package main\n\nimport "example.com/measure"\n\n' +
      "func New() int { return measure.Twice(1) }\n\nfunc main() {}\n",
    ".gitignore": "*.so\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await runShell(
    `go mod tidy && ${git} init -q && ${git} add . && ${git} commit -qm one && ${git} tag v1.4.0`,
    { cwd: folder, env: reached },
  );
  await runShell("go build -trimpath -buildmode=plugin -o auth.so .", {
    cwd: folder,
    env: { ...reached, GOFLAGS: "-modcacherw -buildvcs=true" },
  });
  const file = join(emptyFolder(), "auth.so");
  cpSync(join(folder, "auth.so"), file);
  return file;
}

test("the printed commands, run as printed, give a host that the plugin loads into", async () => {
  const root = await workspaceWith("v1.0.0");
  const host = join(dist, "host");
  const built = lockstep(root, ["build"], reached);
  assert.is(built.code, 0, built.stdout + built.stderr);
  const plugin = await releasedPlugin("v1.1.0");
  const open = () => command(root, [join(root, host), plugin]);
  const check = () => lockstep(root, ["check", host, plugin, "--json"]);
  assert.match(
    open().stderr,
    "plugin was built with a different version of package example.com/measure",
  );
  const before = check();
  assert.is(before.code, 1);
  const [finding] = (JSON.parse(before.stdout) as CheckReport).plugins[0]!.findings;
  assert.is(finding!.code, "LS3003");
  assert.match(finding!.fix!.text, "the plugin is released (v1.4.0), the host is not");
  const { command: printed = "" } = finding!.fix!;
  assert.match(
    printed,
    /^\(cd host && go get example\.com\/measure@v1\.1\.0\) && node .* build host$/,
  );
  const path = `${dirname((await goToolchain()).go)}:${process.env.PATH}`;
  const ran = command(root, ["sh", "-c", printed], { ...reached, PATH: path });
  assert.is(ran.code, 0, ran.stdout + ran.stderr);
  const goMod = readFileSync(join(root, "host/go.mod"), "utf8");
  assert.match(goMod, "require example.com/measure v1.1.0 // as released");
  const after = check();
  assert.is(after.code, 0, after.stdout);
  assert.is((JSON.parse(after.stdout) as CheckReport).plugins[0]!.verdict, "loads");
  assert.not.match(open().stderr, "different version");
});

test.run();
