import type { AddressSpace } from "./addressSpace.ts";
import type { DynamicTable } from "./dynamicTable.ts";
import { limits } from "./limits.ts";

const tags = {
  verneed: 0x6ffffffe,
  verneedCount: 0x6fffffff,
  verdef: 0x6ffffffc,
  verdefCount: 0x6ffffffd,
};

/** The symbol versions that a file asks of one library, in the order the linker checks them. */
export interface VersionNeed {
  library: string;
  versions: string[];
}

/** What DT_VERNEED asks for (LSB, "Version Requirements"). */
export function readVersionNeeds(space: AddressSpace, dynamic: DynamicTable): VersionNeed[] {
  const { bytes } = space;
  const found: VersionNeed[] = [];
  let left: number = limits.versionNeeds;
  let at = dynamic.values.get(tags.verneed);
  const count = Math.min(dynamic.values.get(tags.verneedCount) ?? 0, limits.versionNeeds);
  for (let index = 0; at !== undefined && index < count; index++) {
    const need = space.at(at, 16);
    const [auxCount, library] = [bytes.u16(need, 2), bytes.u32(need, 4)];
    const [auxOffset, next] = [bytes.u32(need, 8), bytes.u32(need, 12)];
    const versions: string[] = [];
    let auxAt = at + auxOffset;
    for (let aux = 0; aux < auxCount && left-- > 0; aux++) {
      const entry = space.at(auxAt, 16);
      const [name, step] = [bytes.u32(entry, 8), bytes.u32(entry, 12)];
      versions.push(dynamic.text(name));
      if (step === 0) break;
      auxAt += step;
    }
    found.push({ library: dynamic.text(library), versions });
    if (next === 0) break;
    at += next;
  }
  return found;
}

/** The versions that a library defines (DT_VERDEF; LSB, "Version Definitions"). */
export function readVersionDefinitions(space: AddressSpace, dynamic: DynamicTable): string[] {
  const { bytes } = space;
  const found: string[] = [];
  let at = dynamic.values.get(tags.verdef);
  const count = Math.min(dynamic.values.get(tags.verdefCount) ?? 0, limits.versionNeeds);
  for (let index = 0; at !== undefined && index < count; index++) {
    const entry = space.at(at, 20);
    const [auxOffset, next] = [bytes.u32(entry, 12), bytes.u32(entry, 16)];
    found.push(dynamic.text(space.u32(at + auxOffset)));
    if (next === 0) break;
    at += next;
  }
  return found;
}
