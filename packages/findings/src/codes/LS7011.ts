import type { CodeEntry } from "../code.ts";

export const LS7011 = {
  code: "LS7011",
  title: "deployed artefact does not survive the change",
  severity: "error",
  summary:
    "What is deployed does not load after the change: a warning where host and plugin are to be redeployed together, an error where nothing takes its place.",
} as const satisfies CodeEntry;
