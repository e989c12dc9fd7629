import { type Finding, finding } from "@lockstep/findings";
import { type HostUnit, manifestNames, type PluginUnit } from "@lockstep/go-workspace";
import { addUnit } from "./addUnit.ts";
import { checkName } from "./checkName.ts";
import { chooseHost } from "./chooseHost.ts";
import { copiedPlugin } from "./copiedPlugin.ts";
import { foreignPlugin } from "./foreignPlugin.ts";
import type { Created } from "./newWorkspace.ts";
import { nextInWorkspace } from "./nextInWorkspace.ts";
import { noted } from "./noted.ts";
import { contractCode, foreignCode } from "./pluginCode.ts";
import { manifestText } from "./unitFiles.ts";
import { unitModFiles } from "./unitModFiles.ts";
import type { NewUnitOptions } from "./unitOptions.ts";
import { unitPlace } from "./unitPlace.ts";
import { versionsOf } from "./versionsOf.ts";

export interface NewPluginOptions extends NewUnitOptions {
  /** The host it is for; the first that lockstep.jsonc lists unless given. */
  host?: string;
  /** The interface of the contract it implements; the first unless given. */
  implements?: string;
}

/** A plugin of the host to be copied: where no contract and no template says what plugins are. */
async function copyable(
  { workspace, templatesDir }: NewUnitOptions,
  host: HostUnit,
): Promise<PluginUnit | undefined> {
  if (host.manifest.contract !== undefined) return undefined;
  const other = workspace.plugins.find(({ manifest }) => manifest.host === host.name);
  const contract = other?.manifest.contract;
  const template = contract === undefined ? undefined : await foreignPlugin(templatesDir, contract);
  return template ? undefined : other;
}

/**
 * Adds a plugin with the host's `go` line and the host's version of every module both use. All or
 * nothing.
 */
export async function newPlugin(options: NewPluginOptions): Promise<Created> {
  const { name, workspace } = options;
  const named = checkName("plugin", name);
  if (named.length > 0) return { ok: false, findings: named };
  const chosen = await chooseHost(workspace, options.host);
  if (!chosen.ok) return chosen;
  const { host } = chosen;
  if (options.implements !== undefined && host.manifest.contract === undefined) {
    return { ok: false, findings: [nothingToImplement(host.name, options.implements)] };
  }
  const taken = chosen.several ? [`its host is \`${host.name}\``] : [];
  const model = await copyable(options, host);
  if (model) return noted(await copiedPlugin(options, model), taken);
  const placed = await unitPlace("plugin", name, workspace, options.dir);
  if (!placed.ok) return placed;
  const { folder } = placed.place;
  const written = host.manifest.contract
    ? await contractCode(options, host.manifest.contract)
    : await foreignCode(options, host);
  if (!written.ok) return written;
  const { code } = written;
  const found = await versionsOf(host, options, folder, code.contract);
  if (!found.ok) return found;

  const { mod, sum, contract, entry } = code;
  const template = { mod, ...(sum !== undefined && { sum }) };
  const values = { name, version: "0.1.0", contract, host: host.name, entry };
  const manifest = manifestText(code.manifest, folder, "plugin", values);
  const files = [
    ...code.files,
    { path: manifestNames.plugin, content: manifest },
    ...unitModFiles({ ...found.versions, template }),
  ];
  const added = await addUnit(options, {
    kind: "plugin",
    place: placed.place,
    files,
    ownModule: true,
  });
  if (!added.ok) return added;
  const next = nextInWorkspace(workspace, options.cwd);
  return noted({ ok: true, created: added.written, next }, taken);
}

function nothingToImplement(host: string, wanted: string): Finding {
  return finding("LS6004", {
    title: `there is no contract with an interface \`${wanted}\``,
    subject: host,
    cause: `\`${host}\` asserts no contract; its plugins are what it looks up by name`,
    fix: { text: "leave `--implements` out" },
  });
}
