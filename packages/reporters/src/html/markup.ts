import { clean } from "../display.ts";
import { type Attributes, element, escaped } from "../xmlText.ts";

/** An element of HTML with an end tag. `content` is HTML already. */
export function tag(name: string, attributes: Attributes, ...content: string[]): string {
  return element(name, attributes, content.join(""));
}

/** A text as HTML that shows it literally. */
export function text(value: string): string {
  return escaped(value);
}

/** A text as inline code, which may break after a slash. */
export function code(value: string): string {
  return `<code>${escaped(clean(value)).replaceAll("/", "/<wbr>")}</code>`;
}

/** A table in a region of its own that scrolls sideways, by keyboard too. */
export function table(
  options: { id?: string; caption: string; className?: string; head: readonly string[] },
  rows: readonly string[],
): string {
  const { id, caption, className, head } = options;
  const heads = head.map((each) => tag("th", { scope: "col" }, each)).join("");
  const content = tag(
    "table",
    { id, class: className },
    `<caption>${text(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${rows.join("\n")}\n</tbody>`,
  );
  const region = { class: "scroll", role: "region", "aria-label": caption, tabindex: 0 };
  return tag("div", region, content);
}

/** A part of the page with its heading; empty where it has no content. */
export function section(id: string, title: string, content: string): string {
  if (content === "") return "";
  const heading = tag("h2", { id: `${id}-title` }, text(title));
  return tag("section", { id, "aria-labelledby": `${id}-title` }, heading, "\n", content);
}

/** The blocks that fit into so many bytes, and what is said of the others. */
export function withinBudget(
  blocks: readonly string[],
  bytes: number,
  rest: (count: number) => string,
): string {
  let left = bytes;
  const shown = blocks.filter((block) => {
    left -= Buffer.byteLength(block);
    return left >= 0;
  });
  const count = blocks.length - shown.length;
  return [...shown, ...(count > 0 ? [rest(count)] : [])].join("\n");
}

/** A size for people: 812 kB, 5.6 MB (powers of ten). */
export function bytesText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
