import type { Options } from "../command.ts";
import { wrongDigest } from "./wrongDigest.ts";

/** What `lockstep install` was asked for, or what is wrong with how it was asked. */
export type InstallOptions =
  | { kind: "install"; to: string; release: string; digest?: string; keep?: number }
  | { kind: "rollback"; to: string }
  | { kind: "usage"; message: string };

/** Reads what was written; `named` is the release. */
export function installOptions(named: unknown, options: Options): InstallOptions {
  const usage = (message: string): InstallOptions => ({ kind: "usage", message });
  if (options.to === undefined) {
    return usage("say where to: `lockstep install RELEASE --to ROOT`");
  }
  const to = String(options.to);
  const { digest, keep } = options;
  if (options.rollback === true) {
    const more = [named, digest, keep].some((each) => each !== undefined);
    if (more) return usage("--rollback takes no release, --digest or --keep");
    return { kind: "rollback", to };
  }
  if (named === undefined) {
    return usage("name the release: `lockstep install RELEASE --to ROOT`, or --rollback");
  }
  const wrong = digest === undefined ? undefined : wrongDigest(String(digest));
  if (wrong !== undefined) return usage(wrong);
  if (keep !== undefined && !/^[1-9]\d{0,5}$/.test(String(keep))) {
    return usage("--keep takes a whole number above 0: the release before always stays");
  }
  return {
    kind: "install",
    to,
    release: String(named),
    ...(digest !== undefined && { digest: String(digest) }),
    ...(keep !== undefined && { keep: Number(keep) }),
  };
}
