import { join } from "node:path";

export interface Toolchain {
  version: string;
  goroot: string;
  h1: string;
  go: string;
}

export async function goToolchain(version = "1.26.9"): Promise<Toolchain> {
  const goroot = `/tmp/lockstep-dev-go/go${version}`;
  return { version, goroot, h1: version, go: join(goroot, "bin/go") };
}
