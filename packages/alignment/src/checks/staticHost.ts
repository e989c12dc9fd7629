import { type Finding, finding } from "@lockstep/findings";
import type { Artefact } from "../Artefact.ts";
import { rebuildHost } from "../rebuildHost.ts";
import { sideOf } from "../Side.ts";

/** A host without a dynamic linker, which can load nothing at all. */
export function staticHost(host: Artefact): Finding {
  const ldflags = sideOf(host, "the host").setting("-ldflags");
  const flags = ldflags === "" ? "" : ` (-ldflags=${ldflags})`;
  return finding("LS3033", {
    where: { file: host.display },
    subject: host.display,
    certainty: "proven",
    cause:
      `it is linked statically${flags}: it names no dynamic linker and no C library, so a plugin ` +
      "never finds the host's runtime; the process would die",
    fix: rebuildHost(host, "build the host with cgo and without flags that link it statically", {
      freshLink: true,
    }),
  });
}
