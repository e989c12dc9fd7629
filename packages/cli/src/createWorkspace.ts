import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { newWorkspace, workspaceTemplates } from "@lockstep/scaffold";
import type { Options, Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { created } from "./created.ts";
import { defaultGo } from "./defaultGo.ts";
import { definedEnvironment } from "./definedEnvironment.ts";
import { ownRepository } from "./ownRepository.ts";

/** `lockstep new workspace NAME`: needs neither Go nor network. */
export async function createWorkspace(
  context: Context,
  name: string,
  options: Options & { asks: boolean },
): Promise<Outcome> {
  let template = options.template === undefined ? "default" : String(options.template);
  if (options.template === undefined && options.asks) {
    const { askWhich } = await import("./ask.ts");
    const chosen = await askWhich("Template", Object.keys(workspaceTemplates));
    if (chosen === undefined) return { kind: "cancelled" };
    template = chosen;
  }
  const dir = resolve(context.cwd, name);
  const env = definedEnvironment(context.env);
  const result = await newWorkspace({
    name,
    dir,
    cwd: context.cwd,
    template,
    ...(options.module !== undefined && { module: String(options.module) }),
    go: options.go === undefined ? defaultGo : String(options.go),
    node: options.node !== false,
    templatesDir: fileURLToPath(new URL("templates", context.assets)),
    ciDir: fileURLToPath(new URL("ci", context.assets)),
    cliDir: fileURLToPath(context.packageRoot),
    hostLoaderDir: fileURLToPath(new URL("host-loader", context.packageRoot)),
    git: await ownRepository(dir, env),
    env,
    signal: context.signal,
  });
  return created(`workspace ${name}`, result);
}
