export type { Finding } from "@lockstep/findings";
export type { CallOptions } from "./callOptions.ts";
export {
  AlignmentError,
  ArgumentError,
  CallAbortedError,
  CallTimeoutError,
  FrameTooLargeError,
  type GoErrorLink,
  HandshakeError,
  HostClosedError,
  HostCrashedError,
  HostLoaderError,
  PluginEntryError,
  PluginError,
  PluginOpenError,
  PluginPanicError,
  ProtocolError,
  QueueFullError,
  WorkspaceError,
} from "./errors.ts";
export { GoTime, type GoTimeParts } from "./goTime.ts";
export type { Host, Remote } from "./host.ts";
export { openHost } from "./openHost.ts";
export type { LoadOptions, OpenHostOptions } from "./options.ts";
