import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { connect, type TLSSocket } from "node:tls";
import { bareHost } from "./bareHost.ts";
import type { CallerEnvironment } from "./callerGo.ts";
import { netrcLogin } from "./netrc.ts";
import { networkProxy } from "./networkProxy.ts";
import { trustedAuthorities } from "./trustedAuthorities.ts";

const MOST_REDIRECTS = 10;
/** A server that says nothing for so long has gone. */
const SILENCE_MS = 60_000;

export interface HttpGetOptions {
  /** How the caller reaches the network: proxies, authorities, netrc. */
  env: CallerEnvironment;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** The answer to a GET, its body unread, after redirections. Never an address with a password. */
export async function httpGet(address: URL, options: HttpGetOptions): Promise<IncomingMessage> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await getOnce(at, options);
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || !location) return answer;
    answer.destroy();
    const next = new URL(location, at);
    if (at.protocol === "https:" && next.protocol !== "https:") {
      throw new Error("the server redirects from https to http");
    }
    at = next;
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirections`);
}

async function getOnce(address: URL, options: HttpGetOptions): Promise<IncomingMessage> {
  const { env, signal } = options;
  const secure = address.protocol === "https:";
  const authorization = await authorizationFor(address, env);
  const headers = { ...options.headers, ...(authorization && { authorization }) };
  const proxy = networkProxy(address, env);
  const target = new URL(address);
  target.username = target.password = "";
  if (!secure) {
    if (!proxy) return answerOf(plainRequest(target, { headers, signal }));
    const through = { ...serverOf(proxy), path: target.href, signal };
    const own = { ...headers, host: target.host, ...proxyAuthorization(proxy) };
    return answerOf(sender(proxy)({ ...through, headers: own }));
  }
  const ca = await trustedAuthorities(env);
  const trust = ca ? { ca } : {};
  if (!proxy) return answerOf(secureRequest(target, { headers, signal, ...trust }));
  const socket = await tunnel(proxy, target, { signal, ...trust });
  return answerOf(secureRequest(target, { headers, signal, createConnection: () => socket }));
}

/** A connection to `target` through a proxy server, by CONNECT, encrypted to the target. */
function tunnel(
  proxy: URL,
  target: URL,
  { signal, ...trust }: { signal?: AbortSignal | undefined; ca?: string[] },
): Promise<TLSSocket> {
  const path = `${target.hostname}:${target.port || 443}`;
  const headers = { host: path, ...proxyAuthorization(proxy) };
  const options = { ...serverOf(proxy), method: "CONNECT", path, headers, signal, agent: false };
  return new Promise((resolve, reject) => {
    const asked = sender(proxy)({ ...options, ...trust });
    asked.setTimeout(SILENCE_MS, () => asked.destroy(new Error("the proxy server is silent")));
    asked.once("error", reject);
    asked.once("connect", ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        return reject(new Error(`the proxy server answers CONNECT with status ${statusCode}`));
      }
      const servername = target.hostname;
      const encrypted = connect({ socket, servername, ...trust });
      encrypted.once("error", reject);
      encrypted.once("secureConnect", () => resolve(encrypted));
    });
    asked.end();
  });
}

function sender(server: URL): typeof plainRequest {
  return server.protocol === "https:" ? secureRequest : plainRequest;
}

function serverOf({ hostname, port, protocol }: URL): RequestOptions {
  return { host: bareHost(hostname), port: port || (protocol === "https:" ? 443 : 80) };
}

function answerOf(asked: ReturnType<typeof plainRequest>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.setTimeout(SILENCE_MS, () => asked.destroy(new Error("the server is silent")));
    asked.once("error", reject);
    asked.once("response", resolve);
    asked.end();
  });
}

/** What the address itself says, else netrc's, over https alone (cmd/go/internal/auth). */
async function authorizationFor(
  { username, password, protocol, hostname }: URL,
  env: CallerEnvironment,
): Promise<string | undefined> {
  if (username !== "") return basic(decodeURIComponent(username), decodeURIComponent(password));
  const found = protocol === "https:" ? await netrcLogin(hostname, env) : undefined;
  return found && basic(found.login, found.password);
}

function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (username === "") return {};
  const value = basic(decodeURIComponent(username), decodeURIComponent(password));
  return { "proxy-authorization": value };
}

function basic(login: string, password: string): string {
  return `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;
}
