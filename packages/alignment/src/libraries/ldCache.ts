import { readFileSync } from "node:fs";

const magic = Buffer.from("glibc-ld.so.cache1.1");
const headBytes = 48;
const entryBytes = 24;
const mostBytes = 16 * 1024 * 1024;
/** `FLAG_ELF_LIBC6` with the bits of the machine (glibc's sysdeps/generic/ldconfig.h). */
const flagsOf: Record<string, number> = { amd64: 0x0303, arm64: 0x0a03, s390x: 0x0403 };

/**
 * Library name to paths, in the order of ldconfig's cache, for one machine; of no entries where
 * there is no cache of the form that glibc writes since 2.2.
 */
export function readLdCache(
  machine: string,
  file = "/etc/ld.so.cache",
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const content = contentOf(file);
  const start = content.indexOf(magic);
  if (start < 0 || start + headBytes > content.length) return found;
  const count = content.readUInt32LE(start + magic.length);
  const end = Math.min(start + headBytes + count * entryBytes, content.length - entryBytes);
  for (let at = start + headBytes; at < end; at += entryBytes) {
    const wanted = flagsOf[machine];
    if (wanted !== undefined && content.readUInt32LE(at) !== wanted) continue;
    const name = textAt(content, start + content.readUInt32LE(at + 4));
    const path = textAt(content, start + content.readUInt32LE(at + 8));
    if (name !== "" && path !== "") found.set(name, [...(found.get(name) ?? []), path]);
  }
  return found;
}

function textAt(content: Buffer, at: number): string {
  const end = content.indexOf(0, at);
  return at < content.length && end >= 0 ? content.toString("utf8", at, end) : "";
}

function contentOf(file: string): Buffer {
  try {
    const content = readFileSync(file);
    return content.length > mostBytes ? Buffer.alloc(0) : content;
  } catch {
    return Buffer.alloc(0);
  }
}
