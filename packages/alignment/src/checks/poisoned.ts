import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import type { OpenEvent } from "../OpenEvent.ts";
import { openSequence } from "../openSequence.ts";
import { count, some } from "../wording.ts";

/**
 * What an earlier failure does to a later plugin: Go never unloads a rejected file, so its packages
 * and its place in the module list stay (golang/go#32095, #33072).
 */
export function poisoned(event: OpenEvent, host: Artefact): Finding | undefined {
  const told = tell(event);
  if (!told) return undefined;
  const { plugin } = event;
  const [alone] = openSequence(host, [plugin]);
  const good = alone?.kind === "loads" && event.kind !== "loads";
  return finding("LS3013", {
    ...(told.title !== undefined && { title: told.title }),
    where: { file: plugin.display },
    subject: told.culprit.display,
    certainty: "proven",
    cause: `${told.cause}${good ? "; in a process of its own it would load" : ""}`,
    fix: {
      text:
        told.culprit === plugin
          ? "correct the plugin, then start the host anew: a retry in one process cannot succeed"
          : `correct or leave out ${told.culprit.display}, then start the host anew`,
    },
  });
}

interface Told {
  title?: string;
  culprit: Artefact;
  cause: string;
}

function tell(event: OpenEvent): Told | undefined {
  switch (event.kind) {
    case "failed-before":
      return {
        culprit: event.plugin,
        cause: "it was refused before in this process, and Go remembers that by its path",
      };
    case "waits-for-ever":
      return {
        culprit: event.plugin,
        cause: "its first opening failed half-way in this process, and Go waits for it for ever",
      };
    case "process-dead":
      return {
        culprit: event.killer,
        cause: `${event.killer.display}, opened before it, ends or blocks the process`,
      };
    case "same-file":
      if (!event.fatal) return undefined;
      return {
        culprit: event.earlier,
        cause: `it is the same file as ${event.earlier.display}, which was refused and stays in the process`,
      };
    case "mismatch": {
      const mismatch = event.mismatches.find((each) => each.rejected);
      if (!mismatch) return undefined;
      const paths = mismatch.packages.map((each) => each.path);
      return {
        culprit: mismatch.definer,
        cause:
          `${mismatch.definer.display} was refused but stays in the process, with its own build of ` +
          `${some(paths)} (${count(paths.length, "package")})`,
      };
    }
    case "loads": {
      const [definer] = event.leansOn;
      if (!definer) return undefined;
      return {
        title: "uses data of a rejected plugin",
        culprit: definer,
        cause:
          `it shares packages with ${definer.display}, which was refused: their variables lie in ` +
          "memory that the garbage collector does not look at, so the host may crash later",
      };
    }
    default:
      return undefined;
  }
}
