import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installDirectory, withLock } from "../src/index.ts";
import { temporaryPath } from "../src/temporaryPath.ts";

const [task, dir = "", times = "0"] = process.argv.slice(2);
switch (task) {
  case "count":
    for (let n = 0; n < Number(times); n++) {
      await withLock(dir, "l", async () => {
        const count = Number(await readFile(join(dir, "counter"), "utf8"));
        await writeFile(join(dir, "counter"), String(count + 1));
      });
    }
    break;
  case "hold":
    await withLock(dir, "l", async () => {
      await writeFile(join(dir, "holding"), "");
      await sleep(300_000);
    });
    break;
  case "install-slowly":
    await installDirectory(dir, "key", async (into) => {
      await writeFile(join(into, "half"), "");
      await sleep(300_000);
    });
    break;
  case "install":
    await installDirectory(dir, "key", (into) => writeFile(join(into, "whole"), ""));
    break;
  case "replace-slowly":
    await writeFile(temporaryPath(join(dir, "file")), "half");
    await sleep(300_000);
    break;
  default:
    throw new Error(`unknown task ${task}`);
}
