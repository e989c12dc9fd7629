/** The shortest way through a graph from one node to the first that is an end, both included. */
export function shortestChain(
  from: string,
  next: (node: string) => readonly string[],
  isEnd: (node: string) => boolean,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const [node] of cameFrom) {
    if (isEnd(node)) return walkBack(cameFrom, node);
    for (const each of next(node)) if (!cameFrom.has(each)) cameFrom.set(each, node);
  }
  return undefined;
}

function walkBack(cameFrom: Map<string, string | undefined>, end: string): string[] {
  const chain = [];
  for (let node: string | undefined = end; node !== undefined; node = cameFrom.get(node)) {
    chain.unshift(node);
  }
  return chain;
}
