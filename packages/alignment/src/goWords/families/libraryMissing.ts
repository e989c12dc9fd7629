import type { Meaning } from "@lockstep/schema";
import { hostInspected, inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** glibc's elf/dl-load.c, musl's ldso/dynlink.c, Apple's dyld. */
export const libraryMissing: TextFamily = {
  id: "library-missing",
  patterns: [
    /(?<=(?:^|[\s"'])(?<library>[^\s:"']{1,1000}): )cannot open shared object file: (?<reason>No such file or directory|Permission denied|Too many open files|[A-Z][\w ]{1,60})/,
    /Error loading shared library (?<library>[^\s:]{1,1000}): (?<reason>[^(]{1,80}?)(?: \(needed by (?<by>[^)]{1,1000})\))?$/,
    /Library not loaded: (?<library>\S{1,1000})/,
    /\bdlopen\((?<library>[^,)]{1,1000}), [^)]*\): (?:tried:.*)?(?<reason>image not found|no such file)/,
  ],
  explain({ file, library = "", by, reason = "No such file or directory" }) {
    const itself = /\.so$/.test(library) && sameName(file ?? library, library);
    const whose = by ?? file;
    return {
      title: `${library} cannot be opened: ${reason.trim()}`,
      doing:
        "the dynamic linker opened the plugin and every library that it needs; nothing of Go ran yet",
      meanings:
        reason.startsWith("No such file") || reason === "image not found"
          ? missing(itself)
          : denied(reason),
      settle: [
        inspected(
          whose,
          "lists the libraries that the plugin needs, its machine and its C library",
        ),
        ...(itself ? [hostInspected("shows the machine that the host is built for")] : []),
      ],
    };
  },
};

function sameName(file: string, library: string): boolean {
  return file.split("/").at(-1) === library.split("/").at(-1);
}

function missing(itself: boolean): Meaning[] {
  const machine = perhaps(
    "the file is there, but for another machine: glibc says the same of it",
    "LS3030",
  );
  if (itself)
    return [
      machine,
      perhaps("a library of the same name that the plugin needs is missing", "LS3028"),
    ];
  return [
    perhaps(
      "the plugin was linked against a C library that is not on this system, or not where it is looked for",
      "LS3028",
    ),
    perhaps("it was built with musl and runs with glibc, or the other way round", "LS3035"),
    machine,
  ];
}

function denied(reason: string): Meaning[] {
  return [surely(`the system refused to open it: ${reason.trim()}`)];
}
