import { basename, dirname, join } from "node:path";

/** A file of a bundle, as CommonJS. */
export interface BundleFile {
  path: string;
  text: string;
}

/** Bytes below which a chunk takes longer to find and open than to parse. */
const small = 8 * 1024;

/**
 * Puts the small chunks of a bundle into one file, `chunks.js`, as functions that run when they are
 * first required; every require() of one asks that file. What stands in a chunk, and when it runs,
 * stays as it was.
 */
export function gatherSmall(files: readonly BundleFile[]): BundleFile[] {
  const gathered = files.filter(({ path, text }) => isChunk(path) && text.length < small);
  const [first] = gathered;
  if (!first) return [...files];
  const names = new Set(gathered.map(({ path }) => basename(path)));
  const asking = (text: string, ask: (name: string) => string) =>
    text.replace(/\brequire\("\.\/(chunk-\w+\.js)"\)/g, (whole, name: string) =>
      names.has(name) ? ask(JSON.stringify(name)) : whole,
    );
  const kept = files
    .filter((file) => !gathered.includes(file))
    .map(({ path, text }) => ({
      path,
      text: asking(text, (name) => `require("./chunks.js")(${name})`),
    }));
  const functions = gathered.map(({ path, text }) => {
    const code = asking(text, (name) => `lockstepChunk(${name})`);
    return `${JSON.stringify(basename(path))}(module, exports) {\n${code}\n},\n`;
  });
  return [...kept, { path: join(dirname(first.path), "chunks.js"), text: registry(functions) }];
}

function isChunk(path: string): boolean {
  return basename(path).startsWith("chunk-");
}

/** As Node does it: a chunk that is asked for while it runs is given as far as it got. */
function registry(functions: readonly string[]): string {
  return `"use strict";
const lockstepLoaded = {};
const lockstepChunks = {
${functions.join("")}};
module.exports = lockstepChunk;
function lockstepChunk(name) {
  const known = lockstepLoaded[name];
  if (known) return known.exports;
  const module = (lockstepLoaded[name] = { exports: {} });
  lockstepChunks[name](module, module.exports);
  return module.exports;
}
`;
}
