import { type Finding, finding } from "@lockstep/findings";
import type { TaskFile } from "./planTaskFiles.ts";

/** LS1016 for each file that turbo reads and that is not as planned. */
export function taskFindings(files: readonly TaskFile[]): Finding[] {
  return files.map(({ path, causes, content }) =>
    finding("LS1016", {
      where: { file: path },
      subject: path,
      cause: causes.join("; "),
      fix:
        content === undefined
          ? { text: "mend its JSON, or remove the file and write it anew with `lockstep generate`" }
          : {
              text: "write it as it should be and commit the result",
              command: "lockstep generate",
            },
    }),
  );
}
