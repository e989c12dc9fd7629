import { join } from "node:path";
import { analyse } from "@lockstep/contract";
import { type Finding, finding } from "@lockstep/findings";
import { type HostUnit, manifestNames } from "@lockstep/go-workspace";
import { defaultEntry } from "@lockstep/schema";
import { adviseName } from "./adviseName.ts";
import { byHand } from "./byHand.ts";
import type { PlannedFile } from "./files.ts";
import { fillIn, placeholder } from "./fillIn.ts";
import { fitsSample } from "./fitsSample.ts";
import { foreignPlugin } from "./foreignPlugin.ts";
import { modulePrefix } from "./modulePrefix.ts";
import { type Implemented, outline } from "./outline.ts";
import { packageName } from "./packageName.ts";
import { readTree } from "./readTree.ts";
import { textOf } from "./unitFiles.ts";
import type { NewUnitOptions } from "./unitOptions.ts";

/** The author's half of a new plugin. */
export interface PluginCode {
  contract: string;
  entry: string;
  files: PlannedFile[];
  /** Text of the template's manifest. */
  manifest: string;
  /** go.mod and go.sum that the code was written against. */
  mod: string;
  sum?: string;
}

export type PluginCodeResult = { ok: true; code: PluginCode } | { ok: false; findings: Finding[] };

/** Code for a host that asserts no contract: a template's plugin for what its plugins implement. */
export async function foreignCode(
  options: NewUnitOptions,
  host: HostUnit,
): Promise<PluginCodeResult> {
  const { name, workspace, templatesDir } = options;
  const other = workspace.plugins.find(({ manifest }) => manifest.host === host.name);
  const contract = other?.manifest.contract;
  const model = contract === undefined ? undefined : await foreignPlugin(templatesDir, contract);
  if (contract === undefined || model === undefined) {
    return { ok: false, findings: [noTemplate(host.name, contract)] };
  }
  const words = { [model.manifest.name]: packageName(name) };
  const filled = model.files.map((file) => fill(options, file, words));
  return {
    ok: true,
    code: { ...taken(filled), contract, entry: model.manifest.entry ?? defaultEntry },
  };
}

/** Code for a host with a contract: the sample where that fits, else an outline of the interface. */
export async function contractCode(
  options: NewUnitOptions & { implements?: string },
  contract: string,
): Promise<PluginCodeResult> {
  const { name, workspace, cmd, store, templatesDir } = options;
  const analysed = await analyse({ workspace, cmd, store });
  if (!analysed.ok) return analysed;
  const { model } = analysed;
  const found = model.contracts.find(({ path }) => path === contract);
  const wanted = options.implements;
  const iface = found?.interfaces.find((one) => wanted === undefined || one.name === wanted);
  if (!found || !iface) {
    const names = found?.interfaces.map((one) => one.name) ?? [];
    return { ok: false, findings: [noInterface(contract, wanted, names)] };
  }
  const words = { "plugin-name": name, pluginname: packageName(name), [ownContract]: contract };
  const sample = (await readTree(join(templatesDir, "plugin"))).map((file) =>
    fill(options, file, words),
  );
  const implemented: Implemented = { model, contract: found, iface };
  const own = taken(sample);
  const files = fitsSample(implemented) ? own.files : outline(name, implemented);
  return { ok: true, code: { ...own, mod: "", files, contract, entry: defaultEntry } };
}

const ownContract = `${placeholder.module}/contract`;

function fill(
  { workspace }: NewUnitOptions,
  file: PlannedFile,
  words: Record<string, string>,
): PlannedFile {
  const { go } = workspace.config;
  return fillIn(file, { module: modulePrefix(workspace), workspace: "workspace", go, words });
}

/** Files that follow from the workspace: what turbo reads is there only where it uses turbo. */
const planned = new Set(["go.mod", "go.sum", manifestNames.plugin, "package.json", "turbo.json"]);

function taken(files: PlannedFile[]): Pick<PluginCode, "files" | "manifest" | "mod" | "sum"> {
  const sum = textOf(files, "go.sum");
  return {
    files: files.filter(({ path }) => !planned.has(path)),
    manifest: textOf(files, manifestNames.plugin) ?? "{}",
    mod: textOf(files, "go.mod") ?? "",
    ...(sum !== undefined && { sum }),
  };
}

function noTemplate(host: string, contract: string | undefined): Finding {
  return finding("LS6004", {
    title: `there is no template for a plugin of \`${host}\``,
    subject: host,
    cause: contract
      ? `\`${host}\` asserts no contract, and no template is for \`${contract}\``
      : `\`${host}\` asserts no contract and has no plugin yet, which could be copied`,
    fix: { text: byHand(host) },
  });
}

function noInterface(contract: string, wanted: string | undefined, names: string[]): Finding {
  const list = names.map((name) => `\`${name}\``).join(", ");
  return finding("LS6004", {
    title: wanted ? `the contract has no interface \`${wanted}\`` : "the contract has no interface",
    subject: contract,
    cause: names.length > 0 ? `the interfaces of ${contract} are ${list}` : `${contract} has none`,
    fix: {
      text: adviseName("--implements", wanted, names) ?? "declare an interface in the contract",
    },
  });
}
