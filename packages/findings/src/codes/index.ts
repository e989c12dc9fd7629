// One line per code, sorted.
export * from "./LS1001.ts";
export * from "./LS1002.ts";
export * from "./LS1003.ts";
export * from "./LS1004.ts";
export * from "./LS1005.ts";
