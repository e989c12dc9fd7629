import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goTemporaries } from "../src/index.ts";

// As go does: a folder of its own in it, which only go removes.
const work = join(goTemporaries(process.env), "go-build1", "b001");
mkdirSync(work, { recursive: true });
writeFileSync(join(work, "_pkg_.a"), "");
process.stdout.write("ready\n");
process.stdin.resume().once("end", () => process.exit());
