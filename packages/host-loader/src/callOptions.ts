/** Options of one call. */
export interface CallOptions {
  /** After this many milliseconds the Go context is cancelled and the call rejects. */
  timeoutMs?: number;
  /** On abort the Go context is cancelled and the call rejects. */
  signal?: AbortSignal;
}
