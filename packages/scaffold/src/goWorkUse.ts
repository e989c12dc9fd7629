import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GoCommand, runGo } from "@lockstep/go-workspace";

/** The text of a go.work that uses one more folder, as the go command writes it. */
export async function goWorkUse(cmd: GoCommand, goWork: string, folder: string): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), "lockstep-go-work-"));
  try {
    const copy = join(temporary, "go.work");
    await writeFile(copy, await readFile(goWork));
    const done = await runGo(cmd, temporary, ["work", "edit", `-use=./${folder}`, copy]);
    if (done.code !== 0) throw new Error(`go work edit: ${done.stderr.trim()}`);
    return await readFile(copy, "utf8");
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
