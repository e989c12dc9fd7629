import { shellQuote } from "@lockstep/findings";

/**
 * What a person can do after the demo, as commands for a POSIX shell. Both files are absolute, in
 * the commands as well: whoever called `npm --prefix` stands somewhere else.
 */
export function afterwards({ demo, lockstep }: { demo: string; lockstep: string }): {
  remove: string;
  ownWorkspace: string;
} {
  return {
    remove: `rm -rf ${shellQuote(demo)}`,
    ownWorkspace: `cd .. && node ${shellQuote(lockstep)} new workspace my-gateway`,
  };
}
