import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import type { Workspace } from "@lockstep/go-workspace";
import type { GeneratedFile } from "./planGenerated.ts";
import { presentText } from "./presentText.ts";

/** LS4002 for each generated file that is missing or not as it would be generated now. */
export async function staleGenerated(
  { root }: Pick<Workspace, "root">,
  planned: readonly GeneratedFile[],
): Promise<Finding[]> {
  const found = await Promise.all(
    planned.map(async ({ path, content }): Promise<Finding[]> => {
      const present = await presentText(join(root, path));
      if (present === content) return [];
      return [
        finding("LS4002", {
          where: { file: path, ...(present !== undefined && firstDifference(present, content)) },
          cause:
            present === undefined
              ? "the file is missing"
              : "it is not what lockstep generates from the contract and the manifests as they are now",
          fix: { text: "generate anew and commit the result", command: "lockstep generate" },
        }),
      ];
    }),
  );
  return found.flat();
}

function firstDifference(present: string, content: string): { line: number; source?: string } {
  const have = present.split("\n");
  const want = content.split("\n");
  const index = have.findIndex((line, i) => line !== want[i]);
  const line = index < 0 ? have.length : index + 1;
  return { line, ...(have[line - 1] && { source: have[line - 1] }) };
}
