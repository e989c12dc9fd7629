import type { GoBinary } from "@lockstep/go-binary";
import type { Artefact } from "./Artefact.ts";
import { linkingOf, wordsOfLack } from "./dlopenError.ts";
import { type HostFault, hostFault } from "./hostFault.ts";
import { cLibraryOf } from "./libraries/cLibrary.ts";
import { lackOf } from "./libraries/lackOf.ts";
import { endByLayout } from "./moduleLayout.ts";
import type { Agreed, Mismatch, OpenEvent, ProcessEnd } from "./OpenEvent.ts";
import { sanitizerEnd } from "./sanitizerEnd.ts";

const noModuleData = "fatal error: runtime: no plugin module data";

/** What every `plugin.Open` of such a host comes to; nothing where none is ever called. */
function wordsOf(fault: HostFault): string | undefined {
  if (fault === "no-cgo") return "plugin: not implemented";
  return fault === "not-exported" || fault === "static" ? noModuleData : undefined;
}

/** A file that the dynamic linker has mapped; it stays, whatever Go thinks of it. */
interface Mapped {
  artefact: Artefact;
  binary: GoBinary;
  state: "good" | "rejected";
}

interface Opened {
  artefact: Artefact;
  agreed: Agreed[];
  error?: string;
  first?: string;
  waits?: boolean;
}

interface ProcessState {
  host: Artefact;
  hostBinary: GoBinary;
  mapped: Mapped[];
  /** By real path: what Go remembers of each plugin it got as far as linking. */
  opened: Map<string, Opened>;
  dead?: { killer: Artefact; end: ProcessEnd };
}

/**
 * Predicts what one process does that opens these plugins in this order: `plugin.Open` in Go's
 * plugin/plugin_dlopen.go and `plugin_lastmoduleinit` in runtime/plugin.go, with the symbol
 * interposition of the dynamic linker, where the first file that brings a package wins.
 */
export function openSequence(host: Artefact, plugins: readonly Artefact[]): OpenEvent[] {
  const fault = hostFault(host);
  if (fault || !host.binary.ok) {
    const message = fault && wordsOf(fault);
    return plugins.map((plugin) => ({
      kind: "host-cannot-open",
      plugin,
      ...(message && { message }),
    }));
  }
  const state: ProcessState = {
    host,
    hostBinary: host.binary.binary,
    mapped: [],
    opened: new Map(),
  };
  return plugins.map((plugin) => {
    const event = open(state, plugin);
    const end = endOfProcess(event);
    if (end) state.dead ??= { killer: plugin, end };
    return event;
  });
}

function endOfProcess(event: OpenEvent): ProcessEnd | undefined {
  switch (event.kind) {
    case "cannot-link":
      return event.damage === "error" ? undefined : event.damage;
    case "no-go-plugin":
    case "same-file":
      return event.fatal ? "fatal" : undefined;
    case "other-layout":
      return event.end;
    case "sanitizer":
      return "fatal";
    case "waits-for-ever":
      return "hang";
    default:
      return undefined;
  }
}

function open(state: ProcessState, plugin: Artefact): OpenEvent {
  const { hostBinary } = state;
  if (state.dead) return { kind: "process-dead", plugin, ...state.dead };
  // What musl's dynamic linker finds, and its words, are other ones than glibc's.
  const musl = cLibraryOf(hostBinary.elf) === "musl";
  const quoted = `plugin.Open("${plugin.display}"): `;
  const linking = linkingOf(plugin.binary, hostBinary.elf);
  if (linking.outcome === "missing") {
    return { kind: "missing", plugin, message: `${quoted}realpath failed` };
  }
  const before = state.opened.get(plugin.realPath);
  if (before?.error !== undefined) {
    const message = `${quoted}${before.error} (previous failure)`;
    const { first } = before;
    return { kind: "failed-before", plugin, message, ...(first !== undefined && { first }) };
  }
  if (before?.waits) return { kind: "waits-for-ever", plugin };
  if (before) {
    const { artefact: earlier, agreed } = before;
    return { kind: "loaded-before", plugin, earlier, agreed };
  }
  if (linking.outcome !== "linked" || !plugin.binary.ok) {
    const damage = linking.outcome === "linked" ? "error" : linking.outcome;
    const text = linking.outcome === "error" && !musl ? linking.text : undefined;
    const message = text === undefined ? undefined : `${quoted}${plugin.realPath}: ${text}`;
    return { kind: "cannot-link", plugin, damage, ...(message && { message }) };
  }
  const lack = musl
    ? undefined
    : lackOf(plugin, [state.host, ...state.mapped.map((each) => each.artefact)]);
  if (lack) {
    const text = wordsOfLack(lack, plugin);
    const words = text === undefined ? {} : { message: `${quoted}${text}` };
    return { kind: "cannot-link", plugin, damage: "error", lack, ...words };
  }
  return initialise(state, plugin, plugin.binary.binary);
}

