import { hostTarget, isHostTarget, type Target } from "@lockstep/orchestrator/artefactPath";

/** The value of `--target`, as in linux/arm64, or how to write it; this machine where it is absent. */
export function askedTarget(
  value: unknown,
): { ok: true; target: Target } | { ok: false; message: string } {
  if (value === undefined) return { ok: true, target: hostTarget() };
  const [, os, arch] = /^([a-z0-9]+)\/([a-z0-9]+)$/.exec(String(value)) ?? [];
  if (os !== undefined && arch !== undefined) return { ok: true, target: { os, arch } };
  const message = "--target takes a platform as Go names it, as in `--target linux/arm64`";
  return { ok: false, message };
}

/** How a command says that it is about a target; nothing for this machine. */
export function targetWords(target: Target): string {
  return isHostTarget(target) ? "" : ` --target ${target.os}/${target.arch}`;
}
