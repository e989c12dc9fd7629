import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "./replaceFile.ts";

/** Writes the licences of the npm packages whose code a bundle contains. */
export function writeNotices(file: string, packageFolders: string[]): void {
  const parts = packageFolders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    const texts = readdirSync(folder)
      .filter((entry) => /^(licen[cs]e|notice)/i.test(entry))
      .map((entry) => readFileSync(join(folder, entry), "utf8").trim());
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  replaceFile(file, `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`, 0o644);
}
