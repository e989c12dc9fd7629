import { manifestNames } from "@lockstep/go-workspace";

/** What a plugin takes that nothing can be copied for. */
export function byHand(host: string): string {
  return (
    `write a package main with what \`${host}\` looks up, in a folder that "plugins" of lockstep.jsonc ` +
    `names, and ${manifestNames.plugin} beside it: { "name": "NAME", "version": "0.1.0", "host": ${JSON.stringify(host)}, "package": "." }`
  );
}
