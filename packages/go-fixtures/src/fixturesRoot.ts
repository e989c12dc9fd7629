import { join } from "node:path";
import { storeRoot } from "@lockstep/store";

/** Where sources and builds of fixtures stay between runs: `$LOCKSTEP_HOME/fixtures`. */
export function fixturesRoot(): string {
  return join(storeRoot(), "fixtures");
}
