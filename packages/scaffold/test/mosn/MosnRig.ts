import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { goOnPath, runShell } from "@lockstep/go-fixtures";
import type { Workspace } from "@lockstep/go-workspace";
import { artefactPath } from "@lockstep/orchestrator";
import type { PluginVerdict } from "@lockstep/schema";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert } from "@lockstep/test-kit";
import { Rig } from "../rig.ts";
import { authorsBuild, type Filter } from "./authorsBuild.ts";
import { lockstep } from "./lockstep.ts";
import { mosnWorkspace } from "./mosnWorkspace.ts";
import { foretold, observed } from "./outcome.ts";
import { type Served, serve, startUpstream } from "./serve.ts";

/** The host of a MOSN workspace, an upstream, and folders of authors beside the workspace. */
export class MosnRig {
  readonly workspace: Workspace;
  readonly #rig: Rig;
  readonly #host: string;
  readonly #upstream: Server;
  #folders = 0;

  private constructor(rig: Rig, workspace: Workspace, host: string, upstream: Server) {
    this.#rig = rig;
    this.workspace = workspace;
    this.#host = host;
    this.#upstream = upstream;
  }

  /** @param go the release of the workspace */
  static async start(go = "1.26.9"): Promise<MosnRig> {
    const { workspace, host } = await mosnWorkspace(go);
    return new MosnRig(await Rig.start(), workspace, host, await startUpstream());
  }

  async end(): Promise<void> {
    this.#upstream.close();
    await this.#rig.end();
  }

  /** The folder where `lockstep` and MOSN are run. */
  get cwd(): string {
    return dirname(this.#host);
  }

  /** The filter that was built in the workspace, with the host. */
  get filter(): string {
    return artefactPath(this.workspace, this.workspace.plugins[0]!, "release");
  }

  /** Builds the template's filter in a folder of its own, by the workspace's release if it names none. */
  build(filter: Filter): Promise<string> {
    const { root, config } = this.workspace;
    const released = { go: config.go, ...filter };
    return authorsBuild(join(root, "plugins/stamp"), this.#folder(), released);
  }

  /**
   * Asks the CLI first, then starts MOSN with the filter, and asserts that verdict, words and first
   * package are those foretold.
   */
  async checkThenServe(file: string): Promise<{ verdict: PluginVerdict; served: Served }> {
    const { code, stdout, stderr } = await lockstep(this.cwd, ["check", "host", file, "--json"]);
    const report = parseReport("check-report", stdout, "stdout");
    if (!report.ok) throw new Error(`${JSON.stringify(report.findings)}\n${stderr}`);
    const [verdict] = report.value.plugins;
    assert.is(code, verdict!.verdict === "loads" ? 0 : 1);
    assert.is(report.value.host.goVersion, `go${this.workspace.config.go}`);
    const config = join(this.workspace.root, "conf/mosn.json");
    const mosn = { host: this.#host, config, upstream: this.#upstream };
    const served = await serve(mosn, this.#folder(), file);
    assert.equal(observed(served), foretold(verdict!));
    return { verdict: verdict!, served };
  }

  /** Runs the printed fix as the author would, whose own `go` is of the filter's release. */
  async applyFix({ findings }: PluginVerdict, file: string, { go }: Filter): Promise<void> {
    const alsoOnPath = [await goOnPath(this.workspace.config.go)];
    const shell = { cwd: dirname(file), alsoOnPath, ...(go !== undefined && { go }) };
    await runShell(findings[0]!.fix!.command!, shell);
  }

  #folder(): string {
    return join(this.#rig.root, `mesh-${this.#folders++}`);
  }
}

/** What MOSN answers to a request without and one with the header: with the filter, without it. */
export const filtered = ["428 stamp: need header X-Team\n", "200 stamp=from-stamp"];
export const unfiltered = ["200 stamp=none", "200 stamp=none"];
