import { type Finding, finding } from "@lockstep/findings";
import { type CCompiler, LINKERS, type Linker, withLinker } from "@lockstep/provision";
import type { ResolvedProfile } from "./profiles.ts";

export type ChooseLinkerResult =
  | { ok: true; cc: CCompiler; profile: ResolvedProfile }
  | { ok: false; findings: Finding[] };

/**
 * The linker that a profile asks for, as a flag and in the fingerprint of the C compiler, so that it
 * is in the key and the record; for host and plugins alike. LS4011 when it is named and not there.
 */
export function chooseLinker(cc: CCompiler, profile: ResolvedProfile): ChooseLinkerResult {
  const { linker: wanted } = profile;
  if (wanted === "default") return { ok: true, cc, profile };
  const linker = cc.linkers.find(({ name }) =>
    wanted === "fast" ? isFast(name) : name === wanted,
  );
  if (linker) {
    const ldflags = `${profile.ldflags} -extldflags=-fuse-ld=${linker.name}`.trim();
    return { ok: true, cc: withLinker(cc, linker), profile: { ...profile, ldflags } };
  }
  return wanted === "fast"
    ? { ok: true, cc, profile }
    : { ok: false, findings: [linkerNotFound(cc, profile, wanted)] };
}

/** In the order of LINKERS; the last is what most compilers use anyway. */
function isFast(name: Linker["name"]): boolean {
  return name !== LINKERS.at(-1);
}

function linkerNotFound(cc: CCompiler, profile: ResolvedProfile, wanted: string): Finding {
  const found = cc.linkers.map(({ name }) => name);
  return finding("LS4011", {
    where: { file: "lockstep.jsonc" },
    subject: `profiles.${profile.name}.linker`,
    cause:
      `${cc.description} finds no ld.${wanted}, or can't use it; ` +
      `it finds ${found.length > 0 ? found.join(", ") : "none but its own"}`,
    fix: {
      text: `install ${wanted}, or write "linker": "fast", which takes what is there`,
    },
  });
}
