export { runCli } from "./runCli.ts";
export { version } from "./version.ts";
