import type { CallOptions } from "./callOptions.ts";
import type { LoadOptions } from "./options.ts";

/** A loaded plugin: the methods of its contract's interface, each returning a promise. */
export type Remote<T> = T;

/** A Go host and the plugins loaded into it. */
export interface Host {
  /**
   * Loads a plugin by its name in the workspace, or by the path of its file, after having judged
   * host, plugins loaded so far and this one from their files. Loading it again gives the same
   * object. After a crash it starts the host anew.
   *
   * Rejects with AlignmentError (nothing was loaded), WorkspaceError, PluginOpenError,
   * PluginEntryError, HandshakeError, HostCrashedError, ProtocolError.
   */
  load<T extends object>(plugin: string, options?: LoadOptions): Promise<Remote<T>>;
  /**
   * Calls a method with arguments as JSON has them: bytes in base64, times as RFC 3339 texts, 64-bit
   * integers as numbers or texts. `data` is the argument of a method that has one, else a list.
   */
  callJson(plugin: string, method: string, data: unknown, options?: CallOptions): Promise<unknown>;
  /** Waits for calls in flight, for `graceMs` (default 5,000) at most, then ends the host. */
  close(options?: { graceMs?: number }): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
