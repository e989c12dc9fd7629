import { relative } from "node:path";
import { type Place, placeInFile } from "@lockstep/schema";
import type { Unit } from "./workspace.ts";

/** Where a value stands in the manifest of a unit, by its JSON pointer; "" is all of it. */
export function placeInManifest(
  root: string,
  { manifestFile }: Pick<Unit, "manifestFile">,
  pointer: string,
): Place {
  return placeInFile(manifestFile, relative(root, manifestFile), pointer);
}
