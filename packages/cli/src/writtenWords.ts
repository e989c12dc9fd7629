import type { Options } from "./command.ts";

/** No argument of a process can have this character. */
const shield = "\0";

/**
 * The words with a shield before each that looks like a number: the parser would make one of it, and
 * `-o 007` would become 7, `--glibc 2.30` 2.3. So has a dash alone, which it would drop. What it
 * returns goes through {@link asWritten}.
 */
export function shieldedWords(argv: readonly string[]): string[] {
  return argv.map((word) => {
    const [, name = "", value = word] = /^(-[^=]*=)(.*)$/s.exec(word) ?? [];
    return word === "-" || Number.isFinite(Number(value)) ? `${name}${shield}${value}` : word;
  });
}

/** What the parser made of the words, as they were written: texts, alone or in arrays and objects. */
export function asWritten<T>(value: T): T {
  if (typeof value === "string") return value.replaceAll(shield, "") as T;
  if (Array.isArray(value)) return value.map(asWritten) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, asWritten(each)]),
  ) as T;
}

/**
 * What is wrong with an option that is given more than once, be it by its short form or as its own
 * opposite; undefined where none is. `--reporter` may be: each one names a destination more.
 *
 * @param flags the command's own, in cac's notation: `-o, --output <dir>`
 */
export function repeatedOption(
  argv: readonly string[],
  flags: readonly string[],
): string | undefined {
  const end = argv.indexOf("--");
  const words = argv.slice(0, end < 0 ? argv.length : end).map((word) => word.split("=")[0]!);
  for (const flag of flags) {
    const forms = flag.replace(/ <.*$/, "").split(", ").map(affirmed);
    const given = words.filter((word) => forms.includes(affirmed(word)));
    if (given.length < 2 || forms.includes("--reporter")) continue;
    const spelt = [...new Set(given)].map((each) => `\`${each}\``);
    return spelt.length === 1
      ? `${spelt[0]} is given ${given.length} times; give it once`
      : `${spelt.join(" and ")} are one option; give it once`;
  }
  return undefined;
}

function affirmed(option: string): string {
  return option.replace(/^--no-/, "--");
}

/** The option with parts which the parser made of `--output.dir`: there is no such one. */
export function optionWithParts({ "--": _, ...options }: Options): string | undefined {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value !== "object" || Array.isArray(value)) continue;
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return `there is no option \`${flag}.${Object.keys(value ?? {}).join(".")}\``;
  }
  return undefined;
}
