/** The ```ts blocks of a Markdown text, one after another as one module, and nothing besides. */
export function examplesOf(markdown: string): string {
  const blocks = markdown.matchAll(/^```ts\n(.*?)^```$/gms);
  return [...blocks].map(([, code]) => code).join("\n");
}
