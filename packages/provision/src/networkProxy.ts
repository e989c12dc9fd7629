import type { CallerEnvironment } from "./callerGo.ts";

/**
 * The proxy server for an address, from HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case, by the
 * rules of Go's golang.org/x/net/http/httpproxy: loopback is never proxied, NO_PROXY names hosts,
 * domains with or without a leading dot, `*`, each with an optional port.
 */
export function networkProxy(address: URL, env: CallerEnvironment): URL | undefined {
  const { hostname, port, protocol } = address;
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const setting = env[name] || env[name.toLowerCase()];
  if (!setting || isLoopback(hostname)) return undefined;
  const effectivePort = port || (protocol === "https:" ? "443" : "80");
  const exceptions = (env.NO_PROXY || env.no_proxy || "").split(",");
  if (exceptions.some((each) => isExempt(each.trim(), hostname, effectivePort))) return undefined;
  const url = setting.includes("://") ? setting : `http://${setting}`;
  if (!URL.canParse(url)) throw new Error(`${name} is no URL`);
  return new URL(url);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

function isExempt(rule: string, host: string, port: string): boolean {
  if (rule === "") return false;
  if (rule === "*") return true;
  const [, name = "", onlyPort] = /^(.*?)(?::(\d+))?$/.exec(rule.toLowerCase()) ?? [];
  if (onlyPort !== undefined && onlyPort !== port) return false;
  const domain = name.replace(/^\*?\./, "");
  return host.endsWith(`.${domain}`) || (host === domain && !name.startsWith("."));
}
