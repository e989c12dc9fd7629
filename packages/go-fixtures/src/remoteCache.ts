import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** A remote cache of turbo's on the loopback interface, which signs what it keeps. */
export interface RemoteCache {
  /** What a turbo that uses it finds in its environment. */
  env: Record<string, string>;
  /** The file, absolute, in which it keeps what a task of this hash made. */
  file(hash: string): string;
  stop(): Promise<void>;
}

const team = "team_lockstep";
const token = "of-this-test";
const signatureKey = "known to both sides";

/** Starts turborepo-remote-cache; it keeps artefacts in `folder` (absolute). */
export async function startRemoteCache(folder: string): Promise<RemoteCache> {
  const manifest = createRequire(import.meta.url).resolve("turborepo-remote-cache/package.json");
  mkdirSync(folder, { recursive: true });
  const server = spawn(process.execPath, [join(dirname(manifest), "dist/cli.js")], {
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      TURBO_TOKEN: token,
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: signatureKey,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => server.kill("SIGKILL");
  process.on("exit", kill);
  const ended = new Promise<void>((done) => server.once("close", () => done()));
  const url = await new Promise<string>((found, failed) => {
    createInterface(server.stdout).on("line", (line) => {
      const [, listening] = /listening at (http:\/\/[^"]+)"/.exec(line) ?? [];
      if (listening !== undefined) found(listening);
    });
    ended.then(() => failed(new Error("the remote cache ended before it listened")));
  });
  return {
    env: {
      TURBO_API: url,
      TURBO_TOKEN: token,
      TURBO_TEAM: team,
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: signatureKey,
    },
    file: (hash) => join(folder, team, hash),
    stop: () => {
      process.off("exit", kill);
      kill();
      return ended;
    },
  };
}
