import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { fetchModules } from "../src/index.ts";
import { prepareHome } from "../src/storeFolders.ts";
import { listen } from "./archiveServer.ts";
import { certificateFor } from "./certificate.ts";
import { pinnedGo } from "./pinnedGo.ts";
import { sampleProxy, sampleSums, sampleWorkspace, writeFiles } from "./sampleWorkspace.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-credentials-"));
const places = await pinnedGo();
const workspace = await sampleWorkspace(join(folder, "workspace"));
const archives = await sampleProxy(join(folder, "proxy"));
const sumsStore = join(folder, "sums");
await prepareHome(sumsStore);
await writeFiles(
  workspace.root,
  await sampleSums(workspace, { ...places, store: sumsStore }, archives),
);

const { tls, file: SSL_CERT_FILE } = await certificateFor("127.0.0.1", join(folder, "tls"));
/** Any login that `accepted` has. */
const accepted = new Set<string>();
const server = createServer(tls, ({ url = "", headers }, response) => {
  if (!accepted.has(headers.authorization ?? "")) return void response.writeHead(401).end();
  try {
    response.end(readFileSync(join(fileURLToPath(archives), url)));
  } catch {
    response.writeHead(404).end();
  }
});
const GOPROXY = `https://127.0.0.1:${await listen(server)}`;

const test = suite("credentials for modules");
test.after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const bare = {
  ...{ PATH: process.env.PATH, HOME: folder, GOENV: "off", GOSUMDB: "off" },
  ...{ GOPROXY, SSL_CERT_FILE },
};

let stores = 0;
async function fetched(caller: Record<string, string>) {
  const store = join(folder, `store${stores++}`);
  await prepareHome(store);
  return await fetchModules({ ...places, workspace, store, callerEnv: { ...bare, ...caller } });
}

const came = {
  ok: true,
  fetched: true,
  modules: ["example.com/dep@v1.2.3", "example.com/testonly@v1.0.0"],
};

test("without any they are refused, with the server's answer", async () => {
  const made = await fetched({});
  assert.not.ok(made.ok);
  if (made.ok) return;
  assert.ok(made.findings.length > 0);
  for (const { code, cause } of made.findings)
    assert.match(`${code} ${cause}`, /^LS2008 .*\b401\b/);
});

test("from netrc, wherever NETRC says it lies", async () => {
  accepted.add(`Basic ${Buffer.from("me:s3cret").toString("base64")}`);
  const NETRC = join(folder, "netrc");
  await writeFiles(folder, {
    netrc: `machine ${new URL(GOPROXY).host} login me password s3cret\n`,
  });
  assert.equal(await fetched({ NETRC }), came);
});

test("from a GOAUTH command, which finds its token in a variable of its own", async () => {
  accepted.add("Bearer from-the-vault");
  const command = join(folder, "helper.js");
  await writeFiles(folder, {
    "helper.js": `console.log(\`${GOPROXY}\\n\\nAuthorization: Bearer \${process.env.VAULT_TOKEN}\\n\`)`,
  });
  const GOAUTH = `${process.execPath} ${command}`;
  assert.equal(await fetched({ GOAUTH, VAULT_TOKEN: "from-the-vault" }), came);
  const made = await fetched({ GOAUTH, VAULT_TOKEN: "another" });
  assert.not.ok(made.ok);
});

test.run();
