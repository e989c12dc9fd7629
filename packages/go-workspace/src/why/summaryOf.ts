import type { WhyUnit } from "@lockstep/schema";
import type { Subject } from "./subject.ts";

/** Which side brings it, and whose version the workspace selects, in one sentence. */
export function summaryOf({ kind, module }: Subject, units: readonly WhyUnit[]): string {
  const linking = units.filter(({ links }) => links);
  const hosts = linking.filter((unit) => unit.kind === "host");
  const plugins = linking.filter((unit) => unit.kind === "plugin");
  const version = versionOf(units);
  return `${sides(kind, hosts, plugins)}${module === undefined ? "" : version}`;
}

function sides(
  kind: Subject["kind"],
  hosts: readonly WhyUnit[],
  plugins: readonly WhyUnit[],
): string {
  if (hosts.length > 0 && plugins.length > 0) {
    return `shared: ${names("host", hosts)} and ${names("plugin", plugins)} are built from it`;
  }
  if (hosts.length > 0) return `only ${names("host", hosts)} ${verb(hosts)} built from it`;
  if (plugins.length === 0) {
    return kind === "module"
      ? "no host or plugin is built from it: it is in the module graph only"
      : "no host or plugin is built from it";
  }
  const shared = plugins.length > 1 ? "; they share it, so they need one version of it" : "";
  return `only ${names("plugin", plugins)} ${verb(plugins)} built from it${shared}`;
}

/** Where the workspace moves somebody from what they select alone: who asks for it. */
function versionOf(units: readonly WhyUnit[]): string {
  const moved = units.filter(({ together, alone }) => together && alone && !same(together, alone));
  const [first] = moved;
  if (!first?.together) return "";
  const asking = units.filter(
    ({ alone, requiresAlone }) => alone && same(first.together!, alone) && requiresAlone.length > 0,
  );
  const because = asking.length > 0 ? ` because of ${asking.map(quoted).join(", ")}` : "";
  const { version = "the workspace's own" } = first.together;
  const others = moved.map((unit) => `${quoted(unit)} alone ${unit.alone?.version ?? "its copy"}`);
  return `; the workspace selects ${version}${because}, ${others.join(", ")}`;
}

function same(left: { version?: string }, right: { version?: string }): boolean {
  // A module of the workspace has no version; alone it is required as v0.0.0 and replaced.
  return left.version === undefined || left.version === right.version;
}

function names(noun: string, units: readonly WhyUnit[]): string {
  return `the ${noun}${units.length === 1 ? "" : "s"} ${units.map(quoted).join(", ")}`;
}

function quoted({ name }: WhyUnit): string {
  return `\`${name}\``;
}

function verb(units: readonly WhyUnit[]): string {
  return units.length === 1 ? "is" : "are";
}
