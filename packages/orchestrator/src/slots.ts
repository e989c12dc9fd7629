/** Lets at most `count` pieces of work run at a time, in the order in which they were given. */
export interface Slots {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function slots(count: number): Slots {
  let free = Math.max(1, count);
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
  };
}
