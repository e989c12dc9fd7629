import type { DoctorReport, PinnedCToolchain } from "@lockstep/schema";

/** A report of `lockstep doctor` for people. */
export function doctorText(report: DoctorReport): string {
  const { machine, go, compiler, store, workspace } = report;
  const zig = workspace?.cToolchain;
  const lines: [name: string, text: string][] = [
    ["platform", machine.platform],
    ["node", machine.node],
    ["go", go ? `${go.words} (${go.path}); ${roleOf(workspace)}` : "none on PATH"],
    ["compiler", compiler ? `${compiler.description} (${compiler.path})` : "none"],
    ["store", `${store.folder}, ${size(store.bytes)}; ${size(store.free ?? 0)} free`],
    ...store.parts
      .filter(({ bytes }) => bytes >= 1024 ** 2)
      .map(({ name, bytes }): [string, string] => ["", `${size(bytes).padStart(8)}  ${name}`]),
    ...(store.readOnly ? [["read-only", store.readOnly] as [string, string]] : []),
    ["workspace", workspace ? `Go ${workspace.go}, ${whereIs(workspace)}` : "none here"],
    ...(zig ? [["", zigText(zig)] as [string, string]] : []),
  ];
  return lines.map(([name, text]) => `${name.padEnd(10)} ${text}\n`).join("");
}

function roleOf(workspace: DoctorReport["workspace"]): string {
  return workspace?.machine ? "compiles this workspace" : "fetches, compiles nothing";
}

function whereIs({ toolchain, machine }: NonNullable<DoctorReport["workspace"]>): string {
  if (toolchain === "present") return "in the store";
  if (toolchain === "missing") return "not in the store yet";
  return machine ? `the machine's own: ${machine.words}` : "the machine's own, which it is not";
}

function zigText({ zig, glibc, state }: PinnedCToolchain): string {
  const place = state === "present" ? "in the store" : "not in the store yet";
  return `Zig ${zig} for glibc ${glibc}, ${place}`;
}

function size(bytes: number): string {
  const megabytes = bytes / 1024 ** 2;
  return megabytes < 1000 ? `${Math.round(megabytes)} MB` : `${(megabytes / 1024).toFixed(1)} GB`;
}
