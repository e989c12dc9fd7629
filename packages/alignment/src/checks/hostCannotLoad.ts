import { type Finding, finding } from "@lockstep/findings";
import { unreachable } from "@lockstep/schema";
import type { Artefact } from "../Artefact.ts";
import { type HostFault, hostFault } from "../hostFault.ts";
import { rebuildHost } from "../rebuildHost.ts";
import { sideOf } from "../Side.ts";
import { staticHost } from "./staticHost.ts";
import { withoutCgo } from "./withoutCgo.ts";

/** A host for which no plugin at all can load. */
export function hostCannotLoad(host: Artefact): Finding | undefined {
  const fault = hostFault(host);
  if (!fault) return undefined;
  if (fault === "no-cgo") return withoutCgo(host);
  if (fault === "static") return staticHost(host);
  return finding("LS3010", {
    where: { file: host.display },
    subject: host.display,
    // That a package was not linked, the function table tells.
    certainty: fault === "no-plugin-package" ? "deduced" : "proven",
    cause: causeOf(host, fault),
    fix: fixOf(host, fault),
  });
}

type OtherFault = Exclude<HostFault, "no-cgo" | "static">;

function causeOf(host: Artefact, fault: OtherFault): string {
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
    case "no-plugin-package":
      return "it does not link package plugin, so it never calls plugin.Open";
    case "not-exported":
      return (
        "it does not export the symbols of its runtime, as a program linked by Go's own linker " +
        `does not${ldflags === "" ? "" : ` (-ldflags=${ldflags})`}; the process would die`
      );
    default:
      return unreachable(fault);
  }
}

function fixOf(host: Artefact, fault: OtherFault): NonNullable<Finding["fix"]> {
  if (fault === "plugin") return { text: "name the host first, and the plugins after it" };
  if (fault === "unreadable" || fault === "not-go" || fault === "library") {
    return { text: "name the host's executable as it was built" };
  }
  if (fault === "no-plugin-package") {
    return { text: "name the program that opens the plugins, or let it import package plugin" };
  }
  const text = "build the host with cgo, by the C linker and with its symbols exported";
  return rebuildHost(host, text, { freshLink: true });
}
