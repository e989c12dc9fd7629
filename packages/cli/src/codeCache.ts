import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import Module from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { sha256, storeRoot, writeFileAtomic } from "@lockstep/store";

/** How many files of the cache are kept, the newest: there is one a command and copy of the CLI. */
const kept = 48;

/** The method by which Node makes a CommonJS file's text its module. */
interface Compiling {
  _compile(this: NodeModule, text: string, path: string, ...rest: unknown[]): unknown;
}

/** What V8 made of texts, by their digest. */
type Code = Map<string, Buffer>;

/**
 * Lets Node compile the other files of the bundle with what V8 made of the same texts when `command` ran
 * the last time: compiling is most of a start. V8 itself refuses what a V8 of another version or with
 * other flags has made, and a text that changed by one byte is not found.
 * @returns writes down the code of this run, unless all of it was there; to be called when the command
 *   is over. Neither makes a store or fails: without a cache that can be read and written there is none.
 */
export function cacheCode(command: string | undefined): () => Promise<void> {
  const index = fileURLToPath(new URL("./index.js", import.meta.url));
  const file = cacheFile(index, command);
  if (file === undefined) return async () => {};
  const known = readCode(file);
  const scripts = new Map<string, Script>();
  let misses = 0;
  const folder = dirname(index);
  const prototype = Module.prototype as unknown as Compiling;
  const original = prototype._compile;
  prototype._compile = function (text, path, ...rest) {
    if (dirname(path) !== folder) return original.call(this, text, path, ...rest);
    const digest = digestOf(text);
    const cachedData = known.get(digest);
    const script = new Script(Module.wrap(text), { filename: path, cachedData });
    if (!cachedData || script.cachedDataRejected) misses++;
    scripts.set(digest, script);
    const require = (id: string): unknown => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, require, this, path, folder);
  };
  return async () => {
    if (misses > 0) await writeCode(file, scripts).catch(() => {});
  };
}

/** Where the code of a command is; undefined where there is no store. */
function cacheFile(index: string, command: string | undefined): string | undefined {
  try {
    // A relative store is refused, but not before there is code to say so.
    if (!isAbsolute(process.env.LOCKSTEP_HOME || "/")) return undefined;
    const store = storeRoot();
    if (!existsSync(store)) return undefined;
    const { version, arch, execArgv, env } = process;
    // The names of all other files, which tell their content, are in the text of this one. Its path
    // counts since V8 may keep the name under which a text was compiled, for the stacks of errors.
    const text = digestOf(readFileSync(index, "utf8"));
    const made = [index, text, version, arch, execArgv, env.NODE_OPTIONS, command];
    return join(store, "code-cache", digestOf(JSON.stringify(made)));
  } catch {
    return undefined;
  }
}

/**
 * A line with the digest of all that follows: V8 runs what it is given, damaged or not. Then a line of
 * JSON that says of each text its digest and the bytes of its code, which come in that order.
 */
function readCode(file: string): Code {
  try {
    const whole = ownBytes(file);
    const first = whole.indexOf("\n");
    const bytes = whole.subarray(first + 1);
    if (whole.toString("latin1", 0, first) !== digestOf(bytes)) return new Map();
    const end = bytes.indexOf("\n");
    const list: [string, number][] = JSON.parse(bytes.toString("utf8", 0, end));
    const code: Code = new Map();
    let at = end + 1;
    for (const [digest, size] of list) {
      code.set(digest, bytes.subarray(at, at + size));
      at += size;
    }
    return code;
  } catch {
    return new Map();
  }
}

/** What is in a file that nobody else could write: it is run. */
function ownBytes(file: string): Buffer {
  const opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { uid, mode } = fstatSync(opened);
    if (uid !== process.geteuid?.() || (mode & 0o022) !== 0) throw new Error("another user's");
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

async function writeCode(file: string, scripts: ReadonlyMap<string, Script>): Promise<void> {
  const code = [...scripts].map(([digest, script]) => [digest, script.createCachedData()] as const);
  const list = JSON.stringify(code.map(([digest, { length }]) => [digest, length]));
  const bytes = Buffer.concat([Buffer.from(`${list}\n`), ...code.map(([, data]) => data)]);
  const whole = Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`), bytes]);
  await writeFileAtomic(file, whole, { mode: 0o600, durable: false });
  const folder = dirname(file);
  const byAge = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), age: -statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  for (const { path } of byAge.slice(kept)) rmSync(path, { force: true });
}

function digestOf(data: string | Buffer): string {
  return sha256(data).slice(0, 32);
}
