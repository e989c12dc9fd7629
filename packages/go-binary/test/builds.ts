import { buildArtefact, type Files, sampleFiles, writeTree } from "@lockstep/go-fixtures";

/** Host or plugin of the sample module. */
export async function build(
  mode: "host" | "plugin",
  flags: string[] = ["-trimpath"],
  files: Files = sampleFiles("app"),
): Promise<string> {
  const tree = await writeTree(files);
  return buildArtefact({ tree, package: mode === "host" ? "./host" : "./plug", mode, flags });
}
