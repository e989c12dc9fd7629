// Writes the generated code and the lock of each template, after a change of contract or modules.
import { join } from "node:path";
import { writeGenerated } from "@lockstep/contract";
import { lockName } from "@lockstep/go-workspace";
import { writeFileAtomic } from "@lockstep/store";
import { goTools } from "../test/goTools.ts";
import { templateFacts } from "../test/templateFacts.ts";

const tools = await goTools();
for (const folder of ["workspace", "mosn"]) {
  const { workspace, generated } = await templateFacts(folder, tools);
  const written = await writeGenerated(workspace, generated);
  if (!written.ok) throw new Error(JSON.stringify(written.findings, null, 2));
  const { lock } = await templateFacts(folder, tools); // of what is generated now
  await writeFileAtomic(join(workspace.root, lockName), lock);
  console.log(`${folder}: ${written.written.join(", ") || "up to date"}`);
}
