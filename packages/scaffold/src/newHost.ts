import { join } from "node:path";
import { type Finding, finding } from "@lockstep/findings";
import { addUnit } from "./addUnit.ts";
import { checkName } from "./checkName.ts";
import { chooseHost } from "./chooseHost.ts";
import { fillIn, placeholder } from "./fillIn.ts";
import { modulePrefix } from "./modulePrefix.ts";
import type { Created } from "./newWorkspace.ts";
import { nextInWorkspace } from "./nextInWorkspace.ts";
import { noted } from "./noted.ts";
import { readTree } from "./readTree.ts";
import { manifestText, textOf } from "./unitFiles.ts";
import { unitModFiles } from "./unitModFiles.ts";
import type { NewUnitOptions } from "./unitOptions.ts";
import { unitPlace } from "./unitPlace.ts";
import { versionsOf } from "./versionsOf.ts";

export interface NewHostOptions extends NewUnitOptions {
  /** Another host, whose contract and versions the new one takes; the first listed unless given. */
  like?: string;
}

/** Adds a host for the contract of another one. All or nothing. */
export async function newHost(options: NewHostOptions): Promise<Created> {
  const { name, workspace } = options;
  const named = checkName("host", name);
  if (named.length > 0) return { ok: false, findings: named };
  const placed = await unitPlace("host", name, workspace, options.dir);
  const chosen = await chooseHost(workspace, options.like);
  if (!placed.ok) return placed;
  if (!chosen.ok) return chosen;
  const { host } = chosen;
  const { contract } = host.manifest;
  if (contract === undefined) return { ok: false, findings: [noContract(host.name)] };
  const { folder } = placed.place;
  const found = await versionsOf(host, options, folder, contract);
  if (!found.ok) return found;

  const prefix = modulePrefix(workspace);
  const template = await readTree(join(options.templatesDir, "host"));
  const words = { "host-name": name, [`${placeholder.module}/contract`]: contract };
  const choices = { module: prefix, workspace: name, go: workspace.config.go, words };
  const filled = template.map((file) => fillIn(file, choices));
  const own = filled.filter(({ path }) => path.endsWith(".go"));
  const manifest = manifestText(textOf(filled, "lockstep.host.json")!, folder, "host", {
    contract,
  });
  const module = unitModFiles({ ...found.versions, template: { mod: "" } });
  const files = [...own, { path: "lockstep.host.json", content: manifest }, ...module];
  const added = await addUnit(options, {
    kind: "host",
    place: placed.place,
    files,
    ownModule: true,
  });
  if (!added.ok) return added;
  const next = nextInWorkspace(workspace, options.cwd);
  const taken = chosen.several ? [`its contract and versions are those of \`${host.name}\``] : [];
  return noted({ ok: true, created: added.written, next }, taken);
}

function noContract(host: string): Finding {
  return finding("LS6004", {
    title: "there is no template for another host here",
    subject: host,
    cause: `\`${host}\` has no contract of its own, so nothing is known of a host like it`,
    fix: { text: "write the host by hand, or make another workspace" },
  });
}
