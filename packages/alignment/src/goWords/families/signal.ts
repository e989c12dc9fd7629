import { hostInspected, inspected, judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Signals that Go's runtime prints before it ends the process (runtime/sigtab_linux_generic.go). */
export const signal: TextFamily = {
  id: "signal",
  patterns: [
    /\b(?<signal>SIGBUS): bus error\b/,
    /\b(?<signal>SIGILL): illegal instruction\b/,
    /\[signal (?<signal>SIG(?:BUS|ILL|SEGV)):? ?/,
    /\bfatal error: (?<signal>unexpected signal) during runtime execution\b/,
    /\b(?<signal>SIGSEGV): segmentation violation\b/,
  ],
  explain: ({ signal: name = "" }) => ({
    title: `the process ended by ${name}`,
    doing: "code of the host, of a plugin or of a C library ran, or a file was being mapped",
    meanings: reasons[name] ?? otherReasons,
    settle: [
      judged(undefined, "finds truncated files and mixed releases"),
      inspected(undefined, "shows the settings (GOAMD64) of the plugin"),
      hostInspected("shows the host's Go release and C library"),
    ],
  }),
};

const bus = [
  perhaps("the file is shorter than its headers say: a copy that was cut off", "LS3032"),
  perhaps("the file was overwritten while it was loaded: replace it by renaming a new one"),
];

const illegal = [
  perhaps("the plugin was built with GOAMD64=v2 or above, or -march flags, for a newer processor"),
  surely("Go checks the processor for the host alone, never for a plugin"),
];

const otherReasons = [
  perhaps(
    "a rejected plugin's variables are shared by a later one, and the collector freed them",
    "LS3013",
  ),
  perhaps("the host is linked statically, as with musl or -extldflags=-static", "LS3033"),
  perhaps("a fault of the code itself: no matter of plugins"),
];

const reasons: Record<string, typeof bus> = { SIGBUS: bus, SIGILL: illegal };
