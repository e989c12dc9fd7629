import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CallerEnvironment } from "./callerGo.ts";

export interface Login {
  login: string;
  password: string;
}

/** The login for a host in the caller's netrc ($NETRC, else ~/.netrc), as the go command reads it. */
export async function netrcLogin(host: string, env: CallerEnvironment): Promise<Login | undefined> {
  const file = env.NETRC || (env.HOME && join(env.HOME, ".netrc"));
  if (!file) return undefined;
  return loginFor(host, await readFile(file, "utf8").catch(() => ""));
}

/** The first complete entry for the host; `default` ends the file (cmd/go/internal/auth/netrc.go). */
function loginFor(host: string, text: string): Login | undefined {
  const words = text.replaceAll(/^\s*macdef\b.*(?:\n(?!\s*$).*)*/gm, "").split(/\s+/);
  let machine: string | undefined;
  let found: Partial<Login> = {};
  for (let at = 0; at + 1 < words.length; at++) {
    const [word, next = ""] = [words[at], words[at + 1]];
    if (word === "default") return undefined;
    if (word === "machine") [machine, found] = [next, {}];
    else if (word === "login") found.login = next;
    else if (word === "password") found.password = next;
    else continue;
    at++;
    const { login, password } = found;
    if (machine === host && login !== undefined && password !== undefined) {
      return { login, password };
    }
  }
  return undefined;
}
