declare const LOCKSTEP_VERSION: string;

/** The version of this CLI; the bundle step writes it in, so that printing it reads no file. */
export const version: string =
  typeof LOCKSTEP_VERSION === "string" ? LOCKSTEP_VERSION : "0.0.0-source";
