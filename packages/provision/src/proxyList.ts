/** One entry of GOPROXY. */
export interface ProxyEntry {
  /** http, https or file. */
  url: URL;
  /** Whether the next entry is asked after any error, or only after 404 and 410. */
  onError: "next" | "stop";
}

/**
 * The servers of a GOPROXY, in order, by the rules of cmd/go/internal/modfetch/proxy.go: `|` goes on
 * after any error, `,` after 404 and 410 alone, `off` ends the list, a server without a scheme is
 * asked over https. `direct` is left out: toolchains are in no version control. Throws on an entry
 * that is no URL.
 */
export function proxyList(setting: string): ProxyEntry[] {
  const entries: ProxyEntry[] = [];
  for (const [, text = "", separator] of setting.matchAll(/([^,|]+)([,|]?)/g)) {
    const word = text.trim();
    if (word === "off") break;
    if (word === "" || word === "direct" || word === "noproxy") continue;
    const address = lacksScheme(word) ? `https://${word}` : word;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !["http:", "https:", "file:"].includes(url.protocol)) {
      throw new Error("GOPROXY has an entry that is no http, https or file URL");
    }
    entries.push({ url, onError: separator === "|" ? "next" : "stop" });
  }
  return entries;
}

/** Single words are kept by Go for its own meanings, and a path is no server. */
function lacksScheme(word: string): boolean {
  return /[.:/]/.test(word) && !word.includes(":/") && !word.startsWith("/");
}

/** Whether a GOPROXY names folders alone, so that no server can be asked for a checksum either. */
export function isLocal(setting: string): boolean {
  try {
    const entries = proxyList(setting.replaceAll(/\bdirect\b/g, "http://direct"));
    return entries.length > 0 && entries.every(({ url }) => url.protocol === "file:");
  } catch {
    return false; // go has its own words for it
  }
}

/** The address of a file below a proxy's. */
export function below({ url }: ProxyEntry, path: string): URL {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/$/, "")}/${path}`;
  return address;
}
