/** What is wrong with a digest as it was written on the command line; undefined where nothing is. */
export function wrongDigest(digest: string | undefined): string | undefined {
  if (digest === undefined || /^[0-9a-f]{64}$/.test(digest)) return undefined;
  return "--digest takes the 64 hexadecimal digits that `lockstep pack` printed";
}
