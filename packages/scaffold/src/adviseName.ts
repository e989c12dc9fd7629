import { nearestName } from "@lockstep/schema";

/** What to give an option in place of a name that there is not; nothing where there are no names. */
export function adviseName(
  option: string,
  name: string | undefined,
  names: readonly string[],
): string | undefined {
  const [only, ...others] = names;
  if (only === undefined) return undefined;
  const near = nearestName(name ?? "", names) ?? (others.length === 0 ? only : undefined);
  return near === undefined ? `name one of them with \`${option}\`` : `use \`${option} ${near}\``;
}
