import { run } from "@lockstep/process";
import { type CallerEnvironment, neutralGoEnvironment } from "./callerGo.ts";

/** The caller's settings for fetching modules, by Go's names; only those that are set. */
export type GoSettings = Partial<Record<(typeof GO_SETTINGS)[number], string>>;

const GO_SETTINGS = [
  "GOPROXY",
  "GOSUMDB",
  "GOPRIVATE",
  "GONOPROXY",
  "GONOSUMDB",
  "GOINSECURE",
  "GOAUTH",
  "GOVCS",
] as const;

/**
 * What a go command of the caller would use: from its environment, its `go env` file or its
 * GOROOT/go.env, as `go env -json` states it. Throws when that go command does not answer.
 */
export async function readGoSettings(options: {
  go: string;
  env: CallerEnvironment;
  cwd: string;
  signal?: AbortSignal;
}): Promise<GoSettings> {
  const { go, env, cwd, signal } = options;
  const argv = [go, "env", "-json", ...GO_SETTINGS];
  const answer = await run(argv, { cwd, env: neutralGoEnvironment(env), signal });
  if (answer.code !== 0) {
    throw new Error(
      `\`${argv.join(" ")}\` failed: ${answer.failedToStart?.message ?? answer.stderr}`,
    );
  }
  const stated = JSON.parse(answer.stdout) as Record<string, string>;
  const settings: GoSettings = {};
  for (const name of GO_SETTINGS) {
    const value = stated[name] || env[name]; // an older go does not know GOAUTH
    if (value) settings[name] = value;
  }
  return settings;
}
