import { dirname, posix, relative, sep } from "node:path";
import type { Workspace } from "@lockstep/go-workspace";

/**
 * What the module paths of a workspace begin with: `example.com/demo` where the module in `host` is
 * `example.com/demo/host`. The parent of the host's module path when no module is named after its
 * folder.
 */
export function modulePrefix({ root, modules, hosts }: Workspace): string {
  for (const { dir, path } of modules) {
    const tail = `/${relative(root, dir).split(sep).join("/")}`;
    if (path.endsWith(tail)) return path.slice(0, -tail.length);
  }
  const [host] = hosts;
  return host ? posix.dirname(host.modulePath) : dirname(root);
}
