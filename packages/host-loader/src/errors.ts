import type { Finding } from "@lockstep/findings";
import { runnable } from "./runnable.ts";

/** Every error of this package. `findings` say the same as `lockstep check` would. */
export class HostLoaderError extends Error {
  /** As in the catalogue of codes, where there is a page on it. */
  readonly code: string | undefined;
  readonly findings: readonly Finding[];

  constructor(
    message: string,
    options: { code?: string; findings?: Finding[]; cause?: unknown } = {},
  ) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = new.target.name;
    this.code = options.code ?? options.findings?.[0]?.code;
    this.findings = runnable(options.findings ?? []);
  }
}

/** The workspace or one of its documents is wrong, or a host or plugin has not been built. */
export class WorkspaceError extends HostLoaderError {
  constructor(findings: Finding[]) {
    super(summary(findings), { findings });
  }
}

/** The files show that the host would not load the plugin; nothing was loaded. */
export class AlignmentError extends HostLoaderError {
  readonly plugin: string;
  /** What would have happened: refused, fatal, ... */
  readonly verdict: string;

  constructor(plugin: string, verdict: string, findings: Finding[]) {
    super(`${plugin} would not load (${verdict}): ${summary(findings)}`, {
      code: "LS5001",
      findings,
    });
    this.plugin = plugin;
    this.verdict = verdict;
  }
}

/** plugin.Open returned an error, or the entry function panicked. The message has Go's words. */
export class PluginOpenError extends HostLoaderError {
  readonly plugin: string;
  /** Of an entry function that panicked. */
  readonly goStack: string | undefined;

  constructor(plugin: string, message: string, findings: Finding[], goStack?: string) {
    super(`${plugin}: ${message}`, { findings });
    this.plugin = plugin;
    this.goStack = goStack;
  }
}

/**
 * The entry of the plugin is missing, as its file shows or the host found after opening it, or not
 * of a type that the host asserts.
 */
export class PluginEntryError extends HostLoaderError {
  readonly plugin: string;

  constructor(plugin: string, message: string, findings: Finding[]) {
    super(`${plugin}: ${message}`, { findings });
    this.plugin = plugin;
  }
}

/** One error of a chain of wrapped Go errors. */
export interface GoErrorLink {
  /** Its Go type, as in *fs.PathError. */
  goType: string;
  message: string;
}

/** The method returned a Go error. */
export class PluginError extends HostLoaderError {
  /** Go type of the error itself. */
  readonly goType: string;
  /** The error and what it wraps, in the order in which errors.Is looks at them. */
  readonly chain: readonly GoErrorLink[];

  constructor(message: string, chain: GoErrorLink[]) {
    super(message);
    this.goType = chain[0]?.goType ?? "error";
    this.chain = chain;
  }
}

/** The method panicked. Only this call is affected. */
export class PluginPanicError extends HostLoaderError {
  readonly goStack: string;

  constructor(message: string, goStack: string) {
    super(`panic: ${message}`);
    this.goStack = goStack;
  }
}

/** The call took longer than its timeoutMs. Its Go context is cancelled. */
export class CallTimeoutError extends HostLoaderError {
  readonly timeoutMs: number;

  constructor(timeoutMs: number, cause?: unknown) {
    super(`no answer within ${timeoutMs} ms`, { cause });
    this.timeoutMs = timeoutMs;
  }
}

/** The call's signal was aborted; `cause` is the signal's reason. Its Go context is cancelled. */
export class CallAbortedError extends HostLoaderError {
  constructor(reason: unknown) {
    super("the call was aborted", { cause: reason });
    this.name = "AbortError";
  }
}

/** The host's process ended. Calls in flight reject with this; the next load starts it anew. */
export class HostCrashedError extends HostLoaderError {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Go's panic or fatal error with its goroutines, empty when Go printed none. */
  readonly goStack: string;
  /** The end of what the host wrote to stderr. */
  readonly stderr: string;

  constructor(
    message: string,
    end: Pick<HostCrashedError, "exitCode" | "signal" | "goStack" | "stderr">,
    findings: Finding[],
  ) {
    super(message, { findings });
    this.exitCode = end.exitCode;
    this.signal = end.signal;
    this.goStack = end.goStack;
    this.stderr = end.stderr;
  }
}

/** The host did not start, or its generated driver did not begin to serve. */
export class HandshakeError extends HostLoaderError {
  constructor(message: string, findings: Finding[]) {
    super(message, { findings });
  }
}

/** Arguments or results do not fit `maxFrameBytes`. */
export class FrameTooLargeError extends HostLoaderError {}

/** `maxQueued` calls are waiting, or the call and they would take more than `maxQueuedBytes`. */
export class QueueFullError extends HostLoaderError {}

/** The host has been closed by `close()`. */
export class HostClosedError extends HostLoaderError {}

/** An argument is not of the type that the contract says. `path` is its place, as in req.name. */
export class ArgumentError extends HostLoaderError {
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
  }
}

/**
 * The host sent what its driver never sends, as when a plugin writes to the driver's pipe. It is
 * ended, calls in flight reject with this, and the next load starts it anew.
 */
export class ProtocolError extends HostLoaderError {}

function summary(findings: Finding[]): string {
  const [first] = findings;
  if (!first) return "no reason given";
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return `${first.code}: ${first.title}: ${first.cause}${more}`;
}
