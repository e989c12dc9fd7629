import type { Meaning } from "@lockstep/schema";
import { inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** glibc's elf/dl-load.c, `open_verify` and `_dl_map_object_from_fd`; musl; Apple's dyld. */
export const elfHeader: TextFamily = {
  id: "elf-header",
  patterns: [
    /(?<=(?:^|[\s"'])(?<object>[^\s:"']{1,1000}): )(?<fault>file too short|invalid ELF header|wrong ELF class: ELFCLASS\w+|ELF file (?:data encoding|version|OS ABI|ABI version)[^"\n]{0,60}|only ET_DYN and ET_EXEC can be loaded|cannot read file data(?:: [\w ]{1,60})?|object file has no (?:loadable segments|dynamic section)|ELF load command [^"\n]{0,80}|internal error[^"\n]{0,60}|nonzero padding in e_ident|ELF header's [^"\n]{1,60}|cannot stat shared object[^"\n]{0,60})/,
    /Error loading shared library (?<object>[^\s:]{1,1000}): (?<fault>Exec format error)/,
    /(?<fault>not a mach-o file|slice is not valid mach-o file|mach-o file, but is an incompatible architecture[^)"]{0,200}|no suitable image found)/,
  ],
  explain: ({ file, object, fault = "" }) => ({
    title: `${object ?? "the file"}: ${fault}`,
    doing: "the dynamic linker read the header of the file; nothing of it was loaded",
    meanings: meaningsOf(fault),
    settle: [inspected(object ?? file, "shows what the file really is")],
  }),
};

function meaningsOf(fault: string): Meaning[] {
  if (fault === "file too short") {
    return [surely("the file is empty or cut off: its build or its copy did not end", "LS3032")];
  }
  if (fault === "invalid ELF header") {
    return [
      surely("the file is no ELF file", "LS3009"),
      perhaps(
        "it is an archive, a script, a Git LFS pointer, or was built for another system",
        "LS3009",
      ),
      perhaps(
        "the name is that of a C library, where glibc met a linker script of a musl build",
        "LS3035",
      ),
    ];
  }
  if (/class|encoding|architecture|Exec format/.test(fault)) {
    return [surely("the file is built for another machine than the host", "LS3030")];
  }
  if (fault.startsWith("only ET_DYN")) {
    return [
      surely(
        "it is an object file (.o), not a plugin: go build -buildmode=plugin links one",
        "LS3009",
      ),
    ];
  }
  if (fault.startsWith("cannot read file data")) {
    return [surely("it is a folder, or the disk failed", "LS3009")];
  }
  return [surely("the file is damaged, or no shared object", "LS3032")];
}
