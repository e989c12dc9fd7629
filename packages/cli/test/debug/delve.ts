import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fixturesRoot, goToolchain, makeOnce } from "@lockstep/go-fixtures";

const version = "v1.27.2";

/** Delve of a pinned version, built once on this machine by the pinned Go. */
export async function delve(): Promise<string> {
  const { go } = await goToolchain();
  const folder = await makeOnce(join(fixturesRoot(), `delve-${version}`), async (temporary) => {
    await mkdir(temporary, { recursive: true });
    execFileSync(go, ["install", `github.com/go-delve/delve/cmd/dlv@${version}`], {
      cwd: temporary,
      env: { ...process.env, GOBIN: temporary, GOTOOLCHAIN: "local", GOWORK: "off", GOFLAGS: "" },
      stdio: ["ignore", "inherit", "inherit"],
    });
  });
  const dlv = join(folder, "dlv");
  if (!existsSync(dlv)) throw new Error(`${dlv} was not built`);
  return dlv;
}
