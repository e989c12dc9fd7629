import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../cli/dist/lockstep.js", import.meta.url));
const tell =
  'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';
const preload = `--import=data:text/javascript,${encodeURIComponent(tell)}`;

/** Certificates of the machine's own, which every node reads at its start, are nothing of ours. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Milliseconds in which the CLI judges every plugin alone; throws unless each of them loads. */
export function checkTime(host: string, plugins: string[], cwd: string): number {
  const started = performance.now();
  check(host, plugins, cwd);
  return performance.now() - started;
}

/** Largest resident size of the CLI while it does the same, in MiB. */
export function checkPeak(host: string, plugins: string[], cwd: string): number {
  return Number(/^peak (\d+)$/m.exec(check(host, plugins, cwd, [preload]))?.[1]) / 1024;
}

function check(host: string, plugins: string[], cwd: string, nodeFlags: string[] = []): string {
  const args = [...nodeFlags, cli, "check", host, ...plugins, "--each"];
  const how = { cwd, env, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, how);
  const loads = new RegExp(`\\b${plugins.length} of ${plugins.length} plugins? loads?`);
  if (status !== 0 || !loads.test(stdout)) {
    throw new Error(`check exited with ${status}\n${stdout}${stderr}`);
  }
  return stderr;
}

/** Milliseconds that node takes to start and end. */
export function nodeStart(): number {
  const started = performance.now();
  spawnSync(process.execPath, ["-e", "0"], { env });
  return performance.now() - started;
}
