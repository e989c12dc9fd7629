import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { killChildrenOnSignals, run } from "../src/index.ts";

const [pidFile = "", mode] = process.argv.slice(2);
killChildrenOnSignals(() => process.exit(130));
void run(["sh", "-c", `sh -c 'echo $$ > ${pidFile}; sleep 300; true' & wait`], {
  cwd: "/",
  env: { PATH: "/usr/bin:/bin" },
}).catch(() => {});
if (mode === "exit") {
  for (let tries = 0; tries < 500 && !existsSync(pidFile); tries++) await sleep(20);
  process.exit(7);
}
