import type { Options } from "./command.ts";

/** No argument of a process can have this character. */
const shield = "\0";

/**
 * The words with a shield before each that looks like a number: the parser would make one of it, and
 * `-o 007` would become 7, `--glibc 2.30` 2.3. What it returns goes through {@link asWritten}.
 */
export function shieldedNumbers(argv: readonly string[]): string[] {
  return argv.map((word) => {
    const [, name = "", value = word] = /^(-[^=]*=)(.*)$/s.exec(word) ?? [];
    return Number.isFinite(Number(value)) ? `${name}${shield}${value}` : word;
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
 * What is wrong with the options as a whole; undefined where nothing is. Each is given once, save
 * `--reporter`, and none has parts, which the parser would make of `--output.dir`.
 */
export function wrongOptions({ "--": _, ...options }: Options): string | undefined {
  for (const [name, value] of Object.entries(options)) {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (name.length > 1 && name !== "reporter" && Array.isArray(value)) {
      return `\`${flag}\` is given ${value.length} times; give it once`;
    }
    if (typeof value === "object" && !Array.isArray(value)) {
      return `there is no option \`${flag}.${Object.keys(value ?? {}).join(".")}\``;
    }
  }
  return undefined;
}
