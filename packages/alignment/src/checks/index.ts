import type { PairCheck } from "../Cause.ts";
import { buildFolder } from "./buildFolder.ts";
import { buildTags } from "./buildTags.ts";
import { compilerFlags } from "./compilerFlags.ts";
import { coverage } from "./coverage.ts";
import { dependencyVersion } from "./dependencyVersion.ts";
import { editedSource } from "./editedSource.ts";
import { fips140 } from "./fips140.ts";
import { goExperiment } from "./goExperiment.ts";
import { goVersion } from "./goVersion.ts";
import { moduleCacheFolder } from "./moduleCacheFolder.ts";
import { moduleForm } from "./moduleForm.ts";
import { profileGuided } from "./profileGuided.ts";
import { race } from "./race.ts";
import { replaced } from "./replaced.ts";
import { sanitizer } from "./sanitizer.ts";
import { trimpath } from "./trimpath.ts";
import { unexplained } from "./unexplained.ts";
import { vendored } from "./vendored.ts";
import { pluginWithoutCgo } from "./withoutCgo.ts";

/** Why packages differ: from what reaches every package down to what is left over. */
const named: readonly PairCheck[] = [
  goVersion,
  trimpath,
  race,
  sanitizer,
  goExperiment,
  fips140,
  compilerFlags,
  moduleForm,
  dependencyVersion,
  replaced,
  vendored,
  buildFolder,
  moduleCacheFolder,
  profileGuided,
  pluginWithoutCgo,
  buildTags,
  coverage,
  editedSource,
];

export const pairChecks: readonly PairCheck[] = [...named, unexplained(named)];
