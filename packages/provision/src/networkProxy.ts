import { BlockList, isIP } from "node:net";
import { bareHost } from "./bareHost.ts";
import type { CallerEnvironment } from "./callerGo.ts";

/**
 * The proxy server for an address, from HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case, by the
 * rules of Go's golang.org/x/net/http/httpproxy: loopback is never proxied, NO_PROXY names hosts,
 * domains with or without a leading dot, `*`, each with an optional port, and ranges of addresses.
 * Throws on a proxy server that is not spoken to by HTTP.
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
  const proxy = new URL(url);
  if (!["http:", "https:"].includes(proxy.protocol)) {
    const scheme = proxy.protocol.slice(0, -1);
    throw new Error(
      `${name} has the scheme ${scheme}; lockstep itself goes through http and https proxies alone`,
    );
  }
  return proxy;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

function isExempt(rule: string, host: string, port: string): boolean {
  if (rule === "") return false;
  if (rule === "*" || isWithin(bareHost(host), rule)) return true;
  const [, name = "", onlyPort] = /^(.*?)(?::(\d+))?$/.exec(rule.toLowerCase()) ?? [];
  if (onlyPort !== undefined && onlyPort !== port) return false;
  const domain = name.replace(/^\*?\./, "");
  return host.endsWith(`.${domain}`) || (host === domain && !name.startsWith("."));
}

/** Whether a host is the address that a rule is (`fd00::1`), or in its range (`10.0.0.0/8`). */
function isWithin(host: string, rule: string): boolean {
  const [, base = "", stated] = /^(.*?)(?:\/(\d+))?$/.exec(rule) ?? [];
  if (!isIP(base) || !isIP(host)) return false;
  const most = family(base) === "ipv6" ? 128 : 32;
  const bits = Number(stated ?? most);
  if (bits > most) return false;
  const range = new BlockList();
  range.addSubnet(base, bits, family(base));
  return range.check(host, family(host));
}

function family(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
