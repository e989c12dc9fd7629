import { edited } from "@lockstep/go-fixtures";
import type { Family, Side } from "../Case.ts";
import { app } from "../sample.ts";

const good: Side = {};
const other: Side = { package: "./other" };
const alone: Side = { package: "./alone" };
const otherShared = edited(app, "shared/shared.go", '"hello "', '"hallo "');
const otherLimit = edited(app, "only/only.go", "Limit = 1", "Limit = 2");
const otherBody = edited(app, "plug/main.go", "shared.Count(1)", "shared.Count(2)");
const rejected: Side = { package: "./other", files: otherShared };
const library = { is: "C library" } as const;
const same = { of: 0, by: "same path" } as const;
const copy = { of: 0, by: "copy" } as const;
const hardLink = { of: 0, by: "hard link" } as const;
const symbolicLink = { of: 0, by: "symbolic link" } as const;

export const sequences: Family = {
  name: "several plugins in one process",
  about: "What was opened before counts, and what was rejected stays in the process.",
  cases: () => [
    { what: "two good ones", plugins: [good, other] },
    { what: "the same file twice", plugins: [good, same] },
    { what: "a symbolic link to one", plugins: [good, symbolicLink] },
    { what: "a copy of one", plugins: [good, copy], cause: ["LS3011"] },
    { what: "a hard link to one", plugins: [good, hardLink], cause: ["LS3011"] },
    {
      what: "another build of one plugin path",
      plugins: [good, { files: otherBody }],
      cause: ["LS3011"],
    },
    {
      what: "another good one after a copy",
      plugins: [good, copy, other],
    },
    {
      what: "a package that only the two plugins share, edited",
      plugins: [other, { ...alone, files: otherLimit }],
      cause: ["LS3006"],
    },
    {
      what: "a package that only the two plugins share, edited: alone it loads",
      plugins: [{ ...alone, files: otherLimit }],
    },
    {
      what: "a rejected one again",
      plugins: [rejected, same],
      cause: ["LS3013"],
    },
    {
      what: "a copy of a rejected one",
      plugins: [rejected, copy],
      cause: ["LS3006"],
    },
    {
      what: "a hard link to a rejected one",
      plugins: [rejected, hardLink],
      cause: ["LS3013"],
    },
    {
      what: "a symbolic link to a rejected one",
      plugins: [rejected, symbolicLink],
      cause: ["LS3013"],
    },
    {
      what: "a rejected one, then its corrected build",
      plugins: [rejected, other],
      cause: ["LS3013"],
    },
    {
      what: "a rejected one, then a good one that shares nothing with it",
      plugins: [rejected, good],
    },
    {
      what: "a rejected one, then a good one with another form of a package that both bring",
      plugins: [rejected, { ...alone, files: otherLimit }],
      cause: ["LS3013"],
    },
    {
      what: "a rejected one, then a good one with the same form of a package that both bring",
      plugins: [rejected, alone],
      also: ["LS3013"],
    },
    { what: "a C library first", plugins: [library], cause: ["LS3009"] },
    { what: "a C library after a good one", plugins: [good, library], cause: ["LS3009"] },
    {
      what: "a C library after a good one, then a good one",
      plugins: [good, library, other],
    },
    {
      what: "a rejected one, then a C library",
      plugins: [rejected, library],
      cause: ["LS3009"],
    },
    {
      what: "a cut one after a good one",
      plugins: [good, { ...other, change: { cut: 0.5 } }],
      cause: ["LS3032"],
    },
  ],
};
