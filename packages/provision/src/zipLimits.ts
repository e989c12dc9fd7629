/** Largest toolchain archive that is fetched or unpacked. */
export const MAX_ZIP_BYTES: number = 512 * 1024 ** 2;
