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
  import("./runCli.ts").then(({ runCli }) => runCli(argv));
}
