import {
  entryFindings,
  type SurveyedSide,
  sameNameTwice,
  sameTypeTwice,
  survey,
} from "@lockstep/contract";
import type { Finding } from "@lockstep/findings";
import type { HostUnit } from "@lockstep/go-workspace";
import type { Context } from "../context.ts";
import type { MainPackage } from "./hostSide.ts";
import type { SourcesPlace } from "./place.ts";

/** What the types and names of a host say about its plugins, asked one after the other. */
export interface HostTypes {
  /** Why the host itself can't be understood. */
  findings: Finding[];
  /** `panics`: the plugin's initialisation surely ends the host. */
  judge(plugin: MainPackage, named: NamedPlugin): Promise<{ findings: Finding[]; panics: boolean }>;
}

interface NamedPlugin {
  label: string;
  /** The entry that its manifest names. */
  entry?: string;
}

/** Surveys a host; each plugin is then held against it and against the plugins before it. */
export async function hostTypes(
  { cwd, progress }: Context,
  { workspace, environment }: SourcesPlace,
  unit: HostUnit,
  main: MainPackage,
): Promise<HostTypes> {
  const { store } = environment;
  const { contract } = unit.manifest;
  progress.step("reading the types");
  const surveyed = await survey({ ...main, store, root: workspace.root });
  const earlier: SurveyedSide[] = [];
  return {
    findings: surveyed.ok ? [] : surveyed.findings,
    async judge(plugin, { label, entry }) {
      const own = await survey({ ...plugin, store, root: cwd });
      if (!own.ok) return { findings: own.findings, panics: false };
      if (!surveyed.ok) return { findings: [], panics: false };
      const host: SurveyedSide = { label: "the host", survey: surveyed.survey };
      const side: SurveyedSide = { label, survey: own.survey };
      const names = sameNameTwice(host, side, { cwd });
      const findings = [
        ...entryFindings(host, side, { ...(entry !== undefined && { entry }), cwd }),
        ...sameTypeTwice(host, side, { cwd, ...(contract !== undefined && { contract }) }),
        ...names,
        ...earlier.flatMap((each) => sameNameTwice(each, side, { cwd, host })),
      ];
      earlier.push(side);
      return { findings, panics: names.length > 0 };
    },
  };
}
