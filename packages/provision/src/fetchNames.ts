import type { CallerEnvironment } from "./callerGo.ts";

/** What reaches the network for the caller: proxies, certificates, credentials, git and ssh. */
const NAMES = [
  "HOME",
  "USER",
  "LOGNAME",
  "XDG_CONFIG_HOME",
  "NETRC",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "CURL_CA_BUNDLE",
  "SSH_AUTH_SOCK",
  "SSH_ASKPASS",
  "TMPDIR",
];

/** Those of the caller's variables that only say how to reach the network. */
export function fetchVariables(env: CallerEnvironment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (NAMES.includes(name) || /^GIT_/.test(name))) kept[name] = value;
  }
  for (const name of GIT_PLACE) delete kept[name];
  // A child without a terminal would wait for ever for an answer nobody can give.
  return { ...kept, GIT_TERMINAL_PROMPT: "0" };
}

/** Set inside git hooks: they would point git at the caller's repository. */
const GIT_PLACE = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
];
