import type { SkewCheck } from "../SkewCheck.ts";
import { cCompiler } from "./cCompiler.ts";
import { cFlags } from "./cFlags.ts";
import { fips140 } from "./fips140.ts";
import { godebug } from "./godebug.ts";
import { linkValues } from "./linkValues.ts";
import { processor } from "./processor.ts";
import { profile } from "./profile.ts";
import { release } from "./release.ts";
import { sources } from "./sources.ts";
import { toolFlags } from "./toolFlags.ts";

/** Everything that may differ behind equal fingerprints, the widest first. */
export const skewChecks: readonly SkewCheck[] = [
  release,
  sources,
  toolFlags("-gcflags"),
  toolFlags("-asmflags"),
  processor,
  fips140,
  godebug,
  linkValues,
  cFlags,
  cCompiler,
  profile,
];
