/** The Go package that holds the code of a unit called `name`: `rate-limit` is `ratelimit`. */
export function packageName(name: string): string {
  return name.replaceAll("-", "");
}
