import { inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** glibc's elf/dl-load.c, `_dl_map_object_from_fd`. */
export const executable: TextFamily = {
  id: "executable",
  patterns: [
    /(?<=(?:^|[\s"'])(?:(?<object>[^\s:"']{1,1000}): )?)cannot dynamically load (?:position-independent )?executable/,
  ],
  explain: ({ file, object }) => ({
    title: "the file is a program",
    doing: "the dynamic linker read the header of the file; nothing of it was loaded",
    meanings: [
      surely("the file was built without -buildmode=plugin", "LS3009"),
      perhaps("the output of another build was copied to its name", "LS3009"),
    ],
    settle: [inspected(object ?? file, "shows how the file was built")],
  }),
};
