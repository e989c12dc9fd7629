import type { Case, Family } from "../Case.ts";
import { minorOf, otherPatch, releases } from "../releases.ts";

export const goVersion: Family = {
  name: "Go version",
  about:
    "Host and plugin need one exact release: another minor release is refused or kills the process, " +
    "another patch release may load and then runs two standard libraries.",
  cases: (release) => [
    ...releases.filter((other) => other !== release).map(madeBy),
    ...patches(release),
    ...renamed(release),
    ...(minorOf(release) === "1.27" ? broken : []),
  ],
};

function madeBy(other: string): Case {
  return { what: `plugin of Go ${minorOf(other)}`, plugins: [{ go: other }], cause: ["LS3001"] };
}

function patches(release: string): Case[] {
  const other = otherPatch[release];
  if (other === undefined) return [];
  return [
    {
      what: "plugin of an earlier patch release",
      plugins: [{ go: other }],
      cause: ["LS3001"],
      skew: "seen",
    },
    {
      what: "host of an earlier patch release",
      host: { go: other },
      cause: ["LS3001"],
      skew: "seen",
    },
  ];
}

/** Equal packages under another name: what a patch that changes no export data comes to. */
function renamed(release: string): Case[] {
  const last = Number(release.at(-1));
  const other = `${release.slice(0, -1)}${(last + 1) % 10}`;
  return [
    {
      what: "plugin of a patch release whose packages show no difference",
      plugins: [{ change: { replace: [`go${release}`, `go${other}`] } }],
      skew: "seen",
    },
  ];
}

const broken: Case[] = ["1.27.0", "1.27.1"].map((other) => ({
  what: `host that says it is of Go ${other}, with two plugins`,
  host: { change: { replace: ["go1.27.3", `go${other}`] } },
  plugins: [{}, { package: "./other" }],
  skew: "seen",
  also: ["LS3014"],
}));
