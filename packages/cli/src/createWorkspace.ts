import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadReleases } from "@lockstep/provision";
import { newWorkspace, workspaceTemplates } from "@lockstep/scaffold";
import type { Options, Outcome } from "./command.ts";
import type { Context } from "./context.ts";
import { created } from "./created.ts";
import { definedEnvironment } from "./definedEnvironment.ts";
import { defaultGo } from "./defaultGo.ts";
import { ownRepository } from "./ownRepository.ts";

/** `lockstep new workspace NAME`: needs neither Go nor network. */
export async function createWorkspace(
  context: Context,
  name: string,
  options: Options & { asks: boolean },
): Promise<Outcome> {
  let template = options.template === undefined ? "default" : String(options.template);
  if (options.template === undefined && options.asks) {
    const { askTemplate } = await import("./ask.ts");
    const chosen = await askTemplate(Object.keys(workspaceTemplates));
    if (chosen === undefined) return { kind: "usage", message: "nothing was made" };
    template = chosen;
  }
  const version = options.go === undefined ? defaultGo : String(options.go);
  const { releases } = await loadReleases();
  const archives = releases[version];
  if (!archives) {
    const known = Object.keys(releases).join(", ");
    return { kind: "usage", message: `--go takes an exact release; there are ${known}` };
  }
  const toolchains = Object.fromEntries(
    Object.entries(archives).map(([platform, { h1 }]) => [platform, h1]),
  );
  const dir = resolve(context.cwd, name);
  const env = definedEnvironment(context.env);
  const result = await newWorkspace({
    name,
    dir,
    cwd: context.cwd,
    template,
    ...(options.module !== undefined && { module: String(options.module) }),
    go: { version, toolchains },
    node: options.node !== false,
    templatesDir: fileURLToPath(new URL("templates", context.assets)),
    cliDir: fileURLToPath(context.packageRoot),
    hostLoaderDir: fileURLToPath(new URL("host-loader", context.packageRoot)),
    git: await ownRepository(dir, env),
    env,
    signal: context.signal,
  });
  return created(`workspace ${name}`, result);
}
