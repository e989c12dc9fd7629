import type { BuildRecord, FieldChange } from "@lockstep/schema";

const few = 2;

/** Says in clauses what a rebuild was made from otherwise than the record says; the first causes first. */
export function changeWords(changes: readonly FieldChange[], now: BuildRecord): string[] {
  const of = (field: string) => changes.filter((each) => each.field === field);
  const [toolchain, modules, argv, env] = ["toolchain", "modules", "argv", "env"].map(of);
  const local = localPackages(now);
  const edited = of("packages").filter(
    ({ what, now: digest }) => local(what) || digest === undefined,
  );
  const others = of("packages").filter((each) => !edited.includes(each));
  const known = ["toolchain", "modules", "argv", "env", "packages"];
  return [
    ...toolchain!.map((each) => values(toolWords(each), each)),
    ...list("another module graph", modules!),
    ...list("the sources were edited since", edited),
    // Another Go or another version of a module brings other packages of its own.
    ...(toolchain!.length + modules!.length > 0 ? [] : list("other packages", others)),
    ...argv!.map((each) => values("other flags", each)),
    ...env!.map((each) => values(`another ${each.what}`, each)),
    ...changes
      .filter(({ field }) => !known.includes(field))
      .map((each) => values(`other ${each.field}`, each)),
  ];
}

/** Whether a change is of a package of the workspace, whose files people edit. */
function localPackages({ modules, packages }: BuildRecord): (what: string) => boolean {
  const versioned = new Set(modules.flatMap(({ path, version }) => (version ? [path] : [])));
  const local = packages.filter(({ module }) => module !== "" && !versioned.has(module));
  const names = new Set(local.map(({ path }) => `package ${path}`));
  return (what) => names.has(what);
}

function toolWords({ what }: FieldChange): string {
  return what === "the C toolchain" ? "another C compiler" : "another Go";
}

function values(words: string, { before, now }: FieldChange): string {
  return `${words}: ${before || "none"} then, ${now || "none"} now`;
}

function list(words: string, changes: readonly FieldChange[]): string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, few).map(({ what }) => what);
  const more = changes.length - shown.length;
  return [`${words}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`];
}
