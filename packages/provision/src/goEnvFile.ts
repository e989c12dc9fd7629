import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CallerEnvironment } from "./callerGo.ts";

/**
 * A setting of the go command where there is none to ask: the variable, else the line of the file
 * that `go env -w` writes (cmd/go/internal/cfg: os.UserConfigDir()/go/env, or GOENV).
 */
export async function goSettingWithoutGo(
  name: string,
  env: CallerEnvironment,
): Promise<string | undefined> {
  if (env[name]) return env[name];
  if (env.GOENV === "off") return undefined;
  const file = env.GOENV || join(configFolder(env), "go/env");
  const text = await readFile(file, "utf8").catch(() => "");
  const line = text.split("\n").findLast((each) => each.startsWith(`${name}=`));
  return line?.slice(name.length + 1).trim() || undefined;
}

function configFolder({ HOME = "/nonexistent", XDG_CONFIG_HOME }: CallerEnvironment): string {
  if (process.platform === "darwin") return join(HOME, "Library/Application Support");
  return XDG_CONFIG_HOME || join(HOME, ".config");
}
