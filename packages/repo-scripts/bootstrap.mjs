// The first step of every root script, on plain Node: nothing is installed yet on a fresh clone.
// Installs the repository's packages if they are not current, then runs src/<task>.ts.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const tasks = ["demo", "test", "testFull", "bench"];
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const stampFile = join(root, "node_modules", ".lockstep-installed");

const [task, ...args] = process.argv.slice(2);
if (!tasks.includes(task)) fail(2, `expected one of ${tasks.join(", ")}, got "${task ?? ""}"`);
requireNode();
await installPackages();
process.exitCode = await run(
  process.execPath,
  [
    "--import",
    "tsx",
    "--conditions=lockstep-source",
    join(root, "packages/repo-scripts/src", `${task}.ts`),
    ...args,
  ],
  {
    // turbo looks for pnpm on PATH, and needs it absolute: it spawns from each package's folder.
    PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: "1",
  },
);

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(3, `Node 20.19 or newer is needed; this is ${process.versions.node}`);
}

async function installPackages() {
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  const { version } = readJson("package.json").devEngines.packageManager;
  announce(version);
  // pnpm would ask before it replaces another pnpm's node_modules, and nobody may be there to answer.
  const options = ["--frozen-lockfile", "--config.confirmModulesPurge=false"];
  // Else npx would take the pnpm inside node_modules, which may be replaced under its feet.
  const elsewhere = ["--prefix", join(root, "toolchain")];
  const status = await run(
    "npx",
    ["--yes", ...elsewhere, `pnpm@${version}`, "install", ...options],
    { npm_config_update_notifier: "false" },
  );
  if (status !== 0) fail(3, `pnpm install failed (${status}); what it printed is above`);
  writeFileSync(stampFile, stamp);
}

/** Changes with everything that decides what `pnpm install` would do. */
function installStamp() {
  const hash = createHash("sha256");
  hash.update(`${root}\n${process.platform} ${process.arch}\n`);
  const packages = readdirSync(join(root, "packages")).sort();
  for (const file of [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    ...packages.map((name) => `packages/${name}/package.json`),
  ]) {
    if (!existsSync(join(root, file))) continue;
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/**
 * The sizes are those of an install from an empty HOME on linux-amd64. A test compares those on disk
 * with what is there; the download is the sum of the packages' tarballs.
 */
function announce(version) {
  const data = process.env.XDG_DATA_HOME || join(homedir(), ".local/share");
  const npmCache = process.env.npm_config_cache || join(homedir(), ".npm");
  say(`Installing this repository's own packages with pnpm ${version}.`);
  say("  download  about 190 MB from your npm registry, less if pnpm has some of it already");
  say(`  to        ${join(root, "node_modules")}`);
  say(`            ${join(data, "pnpm")} (pnpm's store; files are shared, 450 MB together)`);
  say(`            ${join(npmCache, "_npx")} (pnpm itself, 24 MB)`);
  const own = [
    shellQuote(join(root, "node_modules")),
    `${shellQuote(join(root, "packages"))}/*/node_modules`,
  ];
  say(`  remove    rm -rf ${own.join(" ")}`);
  say(
    `            npx --yes pnpm@${version} store prune; rm -rf ${shellQuote(join(npmCache, "_npx"))}`,
  );
}

/** As in @lockstep/findings, which cannot be loaded before the install. */
function shellQuote(word) {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Resolves to the command's exit code; signals reach it through us, and we outlive it. */
function run(command, args, env) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  const forward = (signal) => child.kill(signal);
  // Ctrl-C goes to the whole foreground group: the child has it already.
  const ignore = () => {};
  process.on("SIGINT", ignore).on("SIGTERM", forward).on("SIGHUP", forward);
  return new Promise((resolve) => {
    child.on("error", (error) => fail(3, `cannot run ${command}: ${error.message}`));
    child.on("exit", (code, signal) => {
      process.off("SIGINT", ignore).off("SIGTERM", forward).off("SIGHUP", forward);
      resolve(code ?? (signal === "SIGINT" ? 130 : 1));
    });
  });
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(code, message) {
  say(`lockstep: ${message}`);
  process.exit(code);
}
