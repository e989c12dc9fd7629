/** A file to be written. */
export interface PlannedFile {
  /** Relative to the folder that is made, with slashes. */
  path: string;
  content: string | Uint8Array;
  executable?: boolean;
}
