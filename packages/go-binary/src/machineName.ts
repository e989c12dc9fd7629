const names: Record<number, string> = {
  3: "386",
  21: "ppc64",
  22: "s390x",
  40: "arm",
  62: "amd64",
  183: "arm64",
  243: "riscv64",
  258: "loong64",
};

/** Go's name of an ELF machine number, or the number itself. */
export function machineName(machine: number): string {
  return names[machine] ?? `machine ${machine}`;
}
