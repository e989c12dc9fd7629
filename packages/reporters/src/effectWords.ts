import type { DeployedArtefact } from "@lockstep/schema";

/** What a change does to a deployed artefact, in words that stand alone. */
export function effectWords({ effect, kind }: Pick<DeployedArtefact, "effect" | "kind">): string {
  if (effect === "redeploy" && kind === "host") return "must be rebuilt and redeployed";
  return {
    "still-loads": "still loads",
    redeploy: "must be rebuilt and redeployed with the host",
    breaks: "breaks",
  }[effect];
}

/** The cause with the code of the finding that it is from. */
export function effectCause({ code, cause }: Pick<DeployedArtefact, "code" | "cause">): string {
  return code === undefined ? cause : `${code}: ${cause}`;
}
