import { flagValue, splitWords } from "@lockstep/go-workspace";

/** Variable to value of each `-X` in a value of `-ldflags`, whatever packages it is for. */
export function linkValuesOf(ldflags: string): Map<string, string> {
  return new Map(wordsOf(ldflags).flatMap(({ defines }) => (defines ? [defines] : [])));
}

/** The flags without the `-X` of these variables, and then without the pattern before them. */
export function withoutLinkValues(ldflags: string, variables: readonly string[]): string {
  if (variables.length === 0) return ldflags;
  return wordsOf(ldflags)
    .filter(({ defines }) => !defines || !variables.includes(defines[0]))
    .map(({ text }) => text)
    .join(" ");
}

interface Word {
  text: string;
  defines?: [variable: string, value: string];
}

/** Words of the value, `-X` together with what it sets. */
function wordsOf(ldflags: string): Word[] {
  const words: Word[] = [];
  const rest = splitWords(flagValue(ldflags).flags);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const definition = word === "-X" ? rest.shift() : /^-X=(.*)$/s.exec(word)?.[1];
    const parts = /^([^=]+)=(.*)$/s.exec(definition ?? "");
    if (parts) words.push({ text: `-X ${quoted(parts[0])}`, defines: [parts[1]!, parts[2]!] });
    else words.push({ text: quoted(word) });
  }
  return words;
}

function quoted(word: string): string {
  if (!/\s|^$/.test(word)) return word;
  return word.includes("'") ? `"${word}"` : `'${word}'`;
}
