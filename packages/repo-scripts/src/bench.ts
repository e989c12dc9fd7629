import { readdirSync } from "node:fs";
import { join } from "node:path";
import { $ } from "zx";
import { repositoryRoot } from "./repository.ts";

// One after another: two benches at a time would measure each other.
const folder = join(repositoryRoot, "packages/bench");
const wanted = process.argv.slice(2);
const benches = readdirSync(join(folder, "src"))
  .filter((file) => file.endsWith(".bench.ts"))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
if (benches.length === 0) throw new Error(`no bench matches ${wanted.join(", ")}`);

const built = await $({
  cwd: repositoryRoot,
  nothrow: true,
  stdio: "inherit",
})`turbo run build --output-logs=errors-only --ui=stream`;
let failed = built.exitCode === 0 ? 0 : 1;
for (const file of built.exitCode === 0 ? benches : []) {
  console.log(`\n${file.replace(/\.bench\.ts$/, "")}`);
  const bench = await $({
    cwd: folder,
    nothrow: true,
    stdio: "inherit",
  })`node --import tsx --conditions=lockstep-source src/${file}`;
  if (bench.exitCode !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
