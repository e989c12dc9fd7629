import { writeFile } from "node:fs/promises";
import { generateTypes } from "./types.ts";
import { generateValidators } from "./validators.ts";

const target = new URL("../src/generated/", import.meta.url);
await writeFile(new URL("documents.ts", target), await generateTypes());
await writeFile(new URL("validators.ts", target), await generateValidators());
