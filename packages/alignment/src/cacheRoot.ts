/** The module cache that a folder `<cache>/<escaped module>@<version>` lies in. */
export function cacheRoot(folder: string, module: string): string | undefined {
  const escaped = module.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
  const at = folder.lastIndexOf(`/${escaped}@`);
  return at < 0 ? undefined : folder.slice(0, at);
}
