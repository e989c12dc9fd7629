import { type Finding, finding } from "@lockstep/findings";
import { unreachable } from "@lockstep/schema";
import type { Artefact } from "../Artefact.ts";
import { type HostFault, hostFault } from "../hostFault.ts";
import { sideOf } from "../Side.ts";
import { shellQuote } from "../shellQuote.ts";

/** A host for which no plugin at all can load. */
export function hostCannotLoad(host: Artefact): Finding | undefined {
  const fault = hostFault(host);
  if (!fault) return undefined;
  return finding("LS3010", {
    where: { file: host.display },
    subject: host.display,
    certainty: "proven",
    cause: causeOf(host, fault),
    fix: fixOf(host, fault),
  });
}

function causeOf(host: Artefact, fault: HostFault): string {
  const ldflags = sideOf(host, "the host").setting("-ldflags");
  switch (fault) {
    case "unreadable":
      return `it cannot be read as a program: ${host.binary.ok ? "" : host.binary.detail}`;
    case "not-go":
      return "it is not a Go program";
    case "plugin":
      return "it is a plugin, not a program: the host comes first, then its plugins";
    case "library":
      return "it is a shared library, not a program";
    case "no-cgo":
      return "it was built with CGO_ENABLED=0, where package plugin is a stub";
    case "no-plugin-package":
      return "it does not link package plugin, so it never calls plugin.Open";
    case "not-exported":
      return (
        "it does not export the symbols of its runtime, as a statically or internally linked " +
        `program does not${ldflags === "" ? "" : ` (-ldflags=${ldflags})`}; the process would die`
      );
    default:
      return unreachable(fault);
  }
}

function fixOf(host: Artefact, fault: HostFault): NonNullable<Finding["fix"]> {
  if (fault === "plugin") return { text: "name the host first, and the plugins after it" };
  if (fault === "unreadable" || fault === "not-go" || fault === "library") {
    return { text: "name the host's executable as it was built" };
  }
  if (fault === "no-plugin-package") {
    return { text: "name the program that opens the plugins, or let it import package plugin" };
  }
  const text = "build the host with cgo and without flags that link it statically";
  return { text, command: host.unit?.buildCommand ?? rebuild(host) };
}

function rebuild(host: Artefact): string {
  const side = sideOf(host, "the host");
  const flags = ["-trimpath", "-race"].filter((flag) => side.setting(flag) === "true");
  const gcflags = side.setting("-gcflags");
  if (gcflags !== "") flags.push(`-gcflags=${shellQuote(gcflags)}`);
  const main = side.buildInfo?.main && side.folderOf(side.buildInfo.main.path);
  const out = `-o ${shellQuote(host.file)} ${shellQuote(side.buildInfo?.path ?? ".")}`;
  const command = ["CGO_ENABLED=1 go build", ...flags, out].join(" ");
  return main ? `cd ${shellQuote(main)} && ${command}` : command;
}
