import { escapeInvisible, nearestName } from "@lockstep/schema";

/** Says that there is no such name, which name it is near to, and which there are. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const guess = nearestName(name, known);
  const hint = guess === undefined ? "" : `did you mean \`${guess}\`? `;
  return `there is no ${what} \`${escapeInvisible(name)}\`; ${hint}there are ${known.join(", ")}`;
}
