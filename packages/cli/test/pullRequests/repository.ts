import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../lockstep.ts";

/** Runs git as somebody whose settings nobody knows, where it has to succeed. */
export function git(root: string, ...args: string[]): string {
  const who = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const settings = ["user.name=a", "user.email=a@example.com", "commit.gpgsign=false"];
  const argv = ["git", ...settings.flatMap((each) => ["-c", each]), ...args];
  const { code, stdout, stderr } = command(root, argv, who);
  if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stdout}${stderr}`);
  return stdout.trim();
}

/** Commits all that there is, and gives the commit's hash. */
export function commitAll(root: string, message: string): string {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(root, "rev-parse", "HEAD");
}

/** Makes a workspace's folder a repository of which all is on the branch main. */
export function onMain(root: string): string {
  git(root, "init", "--quiet");
  git(root, "checkout", "--quiet", "-B", "main");
  commitAll(root, "the workspace");
  return root;
}

/** Replaces a text that is there in a file of a workspace. */
export function edit(root: string, file: string, found: string | RegExp, put: string): void {
  const text = readFileSync(join(root, file), "utf8");
  const edited = text.replace(found, put);
  if (edited === text) throw new Error(`${file} has no ${found}`);
  writeFileSync(join(root, file), edited);
}

/** Adds a line at the end of a file of a workspace. */
export function append(root: string, file: string, line: string): void {
  writeFileSync(join(root, file), `${readFileSync(join(root, file), "utf8")}\n${line}\n`);
}
