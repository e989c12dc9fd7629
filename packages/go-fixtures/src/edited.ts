import type { Files } from "./writeTree.ts";

/** The files with one text replaced in one of them; throws if the text is not there. */
export function edited(files: Files, path: string, from: string, to: string): Files {
  const content = files[path];
  if (content === undefined || !content.includes(from)) {
    throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
  }
  return { ...files, [path]: content.replace(from, () => to) };
}
