import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { command, emptyFolder, type Ran } from "../lockstep.ts";

/** A folder or file of this machine and its place in the empty root, where it is read-only if it can be. */
export interface Mount {
  from: string;
  to: string;
  writable?: boolean;
}

export interface EmptyRoot {
  /** Where the root file system lies on this machine; mounts are seen only by what `run` starts. */
  folder: string;
  /** Runs a command there: no variable but those of `env`, no network, none of this machine's files. */
  run(cwd: string, argv: string[], env: Record<string, string>): Ran;
}

/** What any system with gcc has, and the devices that programs expect. */
const system = ["/usr", "/bin", "/lib", "/lib32", "/lib64", "/libx32"];
const settings = ["/etc/alternatives", "/etc/ld.so.cache"];
const devices = ["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"];
/** What a user namespace can't make read-only, because of its own disk's options, stays as it is. */
const mountAll = `
root=$1; shift
while [ "$1" != -- ]; do
  mount --rbind "$2" "$root$3"
  [ "$1" = rw ] || mount -o remount,bind,ro "$root$3" 2>/dev/null || :
  shift 3
done
shift
PATH=$PATH:/usr/sbin:/sbin exec chroot "$root" /usr/bin/env -i "$@"
`;
const namespaces = ["unshare", "--user", "--map-root-user", "--mount", "--net"];

/** Why no empty root can be made on this machine, if so. */
export function noEmptyRoot(): string | undefined {
  if (process.platform !== "linux") return "needs Linux";
  if (!existsSync("/usr/bin/gcc")) return "gcc is not in /usr/bin";
  const enters = spawnSync("unshare", [...namespaces.slice(1), "chroot", "/", "true"]);
  return enters.status === 0 ? undefined : "no user namespace can be made";
}

/**
 * A root file system with a C compiler and what is mounted, and nothing else. The mounts are in a
 * namespace of each command's own, so that they end with it and never show on the machine.
 */
export function emptyRoot(mounts: readonly Mount[]): EmptyRoot {
  const folder = emptyFolder();
  for (const each of ["tmp", "root"]) mkdirSync(join(folder, each));
  const all: Mount[] = [...mounts, { from: "/proc", to: "/proc", writable: true }];
  for (const path of [...system, ...settings, ...devices].filter((each) => existsSync(each))) {
    if (lstatSync(path).isSymbolicLink()) symlinkSync(readlinkSync(path), join(folder, path));
    else all.push({ from: path, to: path, writable: devices.includes(path) });
  }
  for (const { from, to } of all) {
    const place = join(folder, to);
    mkdirSync(statSync(from).isDirectory() ? place : dirname(place), { recursive: true });
    if (!statSync(from).isDirectory()) writeFileSync(place, "");
  }
  const listed = all.flatMap(({ from, to, writable }) => [writable ? "rw" : "ro", from, to]);
  return {
    folder,
    run(cwd, argv, env) {
      const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      const inside = [`--chdir=${cwd}`, ...set, ...argv];
      const shell = ["sh", "-ec", mountAll, "sh", folder, ...listed, "--", ...inside];
      return command(folder, [...namespaces, ...shell]);
    },
  };
}
