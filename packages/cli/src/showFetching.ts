import type { Progress as Fetching } from "@lockstep/provision";
import { megabytes } from "./megabytes.ts";
import type { Progress } from "./progress.ts";

/** Words for what fetches are doing; those that run at once share this function and are told together. */
export function showFetching(progress: Progress): (event: Fetching) => void {
  const underway = new Map<string, string>();
  return (event) => {
    if (event.phase !== "wait") underway.delete("wait");
    underway.set(
      "what" in event && event.phase !== "module" ? event.what : event.phase,
      words(event),
    );
    progress.step(...underway.values());
  };
}

function words(event: Fetching): string {
  switch (event.phase) {
    case "wait":
      return `another lockstep (process ${event.pid}) fetches the same; waiting`;
    case "module":
      return `downloads ${event.what}`;
    case "download":
    case "unpack": {
      const share = event.of ? ` ${Math.floor((event.bytes / event.of) * 100)} %` : "";
      const verb = event.phase === "download" ? "downloads" : "unpacks";
      return `${verb} ${event.what}${share || ` ${megabytes(event.bytes)}`}`;
    }
  }
}
