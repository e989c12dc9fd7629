import type { Side } from "./Side.ts";

/**
 * The version that a file was released as: Go stamps the tag of a clean checkout, or the version
 * that `go install` was asked for (since 1.24 and 1.18). A commit without a tag, a dirty checkout
 * and a file of the workspace are not released.
 */
export function releasedAs({ artefact, buildInfo }: Side): string | undefined {
  if (artefact.unit || artefact.record) return undefined;
  const version = buildInfo?.main?.version ?? "";
  const tag = /^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+incompatible)?$/.test(version);
  const commit = /[.-]\d{14}-[0-9a-f]{12}$/.test(version);
  return tag && !commit ? version : undefined;
}
