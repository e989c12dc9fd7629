import { openHost } from "@lockstep/host-loader";
import { allowedCores, childProcesses, keepOn } from "./cores.ts";
import type { loaderArtefacts } from "./loaderArtefacts.ts";
import { type BareEcho, startEcho } from "./loaderEcho.ts";
import { median } from "./median.ts";

export interface Greeter {
  greet(req: { name: string }): Promise<{ text: string }>;
}

/** The core of the process that asks, and the core of those that answer. */
export interface Placement {
  asking: number;
  answering: number;
}

/** The middle times of a round trip, in milliseconds. */
export interface RoundTrips {
  echo: number;
  /** Of a second process of the same program: what chance alone makes of the comparison. */
  otherEcho: number;
  call: number;
}

export const greeting = { name: "a name of usual length" };
const turns = 1_000;
const warmups = 300;

// Whoever has answered still has something to do, and whoever comes next finds its memory pushed out
// of the caches. In two turns each side thus follows each of the others once.
const there = ["echo", "otherEcho", "call"] as const;
const back = ["echo", "call", "otherEcho"] as const;

/**
 * Two echoes and a host, each started anew, take turns, so that all meet the same load.
 *
 * @param placement left to the kernel when it is not given. Processes are kept to a core only once
 *   they run: Go has then set GOMAXPROCS by all cores. It looks again a second later, and a round is
 *   shorter.
 */
export async function loaderRound(
  artefacts: Awaited<ReturnType<typeof loaderArtefacts>>,
  placement?: Placement,
): Promise<RoundTrips> {
  const frame = Buffer.alloc(4 + 25 + greeting.name.length); // as long as a call's
  frame.writeUInt32LE(frame.length - 4, 0);
  const echoes = [startEcho(artefacts.echo, frame), startEcho(artefacts.echo, frame)] as const;
  const host = await openHost({ binary: artefacts.host });
  const greeter = await host.load<Greeter>(artefacts.plugin);
  const all = allowedCores();
  if (placement) {
    for (const pid of childProcesses()) keepOn([placement.answering], pid);
    keepOn([placement.asking], process.pid);
  }
  const times = await takeTurns(echoes, greeter);
  if (placement) keepOn(all, process.pid);
  for (const echo of echoes) echo.close();
  await host.close();
  return times;
}

async function takeTurns(
  [echo, otherEcho]: readonly [BareEcho, BareEcho],
  greeter: Greeter,
): Promise<RoundTrips> {
  const times = { echo: [] as number[], otherEcho: [] as number[], call: [] as number[] };
  const side = {
    echo: echo.roundTrip,
    otherEcho: otherEcho.roundTrip,
    call: () => greeter.greet(greeting),
  };
  for (let turn = -warmups; turn < turns; turn++) {
    for (const name of turn % 2 === 0 ? there : back) {
      const time = await timeOf(side[name]);
      if (turn >= 0) times[name].push(time);
    }
  }
  return {
    echo: median(times.echo),
    otherEcho: median(times.otherEcho),
    call: median(times.call),
  };
}

async function timeOf(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await call();
  return performance.now() - started;
}
