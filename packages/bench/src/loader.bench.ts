import { openHost } from "@lockstep/host-loader";
import { allowedCores } from "./cores.ts";
import { loaderArtefacts } from "./loaderArtefacts.ts";
import { type Greeter, greeting, loaderRound, type Placement } from "./loaderRound.ts";
import { median } from "./median.ts";
import { report } from "./report.ts";

// The kernel wakes a process that answers either on the core of the one that asks or on another,
// and there a round trip takes three to six times as long. It settles that for each process by
// chance, sticks to it for a while, and settles it anew; neither side has a say in it. So single
// rounds of two echoes, which are the same program, differ as much; the median of all is steady, and
// that is what a user gets and what is bounded, with the same on two cores. On one core alone whoever
// answers has been pushed out of the caches by whoever asked, and what is measured is how much code
// a side has; it is printed for comparison.
const rounds = 41;
const flights = 15;
const callsPerFlight = 100_000;
const inFlight = 64;

const artefacts = await loaderArtefacts();
const [asking = 0, other] = allowedCores();
await loaderRound(artefacts); // the machine code of this process
await compare("where the kernel puts them", { bounded: true });
if (other !== undefined) {
  await compare("on another core", { bounded: true, placement: { asking, answering: other } });
}
await compare("on the caller's core", {
  bounded: false,
  placement: { asking, answering: asking },
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

/**
 * Reports the median round and the range of all; two echoes beside it, to tell how much of that is
 * chance.
 */
async function compare(
  where: string,
  { bounded, placement }: { bounded: boolean; placement?: Placement },
): Promise<void> {
  const echo: number[] = [];
  const call: number[] = [];
  const callToEcho: number[] = [];
  const echoToEcho: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const p50 = await loaderRound(artefacts, placement);
    echo.push(p50.echo);
    call.push(p50.call);
    callToEcho.push(p50.call / p50.echo);
    echoToEcho.push(p50.otherEcho / p50.echo);
  }
  report({ what: `bare echo ${where}, p50`, value: median(echo) * 1000, unit: "us" });
  report({ what: `call ${where}, p50`, value: median(call) * 1000, unit: "us" });
  report({
    what: `call / bare echo ${where}, p50`,
    value: median(callToEcho),
    unit: "x",
    ...(bounded && { bound: { at: "most", value: 1.3 } }),
  });
  report({ what: "  the lowest round", value: Math.min(...callToEcho), unit: "x" });
  report({ what: "  the highest round", value: Math.max(...callToEcho), unit: "x" });
  report({ what: `bare echo / the same ${where}, p50`, value: median(echoToEcho), unit: "x" });
  report({ what: "  the lowest round", value: Math.min(...echoToEcho), unit: "x" });
  report({ what: "  the highest round", value: Math.max(...echoToEcho), unit: "x" });
}

/**
 * Calls per second of `inFlight` callers of a host started anew, each awaiting its answer before it
 * calls again.
 */
async function throughput(): Promise<number> {
  const host = await openHost({ binary: artefacts.host });
  const greeter = await host.load<Greeter>(artefacts.plugin);
  let left = callsPerFlight;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await greeter.greet(greeting);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, caller));
  const rate = (callsPerFlight / (performance.now() - started)) * 1000;
  await host.close();
  return rate;
}
