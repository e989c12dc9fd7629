import {
  type BuildRequest,
  buildArtefact,
  type Files,
  sampleFiles,
  writeTree,
} from "@lockstep/go-fixtures";

export const trimmed = ["-trimpath"];

export type Side = Partial<Omit<BuildRequest, "tree" | "mode">> & {
  files?: Files;
  /** The same files under another label lie in another folder. */
  label?: string;
};

/** Host of the sample module `ex.com/app`. */
export async function appHost(side: Side = {}): Promise<string> {
  return build("host", { package: "./host", ...side });
}

/** Plugin of the sample module `ex.com/app`, by default `./plug`. */
export async function appPlugin(side: Side = {}): Promise<string> {
  return build("plugin", { package: "./plug", ...side });
}

async function build(
  mode: "host" | "plugin",
  { files = sampleFiles("app"), label, ...rest }: Side & { package: string },
): Promise<string> {
  return buildArtefact({ flags: trimmed, ...rest, mode, tree: await writeTree(files, label) });
}
