// One line per code, sorted.
export * from "./LS1001.ts";
export * from "./LS1002.ts";
export * from "./LS1003.ts";
export * from "./LS1004.ts";
export * from "./LS1005.ts";
export * from "./LS1006.ts";
export * from "./LS1007.ts";
export * from "./LS1008.ts";
export * from "./LS1009.ts";
export * from "./LS3101.ts";
export * from "./LS3102.ts";
export * from "./LS4001.ts";
export * from "./LS4003.ts";
export * from "./LS4004.ts";
export * from "./LS4005.ts";
