import { closingLines, runGates } from "./gate.ts";
import { repositoryRoot } from "./repository.ts";

const result = await runGates(repositoryRoot);
console.log(closingLines(result).join("\n"));
process.exitCode = result.ok ? 0 : 1;
