/** "1 package", "3 packages". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and 4 more". */
export function some(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names[0] ?? "";
  if (names.length <= most) return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}

/** What the text of a fix adds whose command only works in one folder, which no file names. */
export function inFolderOf(whose: string): string {
  return `, in the folder of ${whose}'s module`;
}
