import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storeRoot } from "@lockstep/store";
import { closedEnvironment } from "../src/index.ts";
import { pinnedGo } from "./pinnedGo.ts";

/** For a server's `tls`, and the file that makes clients trust it. */
export interface Certificate {
  tls: { key: string; cert: string };
  file: string;
}

/** A certificate for `host` that vouches for itself, made by Go's own program, written to `folder`. */
export async function certificateFor(host: string, folder: string): Promise<Certificate> {
  const { toolchain, cc } = await pinnedGo();
  const env = closedEnvironment({
    ...{ toolchain, cc, store: storeRoot(), purpose: "build", callerEnv: process.env },
  });
  const program = join(toolchain.goroot, "src/crypto/tls/generate_cert.go");
  const kind = ["--host", host, "--ca", "--ecdsa-curve", "P256", "--duration", "48h"];
  mkdirSync(folder, { recursive: true });
  execFileSync(toolchain.go, ["run", program, ...kind], { cwd: folder, env, stdio: "pipe" });
  const file = join(folder, "cert.pem");
  const key = readFileSync(join(folder, "key.pem"), "utf8");
  return { tls: { key, cert: readFileSync(file, "utf8") }, file };
}
