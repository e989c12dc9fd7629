import type { Family } from "../Case.ts";
import { cgo } from "./cgo.ts";
import { dependencies } from "./dependencies.ts";
import { editedSource } from "./editedSource.ts";
import { experiments } from "./experiments.ts";
import { files } from "./files.ts";
import { folders } from "./folders.ts";
import { goVersion } from "./goVersion.ts";
import { instrumented } from "./instrumented.ts";
import { libraries } from "./libraries.ts";
import { linking } from "./linking.ts";
import { moduleForms } from "./moduleForms.ts";
import { profiles } from "./profiles.ts";
import { replacements } from "./replacements.ts";
import { sequences } from "./sequences.ts";
import { tags } from "./tags.ts";
import { targets } from "./targets.ts";
import { toolFlags } from "./toolFlags.ts";
import { trimpath } from "./trimpath.ts";
import { userCode } from "./userCode.ts";
import { vendor } from "./vendor.ts";

/** The case table, in the order of the page. */
export const families: readonly Family[] = [
  goVersion,
  trimpath,
  folders,
  moduleForms,
  dependencies,
  replacements,
  vendor,
  editedSource,
  toolFlags,
  tags,
  instrumented,
  experiments,
  cgo,
  profiles,
  linking,
  targets,
  sequences,
  files,
  libraries,
  userCode,
];
