import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { sha256 } from "@lockstep/store";
import type { Releases } from "../src/index.ts";
import { moduleHash } from "../src/moduleHash.ts";
import { makeZip } from "./makeZip.ts";

/** A release that exists nowhere else, as small as a toolchain can be. */
export const SMALL = "1.26.99";
const ROOT = `golang.org/toolchain@v0.0.1-go${SMALL}.linux-amd64`;
export const SMALL_PATH = `/golang.org/toolchain/@v/v0.0.1-go${SMALL}.linux-amd64.zip`;

/** The archive of `SMALL`, about `kilobytes` large, and a list of releases that pins it. */
export function smallToolchain(kilobytes = 600): { zip: Buffer; releases: Releases } {
  const noise = (seed: number) =>
    Array.from({ length: 320 }, (_, at) => sha256(`${seed} ${at}`)).join("\n// ");
  const files = [
    { name: `${ROOT}/VERSION`, content: `go${SMALL}\n` },
    { name: `${ROOT}/bin/go`, content: "#!/bin/sh\necho small\n" },
    { name: `${ROOT}/bin/gofmt`, content: "#!/bin/sh\n" },
    { name: `${ROOT}/src/_go.mod`, content: "module std\n" },
    { name: `${ROOT}/pkg/tool/linux_amd64/link`, content: "link" },
    ...Array.from({ length: Math.ceil(kilobytes / 20) }, (_, at) => ({
      name: `${ROOT}/src/p${at}/p.go`,
      content: `package p\n\n// ${noise(at)}\n`,
    })),
  ];
  const h1 = moduleHash(files.map(({ name, content }) => ({ name, sha256: sha256(content) })));
  const zip = makeZip(files);
  const archive = { h1, bytes: zip.length };
  return {
    zip,
    releases: {
      version: 1,
      notBefore: "2026-10-19T22:20:36Z",
      releases: { [SMALL]: { "linux-amd64": archive } },
      knownBad: {},
    },
  };
}

export interface Served {
  url: string;
  asked: { path: string; range: string | undefined; authorization: string | undefined }[];
  close: () => void;
}

/** Serves `zip` under the path of `SMALL`; `cutAfter`: bytes after which each answer is cut. */
export async function archiveServer(
  zip: Buffer,
  {
    cutAfter,
    accepts,
    status,
    tls,
    ignoreRange = false,
  }: {
    cutAfter?: number;
    accepts?: (request: IncomingMessage) => boolean;
    status?: number;
    ignoreRange?: boolean;
    tls?: { key: string; cert: string };
  } = {},
): Promise<Served> {
  const asked: Served["asked"] = [];
  const answer: RequestListener = (request, response) => {
    const { range, authorization } = request.headers;
    asked.push({ path: request.url ?? "", range, authorization });
    if (status) return void response.writeHead(status).end("no");
    if (accepts && !accepts(request)) return void response.writeHead(401).end("who?");
    if (request.url !== SMALL_PATH) return void response.writeHead(404).end("not found");
    const start = ignoreRange ? 0 : Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
    if (start > 0 && start >= zip.length) {
      return void response.writeHead(416, { "content-range": `bytes */${zip.length}` }).end();
    }
    response.writeHead(start > 0 ? 206 : 200, {
      "content-length": zip.length - start,
      ...(start > 0 && {
        "content-range": `bytes ${start}-${zip.length - 1}/${zip.length}`,
      }),
    });
    const end = cutAfter === undefined ? zip.length : Math.min(zip.length, start + cutAfter);
    response.write(zip.subarray(start, end), () => {
      if (end < zip.length) response.destroy();
      else response.end();
    });
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  const port = await listen(server);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    asked,
    close,
  };
}

export async function listen(server: Pick<Server, "listen" | "address"> & NodeJS.EventEmitter) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
