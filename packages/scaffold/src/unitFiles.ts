import type { PlannedFile } from "./files.ts";

/** A template's file by its path, as text. */
export function textOf(files: readonly PlannedFile[], path: string): string | undefined {
  const content = files.find((file) => file.path === path)?.content;
  return content === undefined ? undefined : Buffer.from(content as Uint8Array).toString("utf8");
}

/** A manifest's text: that of the template with the unit's own values. */
export function manifestText(
  template: string,
  folder: string,
  schema: string,
  values: Record<string, unknown>,
): string {
  const up = folder.replace(/[^/]+/g, "..");
  const $schema = `${up}/.lockstep/cli/assets/schema/${schema}.schema.json`;
  const manifest = { ...(JSON.parse(template) as object), $schema, ...values };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
