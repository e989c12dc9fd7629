import { readFile } from "node:fs/promises";
import type { CallerEnvironment } from "./callerGo.ts";

/** Where systems keep the authorities they trust (Go's crypto/x509/root_linux.go, first found). */
const SYSTEM_FILES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/**
 * The certificate authorities that a go command of the caller would trust: SSL_CERT_FILE, else the
 * system's, which Node by itself does not look at. undefined where there are none: Node's own then.
 */
export async function trustedAuthorities(env: CallerEnvironment): Promise<string[] | undefined> {
  if (env.SSL_CERT_FILE) return [await readFile(env.SSL_CERT_FILE, "utf8")];
  for (const file of SYSTEM_FILES) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const more = env.NODE_EXTRA_CA_CERTS;
    return more ? [text, await readFile(more, "utf8")] : [text];
  }
  return undefined;
}
