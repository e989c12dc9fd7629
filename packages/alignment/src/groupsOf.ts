import type { DifferingGroup, ModuleSide } from "@lockstep/schema";
import type { Cause } from "./Cause.ts";
import { describeForm } from "./moduleForm.ts";
import type { Pair } from "./Pair.ts";
import { standardLibrary } from "./packageModule.ts";
import type { Side } from "./Side.ts";

/** The differing packages of a pair by module, with what each side has and which causes reach it. */
export function groupsOf(pair: Pair, causes: readonly Cause[]): DifferingGroup[] {
  const { reference, plugin } = pair;
  const groups = [...pair.byModule].map(([module, differing]) => {
    const packages = differing.map(({ path }) => path);
    const reaching = causes.filter(({ explains }) => packages.some((path) => explains.has(path)));
    return {
      module,
      against: reference.artefact.display,
      host: sideOfModule(reference, module),
      plugin: sideOfModule(plugin, module),
      packages,
      causes: [...new Set(reaching.map(({ code }) => code))],
    };
  });
  return groups.sort((a, b) => b.packages.length - a.packages.length);
}

function sideOfModule(side: Side, module: string): ModuleSide {
  const { goVersion, trimmed } = side;
  if (module === standardLibrary) {
    return { description: goVersion ?? "unknown", ...(goVersion !== undefined && { goVersion }) };
  }
  const form = side.formOf(module);
  const folder = trimmed ? undefined : side.folderOf(module);
  const at = folder !== undefined && { folder };
  switch (form.kind) {
    case "main":
      return { description: "own sources", ...at };
    case "absent":
      return { description: side.buildInfo ? "own module" : "unknown", ...at };
    case "version": {
      const { version, sum } = form;
      return { description: version, version, ...(sum !== undefined && { sum }), ...at };
    }
    case "folder": {
      const { version, folder: replacedBy } = form;
      return { description: describeForm(form), version, replacedBy, ...at };
    }
    case "replaced": {
      const replacedBy = `${form.by} ${form.byVersion}`;
      return { description: describeForm(form), version: form.version, replacedBy, ...at };
    }
  }
}
