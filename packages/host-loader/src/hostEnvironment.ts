import type { OpenHostOptions } from "./options.ts";

/** The environment of a host: that of this process, with what the caller adds and takes away. */
export function hostEnvironment({ env }: Pick<OpenHostOptions, "env">): NodeJS.ProcessEnv {
  return { ...process.env, ...env };
}
