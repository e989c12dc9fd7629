import type { GoBinary } from "@lockstep/go-binary";
import type { InspectedC } from "@lockstep/schema";
import { cLibraryOf } from "../libraries/cLibrary.ts";

/** What the file asks of the C side of a system. */
export function cFacts({ elf, buildInfo }: GoBinary): InspectedC {
  const { interpreter, needed, glibcFloor } = elf;
  const settings = ["-race", "-msan", "-asan"].filter(
    (key) => buildInfo?.settings.get(key) === "true",
  );
  const libraries = needed.filter((name) => /^lib(?:asan|tsan|msan|ubsan|clang_rt)/.test(name));
  return {
    library: cLibraryOf(elf),
    ...(interpreter !== undefined && { interpreter }),
    needed,
    ...(glibcFloor !== undefined && { glibcFloor }),
    sanitizers: [...settings, ...libraries],
  };
}
