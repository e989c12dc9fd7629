import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { chmod, cp, mkdir, open, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import { ensureToolchain, loadReleases, type Releases } from "../../src/index.ts";
import { makeZip } from "../makeZip.ts";
import { callerEnvironment, proxyBefore, toolchainProxy, VERSION } from "../toolchainProxy.ts";

const folder = mkdtempSync(join(tmpdir(), "lockstep-LS2004-"));
const releases = await loadReleases();
const store = join(folder, "store");
const module = `golang.org/toolchain/@v/v0.0.1-go${VERSION}.linux-amd64`;
const test = suite("LS2004");
test.after(() => rmSync(folder, { recursive: true }));

async function findings(GOPROXY: string, more: { releases?: Releases; PATH?: string } = {}) {
  const env = { ...callerEnvironment(), GOPROXY, ...(more.PATH && { PATH: more.PATH }) };
  const made = await ensureToolchain({ version: VERSION, store, releases, env, ...more });
  assert.not.ok(existsSync(join(store, "toolchains")), "nothing is installed");
  return made.ok ? [] : made.findings.map(({ code, cause }) => `${code}: ${cause}`);
}

test("an archive with one byte changed on its way", async () => {
  const proxy = fileURLToPath(await toolchainProxy());
  const own = join(folder, "proxy");
  await mkdir(join(own, "golang.org/toolchain/@v"), { recursive: true });
  for (const end of ["info", "mod", "zip"]) {
    await cp(join(proxy, `${module}.${end}`), join(own, `${module}.${end}`));
  }
  // A letter in the name of one file, in both places a zip has it.
  const zip = await open(join(own, `${module}.zip`), "r+");
  const { size } = await zip.stat();
  const data = Buffer.alloc(size);
  await zip.read(data, 0, size, 0);
  for (let at = data.indexOf("/PATENTS"); at >= 0; at = data.indexOf("/PATENTS", at + 1)) {
    await zip.write("/PATENTZ", at);
  }
  await zip.close();
  const found = await findings(await proxyBefore(`file://${own}`));
  assert.is(found.length, 1);
  assert.match(found[0] ?? "", /^LS2004: go says: .*checksum mismatch/s);
});

test("an archive that is not the one lockstep pins", async () => {
  const other = { h1: `h1:${"A".repeat(43)}=`, bytes: 1 };
  const changed = { ...releases, releases: { [VERSION]: { "linux-amd64": other } } };
  const found = await findings(await proxyBefore(await toolchainProxy()), { releases: changed });
  assert.is(found.length, 1);
  assert.match(found[0] ?? "", /^LS2004: its sum is h1:H1MNjtp.* list of releases says h1:AAAA/);
});

test("a go command that lies about what it fetched", async () => {
  const pinned = releases.releases[VERSION]?.["linux-amd64"]?.h1;
  const zip = join(folder, "lie.zip");
  const root = `golang.org/toolchain@v0.0.1-go${VERSION}.linux-amd64`;
  await writeFile(zip, makeZip([{ name: `${root}/bin/go`, content: "#!/bin/sh\nrm -rf /\n" }]));
  const bin = join(folder, "bin");
  await mkdir(bin);
  const answer = JSON.stringify({ Zip: zip, Sum: pinned });
  const script = `#!/bin/sh
case $1 in
version) echo go version go1.26.8 linux/amd64 ;;
env) echo '{}' ;;
*) echo '${answer}' ;;
esac
`;
  await writeFile(join(bin, "go"), script);
  await chmod(join(bin, "go"), 0o755);
  const found = await findings("off", { PATH: `${bin}:/usr/bin:/bin` });
  assert.is(found.length, 2);
  assert.match(found[0] ?? "", /^LS2004: its sum is h1:.* lockstep's list of releases says/);
  assert.match(found[1] ?? "", /go's own sum of the download says/);
});

test.run();
