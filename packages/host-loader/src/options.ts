import type { Writable } from "node:stream";

/** What {@link openHost} takes. A workspace, or the host's binary where there is none. */
export interface OpenHostOptions {
  /** Folder in or below a lockstep workspace; default the current folder. */
  workspace?: string;
  /** Name of the host in the workspace; needed only where there are several. */
  host?: string;
  /** Profile whose artefacts are used; default that of lockstep.jsonc, else "release". */
  profile?: string;
  /** A host binary to start instead of the workspace's; its plugins are then loaded by path. */
  binary?: string;
  /** Added to the environment of the host; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Working folder of the host; default the current folder. */
  cwd?: string;
  /** Where the host's own stdout goes; default "inherit". */
  stdout?: "inherit" | "ignore" | Writable;
  /** Where the host's own stderr goes; default "inherit". Its end is kept for crashes anyway. */
  stderr?: "inherit" | "ignore" | Writable;
  /** Largest frame either way, arguments or results of one call; default 16 MiB. */
  maxFrameBytes?: number;
  /**
   * Calls that the host works on at a time, until their answers have been read here; more wait their
   * turn. What the host holds is bounded by this and by `maxFrameBytes`. Default 1024.
   */
  maxInFlight?: number;
  /** Calls that may wait; more are rejected with QueueFullError. Default 65,536. */
  maxQueued?: number;
  /** Bytes that the arguments of calls that wait may take; as `maxQueued`. Default 256 MiB. */
  maxQueuedBytes?: number;
  /** How long the host may take until its driver serves; default 10,000. */
  startTimeoutMs?: number;
}

/** What {@link Host.load} takes. */
export interface LoadOptions {
  /** Name of the exported function; default that of the plugin's manifest, else New. */
  entry?: string;
  /** How long plugin.Open and the entry function may take; then the host is ended. Default 30,000. */
  timeoutMs?: number;
}
