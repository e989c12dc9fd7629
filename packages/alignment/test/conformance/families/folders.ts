import type { Family } from "../Case.ts";
import { dependent, work } from "../sample.ts";

const plain = { flags: [] };
const cached = { files: dependent, moduleCache: "a" };

export const folders: Family = {
  name: "folders",
  about: "Without -trimpath the folder of the main module and that of the module cache count.",
  cases: () => [
    {
      what: "main module in another folder",
      host: plain,
      plugins: [{ ...plain, label: "b" }],
      cause: ["LS3004"],
    },
    { what: "main module in another folder, -trimpath", plugins: [{ label: "b" }] },
    {
      what: "workspace with a contract of bare types in another folder",
      host: { ...plain, files: work },
      plugins: [{ ...plain, files: work, label: "b" }],
      cause: ["LS3004"],
    },
    {
      what: "workspace in another folder, -trimpath",
      host: { files: work },
      plugins: [{ files: work, label: "b" }],
    },
    {
      what: "another module cache",
      host: { ...cached, ...plain },
      plugins: [{ ...cached, ...plain, moduleCache: "b" }],
      cause: ["LS3005"],
    },
    {
      what: "another module cache, -trimpath",
      host: cached,
      plugins: [{ ...cached, moduleCache: "b" }],
    },
  ],
};
