import type { ensureToolchain } from "@lockstep/provision";
import { megabytes } from "./megabytes.ts";
import type { Progress } from "./progress.ts";

type OnFetching = NonNullable<Parameters<typeof ensureToolchain>[0]["onProgress"]>;

/** Words for what a fetch is doing. */
export function showFetching(progress: Progress): OnFetching {
  return (event) => {
    switch (event.phase) {
      case "wait":
        return progress.step(`another lockstep (process ${event.pid}) fetches the same; waiting`);
      case "module":
        return progress.step(`downloads ${event.what}`);
      case "download":
      case "unpack": {
        const share = event.of ? ` ${Math.floor((event.bytes / event.of) * 100)} %` : "";
        const verb = event.phase === "download" ? "downloads" : "unpacks";
        return progress.step(`${verb} ${event.what}${share || ` ${megabytes(event.bytes)}`}`);
      }
    }
  };
}
