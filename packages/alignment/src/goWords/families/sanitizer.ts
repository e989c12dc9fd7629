import { hostInspected, inspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** LLVM's compiler-rt and GCC's libsanitizer. */
export const sanitizer: TextFamily = {
  id: "sanitizer",
  patterns: [
    /ASan runtime does not come first in initial library list/,
    /(?:Interceptors are not working|Your application is linked against incompatible ASan runtimes)/,
    /(?:ThreadSanitizer|MemorySanitizer)(?:: | )(?:failed to|unexpected memory mapping|CHECK failed)/,
  ],
  explain: () => ({
    title: "a sanitizer came too late, and ended the process",
    doing: "the dynamic linker ran the start code of the sanitizer that the plugin needs",
    meanings: [
      surely("the process is ended, not only the Open"),
      perhaps(
        "the plugin was built with -asan, -msan or -race, the host without: use it on both or on none",
        "LS3016",
      ),
    ],
    settle: [
      inspected(undefined, "shows the sanitizers of the plugin"),
      hostInspected("shows those of the host"),
    ],
  }),
};
