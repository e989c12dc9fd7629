import type { PairCheck } from "../Cause.ts";
import { buildFolder } from "./buildFolder.ts";
import { compilerFlags } from "./compilerFlags.ts";
import { dependencyVersion } from "./dependencyVersion.ts";
import { editedSource } from "./editedSource.ts";
import { goVersion } from "./goVersion.ts";
import { moduleCacheFolder } from "./moduleCacheFolder.ts";
import { moduleForm } from "./moduleForm.ts";
import { trimpath } from "./trimpath.ts";
import { unexplained } from "./unexplained.ts";

/** Why packages differ: from what reaches every package down to what is left over. */
const named: readonly PairCheck[] = [
  goVersion,
  trimpath,
  compilerFlags,
  moduleForm,
  dependencyVersion,
  buildFolder,
  moduleCacheFolder,
  editedSource,
];

export const pairChecks: readonly PairCheck[] = [...named, unexplained(named)];
