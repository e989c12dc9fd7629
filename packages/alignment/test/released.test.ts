import {
  dependencyEnvironment,
  edited,
  runShell,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";
import { assert, suite } from "@lockstep/test-kit";
import { artefactFromFile, judge } from "../src/index.ts";
import { appHost } from "./builds.ts";
import { judgeAndOpen } from "./judgeAndOpen.ts";
import { copied } from "./temporary.ts";

const test = suite("which side is to change");
const app = sampleFiles("app");
const unit = { name: "host", buildCommand: "lockstep build host", folder: "host" };

/** A checkout of the sample module; with a tag it is clean, and Go stamps the version. */
async function checkout(tag?: string, files = app, env = {}): Promise<string> {
  const folder = copied(await writeTree({ ...files, ".gitignore": "*.so\nbuilt\n" }));
  if (files !== app) await runShell("go mod tidy", { cwd: folder, env });
  const git = "git -c user.name=a -c user.email=a@example.com -c init.defaultBranch=main";
  const steps = [`${git} init -q`, `${git} add .`, `${git} commit -qm one`];
  if (tag !== undefined) steps.push(`${git} tag ${tag}`);
  await runShell(steps.join(" && "), { cwd: folder });
  return folder;
}

const stamped = { GOFLAGS: "-buildvcs=true" };

async function host(folder: string, flags = ""): Promise<string> {
  await runShell(`go build ${flags} -o built ./host`, { cwd: folder, env: stamped });
  return `${folder}/built`;
}

async function plugin(folder: string, flags = "", env = {}): Promise<string> {
  const command = `go build ${flags} -buildmode=plugin -o plug.so ./plug`;
  await runShell(command, { cwd: folder, env: { ...env, ...stamped } });
  return `${folder}/plug.so`;
}

test("neither is released: the plugin changes", async () => {
  const folder = await checkout();
  const files = [await host(folder, "-trimpath"), await plugin(folder)] as const;
  const { last } = await judgeAndOpen(files[0], [files[1]]);
  assert.is(last.findings[0]!.fix!.text, "build the plugin with -trimpath");
});

test("both are released: the plugin changes", async () => {
  const folder = await checkout("v1.4.0");
  const files = [await host(folder, "-trimpath"), await plugin(folder)] as const;
  const { last } = await judgeAndOpen(files[0], [files[1]]);
  assert.is(last.findings[0]!.fix!.text, "build the plugin with -trimpath");
});

test("the plugin is released and the host is not: the host changes, and then it loads", async () => {
  const folder = await checkout("v1.4.0");
  const file = copied(await plugin(folder, "-trimpath"));
  const own = copied(await writeTree(edited(app, "go.mod", "go 1.25", "go 1.25.0")));
  const program = await host(own, "-buildvcs=false");
  const { last } = await judgeAndOpen(program, [file]);
  const [finding] = last.findings;
  assert.is(finding!.code, "LS3002");
  assert.is(
    finding!.fix!.text,
    "the plugin is released (v1.4.0), the host is not: build the host as the plugin was built " +
      "(-trimpath)",
  );
  await runShell(finding!.fix!.command!, { cwd: "/" });
  const fixed = await judgeAndOpen(program, [file]);
  assert.is(fixed.last.verdict, "loads");
});

test("the host is a unit of a workspace: it follows where lockstep.jsonc can say so", async () => {
  const folder = await checkout("v1.4.0");
  const fixFor = async (flags: string) => {
    const file = copied(await plugin(folder, flags));
    const report = judge({
      host: await artefactFromFile(await appHost(), { unit }),
      plugins: [await artefactFromFile(file)],
    });
    return report.plugins[0]!.findings[0]!;
  };
  const flags = await fixFor("-trimpath -gcflags=ex.com/app/shared=-l");
  assert.is(flags.code, "LS3007");
  assert.equal(flags.fix, {
    text:
      "the plugin is released (v1.4.0), the host is not: build the host as the plugin was built " +
      "(-gcflags): set that in the workspace, then run",
    command: "lockstep build host",
  });
  const trimmed = await fixFor("");
  assert.is(trimmed.fix!.text, "build the plugin with -trimpath");
});

test("a host of a workspace takes over the versions of a released plugin by one command", async () => {
  const dependent = sampleFiles("dependent");
  const env = await dependencyEnvironment();
  const folder = await checkout("v1.4.0", edited(dependent, "go.mod", "v1.0.0", "v1.1.0"), env);
  const file = copied(await plugin(folder, "-trimpath", env));
  const host = await appHost({ files: dependent, env });
  const report = judge({
    host: await artefactFromFile(host, { unit: { ...unit, folder: "ws/host" } }),
    plugins: [await artefactFromFile(file)],
  });
  assert.equal(report.plugins[0]!.findings[0]!.fix, {
    text:
      "the plugin is released (v1.4.0), the host is not: build the host as the plugin was built " +
      "(ex.com/dep)",
    command: "(cd ws/host && go get ex.com/dep@v1.1.0) && lockstep build host",
  });
});

test.run();
