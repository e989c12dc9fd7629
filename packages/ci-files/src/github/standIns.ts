import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { inside } from "../folder.ts";
import type { Machine } from "./machine.ts";

/** What stands here for an action of GitHub: its effect on files, with folders in place of servers. */
export type StandIn = (inputs: Record<string, string>, machine: Machine) => void;

/** By the name before `@`: everything that the files of ci/ use. */
export const standIns: Readonly<Record<string, StandIn>> = {
  "actions/checkout": (inputs, { forge, event, workspace }) => {
    const depth = inputs["fetch-depth"] ?? "1";
    const shallow = depth === "0" ? [] : ["--depth", depth];
    const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace });
    git("init", "--quiet");
    git("remote", "add", "origin", `file://${forge.repository}`);
    const refs = depth === "0" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
    git("fetch", "--quiet", ...shallow, "origin", event.sha, ...refs);
    git("checkout", "--quiet", "--detach", event.sha);
  },

  "actions/cache": ({ path = "", key = "", "restore-keys": restore = "" }, machine) => {
    const { forge, home, atEnd } = machine;
    const paths = path.split("\n").filter((each) => each !== "");
    if (key === "" || paths.length === 0) throw new Error("a cache needs a key and paths");
    const names = existsSync(forge.caches) ? readdirSync(forge.caches).sort() : [];
    const prefixes = restore.split("\n").filter((each) => each !== "");
    const found = [key, ...prefixes].flatMap((each) => names.filter((n) => n.startsWith(each)))[0];
    machine.restored.push(found ?? "");
    if (found !== undefined) copyTree(join(forge.caches, found), home);
    if (found === key) return;
    atEnd.push(() => {
      for (const each of paths.filter((p) => existsSync(p))) {
        const place = relative(home, each);
        if (place.startsWith("..")) throw new Error(`${each} is not in the home of this machine`);
        copyTree(each, join(inside(forge.caches, key), place));
      }
    });
  },

  "actions/upload-artifact": (inputs, { forge }) => {
    const { name = "artifact", path = "", "if-no-files-found": missing = "warn" } = inputs;
    const target = join(forge.artifacts, name);
    if (existsSync(target)) throw new Error(`there is an artifact ${name}`);
    if (!existsSync(path)) {
      if (missing === "error") throw new Error(`no files found: ${path}`);
      return;
    }
    inside(forge.artifacts, name);
    cpSync(path, statSync(path).isDirectory() ? target : join(target, basename(path)), {
      recursive: true,
    });
  },

  "actions/download-artifact": ({ name = "", path = "." }, { forge }) => {
    const source = join(forge.artifacts, name);
    if (!existsSync(source)) throw new Error(`there is no artifact ${name}`);
    cpSync(source, path, { recursive: true });
  },
};

function copyTree(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}
