import type { HostManifest, PluginManifest, WorkspaceConfig } from "@lockstep/schema";

/** What hosts and plugins have in common: a folder, a manifest, a main package to build. */
interface UnitPlace {
  name: string;
  /** The unit's folder, absolute. */
  dir: string;
  /** Its manifest, absolute. */
  manifestFile: string;
  /** Folder of its package main, absolute. */
  mainDir: string;
  /** Path of the Go module that the main package is in. */
  modulePath: string;
  /** Import path of the main package. */
  importPath: string;
}

export interface HostUnit extends UnitPlace {
  kind: "host";
  manifest: HostManifest;
}

export interface PluginUnit extends UnitPlace {
  kind: "plugin";
  manifest: PluginManifest;
}

export type Unit = HostUnit | PluginUnit;

export type ModFlag = "-mod=readonly" | "-mod=vendor";

/** A module that go.work uses, or the only one. */
export interface WorkspaceModule {
  /** Absolute. */
  dir: string;
  path: string;
  /** go.work names the folder by an absolute path: it is the same one wherever go.work lies. */
  fixed?: true;
}

/** A workspace whose documents are valid and whose units are all there. */
export interface Workspace {
  /** Absolute, symbolic links resolved. */
  root: string;
  configFile: string;
  config: WorkspaceConfig;
  hosts: HostUnit[];
  plugins: PluginUnit[];
  /** What Go is given as GOWORK: the go.work file, absolute, or "off" where one module is all. */
  goWork: string;
  /** Whether Go takes modules from its cache or, where one module is all, from its vendor folder. */
  modFlag: ModFlag;
  modules: WorkspaceModule[];
  /** Folders, absolute, whose listing decided which units there are. */
  listings: string[];
}
