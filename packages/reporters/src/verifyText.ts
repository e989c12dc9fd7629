import type { VerifyReport } from "@lockstep/schema";
import { seconds } from "./buildText.ts";
import { clean, columns, pad } from "./display.ts";
import type { RenderOptions } from "./options.ts";
import { palette } from "./palette.ts";

/** How each artefact compares with its rebuild, and its digest where they are the same. */
export function verifyText({ units, release }: VerifyReport, options: RenderOptions): string {
  const paint = palette(options.color);
  const style = {
    same: paint.good,
    differs: paint.error,
    missing: paint.error,
    failed: paint.error,
  };
  const statusColumn = Math.max(0, ...units.map(({ status }) => columns(status))) + 2;
  const nameColumn = Math.max(0, ...units.map(({ name }) => columns(clean(name)))) + 2;
  const lines = units.map(({ status, name, sha256, milliseconds }) => {
    const time = milliseconds === 0 ? "" : `  ${seconds(milliseconds)}`;
    const head = style[status](pad(status, statusColumn)) + pad(clean(name), nameColumn);
    return (head + (sha256 ?? "not built") + paint.faint(time)).trimEnd();
  });
  const digests =
    release?.rebuilt === undefined
      ? []
      : [
          release.rebuilt === release.digest
            ? `digest ${release.digest}, as packed from the rebuild`
            : `digest ${release.digest}, packed from the rebuild ${release.rebuilt}`,
        ];
  return [...lines, ...digests].join("\n");
}
