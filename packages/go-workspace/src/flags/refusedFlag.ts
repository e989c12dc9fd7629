/** A flag that may not be set here, and why. */
export interface RefusedFlag {
  /** As it is written. */
  flag: string;
  why: string;
}
