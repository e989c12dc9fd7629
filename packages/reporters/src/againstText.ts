import type { Against } from "@lockstep/schema";
import { clean, columns, pad } from "./display.ts";
import { effectWords } from "./effectWords.ts";
import type { RenderOptions } from "./options.ts";
import { palette } from "./palette.ts";

const fewArtefacts = 12;

/** What the change does to each deployed artefact, a line each; the causes stand in the findings. */
export function againstText({ deployed, artefacts }: Against, options: RenderOptions): string {
  const paint = palette(options.color);
  const style = { "still-loads": paint.good, redeploy: paint.strong, breaks: paint.error };
  const shown = options.all ? artefacts : artefacts.slice(0, fewArtefacts);
  const hidden = artefacts.length - shown.length;
  const column = Math.max(0, ...shown.map(({ name }) => columns(clean(name)))) + 2;
  return [
    paint.strong(`deployed: ${clean(deployed)}`),
    ...shown.map((artefact) => {
      const { kind, name, effect } = artefact;
      return `  ${pad(kind, 8)}${pad(clean(name), column)}${style[effect](effectWords(artefact))}`;
    }),
    ...(hidden > 0 ? [`  and ${hidden} more (--all lists them)`] : []),
  ].join("\n");
}
