import type { Family } from "../Case.ts";

const race = { flags: ["-trimpath", "-race"] };
const asan = { flags: ["-trimpath", "-asan"] };
const cover = { flags: ["-trimpath", "-cover"] };
const atomic = { flags: ["-trimpath", "-cover", "-covermode=atomic"] };
const library = [{ program: "/usr/lib/gcc/x86_64-linux-gnu/12/libasan.so", why: "-asan" }];

export const instrumented: Family = {
  name: "-race, -asan, -cover",
  about: "Instrumented code has other fingerprints where packages call into the instrumentation.",
  cases: () => [
    { what: "-race in the plugin only", plugins: [race], cause: ["LS3018"], std: true },
    { what: "-race in the host only", host: race, cause: ["LS3018"], std: true },
    { what: "-race on both sides", host: race, plugins: [race], std: true },
    {
      what: "-asan in the plugin only",
      plugins: [asan],
      cause: ["LS3016"],
      wordsVary: true,
      needs: library,
      std: true,
    },
    { what: "-asan in the host only", host: asan, cause: ["LS3016"], needs: library, std: true },
    {
      what: "-asan on both sides",
      host: asan,
      plugins: [asan],
      cause: ["LS3016"],
      wordsVary: true,
      needs: library,
      std: true,
    },
    { what: "-cover in the plugin only", plugins: [cover], cause: ["LS3019"] },
    { what: "-cover in the host only", host: cover, cause: ["LS3019"] },
    { what: "-cover on both sides", host: cover, plugins: [cover] },
    {
      what: "-cover on both sides, other -covermode",
      host: cover,
      plugins: [atomic],
      cause: ["LS3019"],
    },
  ],
};
