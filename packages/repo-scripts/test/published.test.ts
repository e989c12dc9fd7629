import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { repositoryRoot } from "../src/repository.ts";
import { emptyFolder, pack, type Ran, ran } from "./packed.ts";

// The tarballs as a stranger gets them: an empty folder outside the repository, a home of its own,
// plain npm that may ask no registry. The tests build on each other.
const test = suite("published");
const tarballs = emptyFolder("tarballs");
const place = emptyFolder("published");
const home = emptyFolder("home");
const demo = join(place, "demo");

const env: NodeJS.ProcessEnv = {
  HOME: home,
  // node, npm, git, gcc and go, wherever they are; nothing of this repository.
  PATH: [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)]
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter),
  LOCKSTEP_HOME: process.env.LOCKSTEP_HOME,
  npm_config_offline: "true",
  npm_config_update_notifier: "false",
};

async function succeeds(argv: string[], cwd: string): Promise<Ran> {
  const result = await ran(argv, cwd, env);
  assert.is(result.code, 0, `${argv.join(" ")}: ${result.stdout}${result.stderr}`);
  return result;
}

test.before(async () => {
  for (const dir of ["cli", "host-loader", "create-lockstep"]) await pack(dir, tarballs);
});
test.after(() => {
  for (const folder of [tarballs, place, home]) rmSync(folder, { recursive: true, force: true });
});

test("npm installs the three tarballs in one call, and nothing else", async () => {
  writeFileSync(join(place, "package.json"), '{ "private": true, "type": "module" }\n');
  const files = readdirSync(tarballs).map((file) => join(tarballs, file));
  assert.is(files.length, 3);
  await succeeds(["npm", "install", ...files], place);
  const installed = readdirSync(join(place, "node_modules")).filter((name) => name[0] !== ".");
  assert.equal(installed, ["@lockstep", "create-lockstep", "lockstep"]);
});

test("new, build, check, call", async () => {
  await succeeds(["npx", "lockstep", "new", "workspace", "demo", "--yes"], place);
  for (const part of ["cli", "host-loader"]) {
    const license = readFileSync(join(demo, ".lockstep", part, "LICENSE"), "utf8");
    assert.match(license, "Apache License", "what a workspace carries may be passed on");
  }
  const lockstep = join(place, "node_modules/.bin/lockstep");
  await succeeds([lockstep, "build"], demo);
  await succeeds([lockstep, "check"], demo);
  const call = await succeeds([lockstep, "call", "hello", "greet", '{"name":"Ada"}'], demo);
  assert.match(call.stdout, "Ada");
});

test("the workspace goes on with the CLI it carries", async () => {
  rmSync(join(place, "node_modules/lockstep"), { recursive: true });
  await succeeds(["npm", "run", "build"], demo);
  await succeeds(["npm", "run", "check"], demo);
});

test("the installed host-loader calls the plugin from JavaScript", async () => {
  writeFileSync(
    join(place, "call.js"),
    [
      'import { openHost } from "@lockstep/host-loader";',
      'const host = await openHost({ workspace: "demo" });',
      'const hello = await host.load("hello");',
      'console.log(JSON.stringify(await hello.greet({ name: "Grace" })));',
      "await host.close();",
    ].join("\n"),
  );
  const { stdout } = await succeeds(["node", "call.js"], place);
  assert.match(stdout, "Grace");
});

test("its declarations need nothing but themselves", async () => {
  writeFileSync(
    join(place, "typed.ts"),
    [
      'import { type Finding, openHost } from "@lockstep/host-loader";',
      'import type { Greeter } from "./demo/contract/contract.js";',
      'const host = await openHost({ workspace: "demo" });',
      'const hello = await host.load<Greeter>("hello");',
      'const { text: greeting } = await hello.greet({ name: "Grace" });',
      "export const text: string = greeting;",
      "// @ts-expect-error a name is a string",
      "await hello.greet({ name: 1 });",
      "// @ts-expect-error there is no such method",
      "await hello.wave();",
      "export const findings: Finding[] = [];",
      "",
    ].join("\n"),
  );
  const options = {
    strict: true,
    module: "nodenext",
    target: "es2023",
    noEmit: true,
    types: ["node"],
  };
  writeFileSync(
    join(place, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...options, skipLibCheck: false }, files: ["typed.ts"] }),
  );
  // The declarations mention Node's streams: a consumer has Node's types.
  mkdirSync(join(place, "node_modules/@types"), { recursive: true });
  await succeeds(
    ["ln", "-s", join(repositoryRoot, "node_modules/@types/node"), "node_modules/@types/node"],
    place,
  );
  await succeeds([join(repositoryRoot, "node_modules/.bin/tsc"), "-p", "."], place);
});

test("npm create: a workspace from the create package alone, by its README's command", async () => {
  const folder = emptyFolder("create");
  try {
    for (const tarball of readdirSync(tarballs).filter((file) => file.startsWith("create-"))) {
      symlinkSync(join(tarballs, tarball), join(folder, tarball));
    }
    const file = join(repositoryRoot, "packages/create-lockstep/README.md");
    const command = /^npm .*$/m.exec(readFileSync(file, "utf8"))?.[0] ?? "false";
    await succeeds(["sh", "-c", command], folder);
    assert.ok(existsSync(join(folder, "demo/lockstep.jsonc")));
    const own = await succeeds(
      ["node", ".lockstep/cli/dist/lockstep.js", "--version"],
      join(folder, "demo"),
    );
    assert.match(own.stdout, /^\d+\.\d+\.\d+\n$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
