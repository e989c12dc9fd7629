import { columns } from "../display.ts";
import { tag, text } from "./markup.ts";
import type { ModuleNode } from "./moduleNodes.ts";

const box = { width: 250, height: 26 };
const gap = { column: 90, row: 12 };
const margin = 6;
const longest = 32;

/**
 * The graph as a picture: who requires stands to the left of what is required. Each box is a link
 * to its row in the table below, which says the same in words.
 */
export function graphSvg(
  nodes: readonly ModuleNode[],
  { label, anchor }: { label: (node: ModuleNode) => string; anchor: (node: ModuleNode) => string },
): string {
  const layers = new Map<number, number[]>();
  for (const [at, { depth }] of nodes.entries()) {
    layers.set(depth, [...(layers.get(depth) ?? []), at]);
  }
  const places = placed(nodes, [...layers.values()]);
  const width = margin * 2 + layers.size * (box.width + gap.column);
  const rows = Math.max(...[...layers.values()].map((layer) => layer.length));
  const height = margin * 2 + rows * (box.height + gap.row);
  const edges = nodes.flatMap(({ requires }, from) =>
    requires.map((to) => {
      const d = edge(places[from]!, places[to]!);
      return `<path data-from="${from}" data-to="${to}" d="${d}"/>`;
    }),
  );
  const boxes = nodes.map((node, at) => {
    const { x, y } = places[at]!;
    const name = label(node);
    const own = node.modules[0]!.version === undefined ? "own" : undefined;
    return tag(
      "a",
      { href: `#${anchor(node)}`, "data-at": at, class: own },
      tag("title", {}, text(name)),
      `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"/>`,
      tag("text", { x: x + 8, y: y + 17 }, text(shortened(name))),
    );
  });
  const said = "Module graph: who requires what";
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, role: "group" };
  return tag("svg", { ...frame, "aria-label": said }, ...edges, "\n", boxes.join("\n"));
}

interface Point {
  x: number;
  y: number;
}

/** Layer by layer, each box at the height of those that require it, as far as there is room. */
function placed(nodes: readonly ModuleNode[], layers: readonly number[][]): Point[] {
  const places: Point[] = [];
  for (const [column, layer] of layers.entries()) {
    const wish = (at: number): number => {
      const above = nodes.flatMap(({ requires }, from) =>
        requires.includes(at) && places[from] ? [places[from].y] : [],
      );
      return above.reduce((sum, y) => sum + y, 0) / Math.max(1, above.length);
    };
    const order = column === 0 ? layer : layer.toSorted((a, b) => wish(a) - wish(b));
    for (const [row, at] of order.entries()) {
      places[at] = {
        x: margin + column * (box.width + gap.column),
        y: margin + row * (box.height + gap.row),
      };
    }
  }
  return places;
}

function edge(from: Point, to: Point): string {
  const start = { x: from.x + box.width, y: from.y + box.height / 2 };
  // Within a layer or backwards it goes around the right side.
  const end = { x: to.x > from.x ? to.x : to.x + box.width, y: to.y + box.height / 2 };
  const bend = gap.column / 2;
  if (to.x <= from.x) {
    const around = Math.max(start.x, end.x) + bend;
    return `M${start.x} ${start.y}C${around} ${start.y} ${around} ${end.y} ${end.x} ${end.y}`;
  }
  return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
}

/** The end of a path tells more than its start. */
function shortened(name: string): string {
  return columns(name) <= longest ? name : `…${[...name].slice(1 - longest).join("")}`;
}
