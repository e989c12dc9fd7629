import type { FieldChange } from "@lockstep/schema";

/** Says in a few words what is different now from when the recorded artefact was made. */
export function whyBuild(changes: readonly FieldChange[]): string {
  const [first, second, ...more] = changes.map(words);
  const rest = more.length > 0 ? ` and ${more.length} more` : "";
  return `changed: ${[first, second].filter(Boolean).join(", ")}${rest}`;
}

function words({ what, before, now }: FieldChange): string {
  return what === "the Go release" ? `${before} to ${now}` : what;
}
