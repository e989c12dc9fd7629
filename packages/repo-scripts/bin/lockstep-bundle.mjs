#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../src/bundle/main.ts", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ["--import", import.meta.resolve("tsx"), script, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
