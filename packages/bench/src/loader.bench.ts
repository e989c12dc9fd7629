import { openHost } from "@lockstep/host-loader";
import { loaderArtefacts } from "./loaderArtefacts.ts";
import { startEcho } from "./loaderEcho.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";

interface Greeter {
  greet(req: { name: string }): Promise<{ text: string }>;
}

// Echo and calls in turn, in short rounds, so that whatever else the machine does falls on both.
const rounds = 40;
const warmups = 5;
const callsPerRound = 500;
const flights = 5;
const callsPerFlight = 200_000;
const inFlight = 64;

const { echo: echoBinary, host: binary, plugin } = await loaderArtefacts();
const name = "a name of usual length";
const frame = Buffer.alloc(4 + 25 + name.length); // as long as a call's
frame.writeUInt32LE(frame.length - 4, 0);
const echo = startEcho(echoBinary, frame);
const host = await openHost({ binary });
const greeter = await host.load<Greeter>(plugin);

const bareTimes: number[] = [];
const callTimes: number[] = [];
for (let round = -warmups; round < rounds; round++) {
  const bare = await times(echo.roundTrip);
  const calls = await times(() => greeter.greet({ name }));
  if (round < 0) continue;
  bareTimes.push(...bare);
  callTimes.push(...calls);
}
const bareMedian = median(bareTimes);
const callMedian = median(callTimes);
report({ what: "bare echo, p50 in us", value: bareMedian * 1000, unit: "x" });
report({ what: "call, p50 in us", value: callMedian * 1000, unit: "x" });
report({
  what: "call / bare echo, p50",
  value: callMedian / bareMedian,
  unit: "x",
  bound: { at: "most", value: 1.3 },
});

const rates: number[] = [];
for (let flight = -1; flight < flights; flight++) {
  const rate = await throughput();
  if (flight >= 0) rates.push(rate);
}
report({
  what: `calls with ${inFlight} in flight, median`,
  value: median(rates),
  unit: "/s",
  bound: { at: "least", value: 200_000 },
});

echo.close();
await host.close();

/** Milliseconds of each of a round's calls, one after another. */
async function times(call: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < callsPerRound; i++) {
    const started = performance.now();
    await call();
    taken.push(performance.now() - started);
  }
  return taken;
}

/** Calls per second of `inFlight` callers, each awaiting its answer before it calls again. */
async function throughput(): Promise<number> {
  let left = callsPerFlight;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await greeter.greet({ name });
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, caller));
  return (callsPerFlight / (performance.now() - started)) * 1000;
}
