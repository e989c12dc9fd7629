import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { BuildRecord } from "@lockstep/schema";

const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");

/** Writes a build record beside a file: package path to source text, which is digested. */
export function writeRecord(
  file: string,
  kind: BuildRecord["kind"],
  sources: Record<string, string>,
  go = "go1.26.9",
): void {
  const content = readFileSync(file);
  const record: BuildRecord = {
    version: 1,
    kind,
    name: basename(file, ".so"),
    ...(kind === "plugin" && { pluginVersion: "1.0.0" }),
    package: `ex.com/app/${basename(file, ".so")}`,
    target: { os: "linux", arch: "amd64" },
    profile: "release",
    key: sha256(file),
    toolchain: {
      go,
      h1: `h1:${createHash("sha256").update("toolchain").digest("base64")}`,
      cc: { id: sha256("cc"), description: "gcc" },
    },
    argv: ["go", "build"],
    env: {},
    modules: [{ path: "ex.com/app", dir: "$WORKSPACE" }],
    packages: Object.entries(sources).map(([path, source]) => ({
      path,
      module: "ex.com/app",
      digest: sha256(source),
    })),
    fingerprints: {},
    artefact: { file: basename(file), size: content.length, sha256: sha256(content) },
  };
  writeFileSync(`${file}.record.json`, JSON.stringify(record));
}
