import type { Finding } from "@lockstep/findings";
import type { BuiltUnit, CiReport } from "@lockstep/schema";
import { currentGenerated } from "../generated.ts";
import type { Policy } from "../policy/policy.ts";
import { weighed } from "../policy/weighed.ts";
import { type FoundFor, workspaceTypes } from "../sources/workspaceTypes.ts";
import type { HandedRelease } from "./artefactsStep.ts";
import { buildResult, buildStep } from "./buildStep.ts";
import type { GateMemory, Unchanged } from "./gateMemory.ts";
import { loadStep } from "./loadStep.ts";
import { modulesStep } from "./modulesStep.ts";
import type { GatedPlace, Place } from "./place.ts";
import type { StepResult } from "./step.ts";
import { testStep } from "./testStep.ts";

/** What a gate asks of Go and of a real host, or of its own memory. */
export interface GateLooks {
  /** Whether artefacts and records are known to be as the build wrote them. */
  untouched: boolean;
  modules(): Promise<StepResult & Pick<CiReport, "modules">>;
  generated(): Promise<StepResult>;
  /** `inOrder`: nothing was found of the module graph, the lock and the generated code. */
  build(inOrder: boolean): Promise<StepResult & { units: BuiltUnit[] }>;
  types(about: Place): Promise<FoundFor[]>;
  load(about: GatedPlace, release: HandedRelease | undefined): Promise<StepResult>;
  /** `broken`: packages whose compile errors the build has told. */
  test(broken: ReadonlySet<string>): Promise<StepResult>;
}

export function lookNow(place: GatedPlace, policy: Policy): GateLooks {
  const { context, workspace, own } = place;
  const taken = <T extends StepResult>(result: T): T => ({
    ...result,
    findings: weighed(result.findings, policy),
  });
  return {
    untouched: false,
    modules: async () => taken(await modulesStep(place)),
    async generated() {
      const found = await currentGenerated(context, { workspace, environment: own });
      const findings = weighed(found.findings, policy);
      return { findings, summary: generatedSummary(findings) };
    },
    build: (inOrder) => buildStep(place, inOrder),
    types: workspaceTypes,
    load: loadStep,
    test: async (broken) => taken(await testStep(place, broken)),
  };
}

/** Says again what passed without a finding when sources and artefacts were as they are. */
export function lookBack({ build }: Unchanged, memory: GateMemory): GateLooks {
  const again = (name: keyof GateMemory["summaries"]): StepResult => ({
    findings: [],
    summary: memory.summaries[name],
    unchanged: true,
  });
  return {
    untouched: true,
    modules: async () => ({ ...again("modules"), modules: memory.modules }),
    generated: async () => again("generated"),
    build: async () => buildResult(build),
    types: async () => [],
    load: async () => again("load"),
    test: async () => again("test"),
  };
}

/** Whether it is stale is known only where the contract could be read. */
function generatedSummary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "up to date";
  return findings.some(({ code }) => code === "LS4002") ? "stale" : "the contract cannot be read";
}
