/** What a fetch is doing, for whoever shows it. */
export type Progress =
  /** Another process is fetching the same. */
  | { phase: "wait"; pid?: number }
  /** `bytes` so far, `of` in all where that is known. */
  | { phase: "download" | "unpack"; what: string; bytes: number; of?: number }
  /** Go has begun to download a module: "example.com/x v1.2.3". */
  | { phase: "module"; what: string };
