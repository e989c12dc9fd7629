import { type Finding, finding } from "@lockstep/findings";
import type { GoBinaryResult, RejectionReason } from "@lockstep/go-binary";
import type { InspectReport } from "@lockstep/schema";
import type { Artefact } from "../Artefact.ts";
import { brokenRelease } from "../checks/brokenRelease.ts";
import { cutFile } from "../checks/cutFile.ts";
import { isDamaged } from "../checks/damagedFile.ts";
import { recordLeftOut } from "../checks/recordLeftOut.ts";
import { compareFiles } from "./compareFiles.ts";
import { factsOf } from "./factsOf.ts";

/** All that is known of one file; of two also what differs between them. Judges nothing. */
export function inspect(first: Artefact, second?: Artefact): InspectReport {
  const artefacts = second ? [first, second] : [first];
  const files = artefacts.map(factsOf);
  const [one, other] = files;
  const findings = artefacts.flatMap(findingsOf);
  const readable = artefacts.every(({ binary }) => binary.ok);
  return {
    version: 1,
    command: "inspect",
    ok: readable,
    files,
    ...(readable && one && other && { differences: compareFiles(one, other) }),
    findings,
  };
}

function findingsOf(artefact: Artefact): Finding[] {
  const { binary: result, display } = artefact;
  if (!result.ok) return [unreadable(display, result)];
  const isHost = result.binary.hasPluginRuntime && result.binary.pluginPath === undefined;
  const release = isHost ? brokenRelease(artefact, 1) : undefined;
  return [release, cutFile(artefact), recordLeftOut(artefact)].filter((each) => each !== undefined);
}

function unreadable(file: string, result: Extract<GoBinaryResult, { ok: false }>): Finding {
  const { reason, detail } = result;
  const [code, title] = isDamaged(result)
    ? (["LS3032", reason === "too-short" ? "too short for a binary" : "cut ELF file"] as const)
    : otherFormats.has(reason)
      ? (["LS3030", "a binary of a platform that is not read yet"] as const)
      : (["LS3009", reason === "missing" ? "no such file" : "not a Go binary"] as const);
  return finding(code, {
    title,
    where: { file },
    subject: file,
    certainty: "proven",
    cause: detail,
    fix: {
      text: isDamaged(result)
        ? "delete the file, then copy or build it again"
        : "name the file as it was built",
    },
  });
}

const otherFormats = new Set<RejectionReason>(["mach-o", "windows", "elf-32-bit"]);
