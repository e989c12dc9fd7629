#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const runner = fileURLToPath(new URL("../src/run.ts", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", "--conditions=lockstep-source", runner, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
