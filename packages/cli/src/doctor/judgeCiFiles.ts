import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Finding, finding, shellQuote } from "@lockstep/findings";

/** What is lockstep's own in `.github`; the workflow beside it that calls them is the user's. */
const own = ["workflows/lockstep-pipeline.yml", "actions/lockstep/action.yml"];

/**
 * LS1017 where the files that GitHub runs are not those of the CLI that the workspace carries. They
 * are compared as they are: a release brings them, and nobody is to edit them.
 */
export function judgeCiFiles(root: string, cwd: string): Finding | undefined {
  const carried = join(root, ".lockstep/cli/assets/ci/github");
  const github = join(repositoryOf(root), ".github");
  const here = (path: string): string => relative(cwd, path) || ".";
  const other = own.filter((path) => {
    const [ours, there] = [contentOf(join(carried, path)), contentOf(join(github, path))];
    return ours !== undefined && there !== undefined && !ours.equals(there);
  });
  if (other.length === 0) return undefined;
  const names = other.map((path) => here(join(github, path)));
  const copies = other.map((path) => {
    const [from, to] = [join(carried, path), dirname(join(github, path))];
    return `cp ${shellQuote(here(from))} ${shellQuote(here(to))}`;
  });
  return finding("LS1017", {
    where: { file: names[0]! },
    certainty: "proven",
    cause: `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} not as in ${here(carried)}, so CI runs the steps of another version than the CLI that they call`,
    fix: { text: "copy again what is lockstep's, and commit it", command: copies.join(" && ") },
  });
}

/** The folder whose `.github` counts: the repository around a workspace, else the workspace. */
function repositoryOf(root: string): string {
  for (let at = root; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
  }
  return root;
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
