import type { ModuleForm, SourceFacts } from "@lockstep/alignment";
import type { GoModule, SourcePackage } from "@lockstep/go-workspace";

/** What Go listed, as the judgement takes it. */
export function sourceFacts(
  packages: ReadonlyMap<string, SourcePackage>,
): ReadonlyMap<string, SourceFacts> {
  return new Map(
    [...packages].map(([path, { module, digests }]) => [
      path,
      {
        module: module?.path ?? path,
        form: formOf(module),
        digests,
        ...(module?.goVersion && { language: module.goVersion }),
      },
    ]),
  );
}

function formOf(module: GoModule | undefined): ModuleForm {
  if (!module) return { kind: "absent" };
  const { main, version = "", replace } = module;
  if (main) return { kind: "main" };
  if (!replace) return { kind: "version", version };
  if (!replace.version) return { kind: "folder", version, folder: replace.path };
  return { kind: "replaced", version, by: replace.path, byVersion: replace.version };
}
