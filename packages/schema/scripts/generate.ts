import { writeFile } from "node:fs/promises";
import { generateTypes } from "./types.ts";
import { generateValidators, validatorFiles } from "./validators.ts";

const target = new URL("../src/generated/", import.meta.url);
await writeFile(new URL("documents.ts", target), await generateTypes());
for (const [file, kinds] of Object.entries(await validatorFiles())) {
  await writeFile(new URL(file, target), await generateValidators(kinds));
}
