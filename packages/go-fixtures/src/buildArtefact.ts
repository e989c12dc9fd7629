import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "@lockstep/process";
import { sha256 } from "@lockstep/store";
import { fixturesRoot } from "./fixturesRoot.ts";
import { goEnvironment } from "./goEnvironment.ts";
import { makeOnce } from "./makeOnce.ts";
import { goToolchain } from "./toolchain.ts";

export interface BuildRequest {
  /** Folder from {@link writeTree}: its path names its content, so it stands for the sources. */
  tree: string;
  /** Folder of the tree in which the go command runs; default the tree itself. */
  cwd?: string;
  /** Package of main, as in "./host". */
  package: string;
  mode: "host" | "plugin";
  flags?: string[];
  env?: Record<string, string>;
  /** Release; default that of {@link goToolchain}. */
  go?: string;
}

/** Builds with `go build`, once per distinct request; returns the file. Throws what go printed. */
export async function buildArtefact(request: BuildRequest): Promise<string> {
  const { tree, cwd = ".", mode, flags = [], env = {} } = request;
  const toolchain = await goToolchain(request.go);
  const goWork = join(tree, "go.work");
  const environment = {
    ...(await goEnvironment(toolchain, existsSync(goWork) ? goWork : "off")),
    ...env,
  };
  const name = mode === "host" ? "host" : `${basename(request.package)}.so`;
  const modeFlags = mode === "host" ? [] : ["-buildmode=plugin"];
  const key = sha256(
    JSON.stringify([toolchain.h1, tree, cwd, request.package, mode, flags, Object.entries(env)]),
  ).slice(0, 20);
  const folder = await makeOnce(join(fixturesRoot(), "builds", key), async (temporary) => {
    const out = join(temporary, name);
    const argv = [toolchain.go, "build", ...modeFlags, ...flags, "-o", out, request.package];
    const result = await run(argv, { cwd: join(tree, cwd), env: environment });
    if (result.code !== 0) throw new Error(`${argv.join(" ")}\n${result.stderr}`);
  });
  return join(folder, name);
}
