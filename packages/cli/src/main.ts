import { nodeTooOld } from "./nodeTooOld.ts";
import { version } from "./version.ts";

// A Node that is too old has to read this file and what it imports statically, to be told so: it is
// bundled for such releases, and has no top-level await.
const argv = process.argv.slice(2);
const tooOld = nodeTooOld(process.versions.node, process.execPath);

if (tooOld !== undefined) {
  process.stderr.write(tooOld);
  process.exitCode = 3;
} else if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  process.stdout.write(`${version}\n`);
} else {
  runWithCache();
}

async function runWithCache(): Promise<void> {
  const { cacheCode } = await import("./codeCache.ts");
  const keepCode = cacheCode(argv[0]);
  const { runCli } = await import("./runCli.ts");
  await runCli(argv);
  if (Number(process.exitCode ?? 0) <= 1) await keepCode(); // not of words that are no command
}
