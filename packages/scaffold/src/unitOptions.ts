import type { GoCommand, LockToolchain, Workspace } from "@lockstep/go-workspace";

/** What a new host or plugin in a workspace takes. */
export interface NewUnitOptions {
  name: string;
  workspace: Workspace;
  /** Absolute: where the caller stands; next commands are told from here. */
  cwd: string;
  /** Folder to make, relative to the workspace; where the workspace's patterns find it, unless given. */
  dir?: string;
  /** The workspace's Go, as for a build; nothing is fetched. */
  cmd: GoCommand;
  toolchain: LockToolchain;
  /** Root of the store. */
  store: string;
  /** Absolute: the folder of templates. */
  templatesDir: string;
}

/** Flags of `go list` that keep it from changing module files and from asking git. */
export const listFlags = ["-mod=readonly", "-buildvcs=false"];
