import type { BuildRecord } from "@lockstep/schema";
import { sha256 } from "@lockstep/store";

/** What decides an artefact's bytes. Every field is in the build record, so a key can be checked. */
export type BuildInputs = Pick<
  BuildRecord,
  | "kind"
  | "name"
  | "package"
  | "target"
  | "profile"
  | "toolchain"
  | "argv"
  | "env"
  | "modules"
  | "packages"
>;

/** Why each field is in the key. */
export const keyReasons: Readonly<Record<keyof BuildInputs, string>> = {
  kind: "a host is linked as a program, a plugin as a shared object",
  name: "names the artefact",
  package: "its import path becomes the plugin path, which the host knows the plugin by",
  target: "decides the machine code and the files that build constraints select",
  profile: "names the folder of the artefact",
  toolchain: "another Go compiles otherwise; Go's own link key leaves the C linker out",
  argv: "the flags of the compiler and the linker",
  env: "variables that Go, cgo and the C compiler read",
  modules: "a module's version is compiled in, even where the content is the same",
  packages: "the source files, embedded ones too, and the language version of each package",
};

const fields = Object.keys(keyReasons) as (keyof BuildInputs)[];

/** SHA-256 over the inputs, in a fixed order of fields. */
export function buildKey(inputs: BuildInputs): string {
  return sha256(JSON.stringify(fields.map((field) => [field, inputs[field]])));
}

/** SHA-256 of each field alone: two plans compared by them show where their keys part. */
export function fieldDigests(inputs: BuildInputs): Record<keyof BuildInputs, string> {
  const digests = fields.map((field) => [field, sha256(JSON.stringify(inputs[field]))]);
  return Object.fromEntries(digests) as Record<keyof BuildInputs, string>;
}
