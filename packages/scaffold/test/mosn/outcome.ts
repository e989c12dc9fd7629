import type { PluginVerdict } from "@lockstep/schema";
import type { Served } from "./serve.ts";

/** What becomes of a filter: foretold by `check`, or read from MOSN's end, answers and log. */
export interface Outcome {
  verdict: PluginVerdict["verdict"];
  /** Go's words. */
  message?: string;
  firstPackage?: string;
}

/** The part of a verdict that MOSN shows as well. */
export function foretold({ verdict, message, firstPackage }: PluginVerdict): Outcome {
  return {
    verdict,
    ...(message !== undefined && { message }),
    ...(firstPackage !== undefined && { firstPackage }),
  };
}

/**
 * What MOSN did. It goes on without a filter that it cannot load, and says so in one line of its
 * log; only a fatal error of the runtime ends it.
 */
export function observed({ answers, log, exit }: Served): Outcome {
  const fatal = /^fatal error: .*$/m.exec(log)?.[0];
  if (fatal !== undefined && exit === 2 && answers.length === 0) {
    return { verdict: "fatal", message: fatal };
  }
  const errors = log.split("\n").filter((line) => line.includes("[ERROR]"));
  if (exit !== 0 || errors.length > 1) throw new Error(`exit ${exit}: ${log}`);
  if (errors.length === 0) return { verdict: "loads" };
  const failed = "[streamfilter] get stream filter failed, type: stamp, error: ";
  const [, message] = errors[0]!.split(failed);
  if (message === undefined) throw new Error(errors[0]);
  const firstPackage = /a different version of package (\S+)$/.exec(message)?.[1];
  return { verdict: "refused", message, ...(firstPackage !== undefined && { firstPackage }) };
}
