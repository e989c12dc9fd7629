import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fixturesRoot, goToolchain, makeOnce } from "@lockstep/go-fixtures";
import { emptyFolder } from "../../src/index.ts";
import { ciFolder } from "../ciFiles.ts";

const version = "v1.7.12";

/** What actionlint prints of the workflows in a folder that has the files of ci/github as `.github`. */
export async function linted(edit: (github: string) => void = () => {}): Promise<string> {
  const folder = emptyFolder("lint");
  cpSync(join(ciFolder, "github"), join(folder, ".github"), { recursive: true });
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  edit(join(folder, ".github"));
  const { error, stdout, stderr } = spawnSync(await actionlint(), ["-no-color"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  return stdout + stderr;
}

/** actionlint of a pinned version, built once on this machine by the pinned Go. */
async function actionlint(): Promise<string> {
  const { go } = await goToolchain();
  const folder = join(fixturesRoot(), `actionlint-${version}`);
  await makeOnce(folder, async (temporary) => {
    mkdirSync(temporary, { recursive: true });
    execFileSync(go, ["install", `github.com/rhysd/actionlint/cmd/actionlint@${version}`], {
      cwd: temporary,
      env: { ...process.env, GOBIN: temporary, GOTOOLCHAIN: "local", GOWORK: "off", GOFLAGS: "" },
      stdio: ["ignore", "inherit", "inherit"],
    });
  });
  return join(folder, "actionlint");
}
