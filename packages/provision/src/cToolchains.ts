import { readFile } from "node:fs/promises";

/** One wheel of `ziglang`. */
export interface Wheel {
  /** In lower case hex. */
  sha256: string;
  bytes: number;
}

/** What is pinned about Zig, the C toolchain that lockstep fetches. */
export interface CToolchains {
  version: 1;
  /** The release that is taken where neither workspace nor lock name one. */
  default: string;
  /** Release ("0.17.1") -> platform of the machine that builds ("linux-amd64") -> wheel. */
  zig: Record<string, Record<string, Wheel>>;
}

/** The list that comes with lockstep. */
const C_TOOLCHAINS_FILE: URL = new URL("../assets/provision/c-toolchains.json", import.meta.url);

/** Reads and checks a list of C toolchains; throws when it is not one, since it is part of lockstep. */
export async function loadCToolchains(
  file: string | URL = C_TOOLCHAINS_FILE,
): Promise<CToolchains> {
  const value = JSON.parse(await readFile(file, "utf8")) as CToolchains;
  const wheels = Object.values(value.zig ?? {}).flatMap((each) => Object.values(each));
  const whole =
    value.version === 1 &&
    value.zig?.[value.default] !== undefined &&
    wheels.every(({ sha256, bytes }) => /^[0-9a-f]{64}$/.test(sha256) && bytes > 0);
  if (!whole) throw new Error(`${file}: no list of C toolchains of version 1`);
  return value;
}