/** From here on the file is mapped, and Go records an error under its real path. */
function initialise(state: ProcessState, plugin: Artefact, binary: GoBinary): OpenEvent {
  const refuse = <E extends object>(event: E, error: string, named: { first?: string } = {}) => {
    state.opened.set(plugin.realPath, { artefact: plugin, agreed: [], error, ...named });
    return { ...event, plugin, message: `plugin.Open("${stripped(plugin.display)}"): ${error}` };
  };
  const last = state.mapped.at(-1);
  const same = state.mapped.find((each) => each.binary.inode === binary.inode);
  const bringsNothing = same !== undefined || binary.linkOrder.length === 0;
  if (bringsNothing) {
    const event = same
      ? ({ kind: "same-file", earlier: same.artefact } as const)
      : ({ kind: "no-go-plugin" } as const);
    if (last?.state !== "good") return { ...event, plugin, fatal: true, message: noModuleData };
    return refuse({ ...event, fatal: false }, "plugin already loaded");
  }
  const scope = [...state.mapped];
  const mapped: Mapped = { artefact: plugin, binary, state: "rejected" };
  state.mapped.push(mapped);
  const { differing, agreed, leansOn, first } = compare(state, scope, binary);
  const end = sanitizerEnd(state.hostBinary.elf, binary.elf);
  if (end) return { kind: "sanitizer", plugin, end, mismatches: differing };
  const layoutEnd = endByLayout(state.hostBinary, binary);
  if (layoutEnd) {
    const message = layoutEnd === "fatal" ? { message: noModuleData } : {};
    return { kind: "other-layout", plugin, end: layoutEnd, mismatches: differing, ...message };
  }
  const twin = scope.find(
    (each) => each.state === "good" && each.binary.pluginPath === binary.pluginPath,
  );
  if (twin && binary.pluginPath !== undefined) {
    return refuse(
      { kind: "same-plugin-path", earlier: twin.artefact } as const,
      "plugin already loaded",
    );
  }
  if (first !== undefined) {
    return refuse(
      { kind: "mismatch", first, mismatches: differing } as const,
      `plugin was built with a different version of package ${first}`,
      { first },
    );
  }
  mapped.state = "good";
  const waits = binary.strayExports.length > 0;
  state.opened.set(plugin.realPath, { artefact: plugin, agreed, waits });
  if (waits) return symbolsMissing(plugin, binary);
  return { kind: "loads", plugin, agreed, leansOn };
}

/** Go asks for the symbols in random order, so with several the words cannot be foretold. */
function symbolsMissing(plugin: Artefact, { strayExports, pluginPath }: GoBinary): OpenEvent {
  const [symbol, ...more] = strayExports;
  const linker = `${plugin.realPath}: undefined symbol: ${pluginPath}.${symbol}`;
  const message = `plugin.Open("${stripped(plugin.display)}"): could not find symbol ${symbol}: ${linker}`;
  const event = { kind: "symbols-missing", plugin, symbols: strayExports } as const;
  return more.length === 0 ? { ...event, message } : event;
}

interface Comparison {
  first?: string;
  differing: Mismatch[];
  agreed: Agreed[];
  leansOn: Artefact[];
}

/** Each package of the plugin's list against the first file in scope that has the package. */
function compare(state: ProcessState, scope: Mapped[], binary: GoBinary): Comparison {
  const files = [
    { artefact: state.host, binary: state.hostBinary, rejected: false },
    ...scope.map((each) => ({ ...each, rejected: each.state === "rejected" })),
  ];
  const differing = new Map<Artefact, Mismatch>();
  // The host comes first even where nothing agrees with it: settings count for it all the same.
  const agreed = new Map<Artefact, Agreed>([[state.host, { definer: state.host, packages: [] }]]);
  const leansOn = new Set<Artefact>();
  let first: string | undefined;
  for (const { path, hash } of binary.linkOrder) {
    const definer = files.find((each) => each.binary.fingerprints.has(path));
    if (!definer) continue;
    const expected = definer.binary.fingerprints.get(path)!;
    if (definer.rejected) leansOn.add(definer.artefact);
    const { artefact, rejected } = definer;
    if (expected === hash) {
      const same = agreed.get(artefact) ?? { definer: artefact, packages: [] };
      same.packages.push(path);
      agreed.set(artefact, same);
      continue;
    }
    first ??= path;
    const mismatch = differing.get(artefact) ?? { definer: artefact, rejected, packages: [] };
    mismatch.packages.push({ path, expected, actual: hash });
    differing.set(artefact, mismatch);
  }
  return {
    ...(first !== undefined && { first }),
    differing: [...differing.values()],
    agreed: [...agreed.values()],
    leansOn: [...leansOn],
  };
}

/** Go leaves out the ending in messages from this point on. */
function stripped(name: string): string {
  return name.length > 3 && name.endsWith(".so") ? name.slice(0, -3) : name;
}
