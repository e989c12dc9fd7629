import type { Descriptor } from "@lockstep/contract";
import { finding } from "@lockstep/findings";
import type { OpenAnswer } from "./connection.ts";
import { type HostLoaderError, PluginEntryError, PluginOpenError } from "./errors.ts";
import type { PluginFile } from "./files.ts";

/** Stages at which the driver can fail to open a plugin. */
const stage = { open: 1, lookup: 2, type: 3, entry: 4 } as const;

/** The error for a plugin that the host could not open, from what its driver said. */
export function openFailure(
  { display, entry, unit }: PluginFile,
  answer: Extract<OpenAnswer, { opened: false }>,
  { contract, interfaces }: Descriptor,
): HostLoaderError {
  const { message, goStack } = answer;
  const rebuild = unit && { text: "build it again", command: unit.buildCommand };
  switch (answer.stage) {
    case stage.lookup:
      return new PluginEntryError(display, message, [
        finding("LS5004", {
          where: { file: display },
          subject: display,
          cause: `the host looks up ${entry}; Go says: ${message}`,
          fix: { text: `export a function ${entry}, or name another entry in the manifest` },
        }),
      ]);
    case stage.type: {
      const name = contract.slice(contract.lastIndexOf("/") + 1);
      const expected = interfaces.map((each) => `func() ${name}.${each.name}`).join(" or ");
      if (entry === "") {
        const cause = `no entry is named; the host asserts a ${expected}`;
        return new PluginEntryError(display, cause, [
          finding("LS5004", {
            where: { file: display },
            subject: display,
            cause,
            fix: { text: 'name what the plugin exports: "entry" in its manifest' },
          }),
        ]);
      }
      return new PluginEntryError(display, `${entry} is a ${message}, not a ${expected}`, [
        finding("LS5004", {
          where: { file: display },
          subject: display,
          cause: `${entry} is a ${message}; the host asserts ${expected || "nothing: its contract has no interface"}`,
          fix: rebuild ?? { text: `make ${entry} a ${expected}` },
        }),
      ]);
    }
    default: {
      const opening = answer.stage === stage.open;
      const cause = opening ? `Go says: ${message}` : `${display}: ${message}`;
      const fix = opening
        ? { text: "compare host and plugin", command: "lockstep check" }
        : { text: `correct ${entry}, then build again` };
      return new PluginOpenError(
        display,
        message,
        [finding("LS5002", { where: { file: display }, subject: display, cause, fix })],
        goStack || undefined,
      );
    }
  }
}

/** The error for a plugin whose opening did not end in time. */
export function openTimeout({ display }: PluginFile, timeoutMs: number): PluginOpenError {
  const late = `did not return within ${timeoutMs} ms; the host has been ended`;
  return new PluginOpenError(display, `plugin.Open ${late}`, [
    finding("LS5002", {
      where: { file: display },
      subject: display,
      cause: `plugin.Open of ${display} ${late}: an init function or the entry waits for something`,
      fix: {
        text: "do what can block in a method of the contract, not while the plugin is opened",
      },
    }),
  ]);
}
