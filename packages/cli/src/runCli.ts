import { setMaxListeners } from "node:events";
import { isAbsolute } from "node:path";
import { isatty } from "node:tty";
import { cac } from "cac";
import type { CommandDefinition, Options, Outcome } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Context } from "./context.ts";
import { internalError } from "./internalError.ts";
import { machineTrouble } from "./machineTrouble.ts";
import { nearest } from "./nearest.ts";
import { offlineByVariable } from "./offlineByVariable.ts";
import { present } from "./present.ts";
import { profileAt } from "./profileAt.ts";
import { createProgress } from "./progress.ts";
import { destinations, reporterHelp } from "./report/destinations.ts";
import { shieldedText } from "./shieldedText.ts";
import { surviveLostOutput } from "./surviveLostOutput.ts";
import { version } from "./version.ts";
import { asWritten, optionWithParts, repeatedOption, shieldedWords } from "./writtenWords.ts";

const interrupted = 130;
const usageError = 2;
const unfitMachine = 3;
const bug = 70;

/** A relative store would be another one in each folder, and fill the workspace with toolchains. */
const relativeHome =
  "error: LOCKSTEP_HOME is a relative path; set it to an absolute one, or leave it unset\n";

/** Parses, runs one command, prints what it came to and sets the exit code. */
export async function runCli(words: string[]): Promise<void> {
  const argv = words[0] === "help" ? [...words.slice(1), "--help"] : words;
  surviveLostOutput();
  const cli = cac("lockstep");
  let matched: { definition: CommandDefinition; args: unknown[]; options: Options } | undefined;
  for (const definition of commands) {
    const command = cli.command(definition.usage, definition.description);
    for (const option of definition.options) {
      command.option(option.flags, option.description);
    }
    command.option("--json", "Print the result as JSON that has a schema");
    command.option("--reporter <name>", reporterHelp(definition));
    command.option("--quiet", "No progress");
    command.option("--no-input", "Never ask a question");
    command.option("--offline", "Never ask the network; also LOCKSTEP_OFFLINE=1");
    for (const example of definition.examples) command.example(`  $ ${example}`);
    command.action((...parsed: unknown[]) => {
      const args = asWritten(parsed);
      matched = { definition, options: args.pop() as Options, args };
    });
  }
  cli.help((sections) =>
    sections.map((each) => ({ ...each, body: each.body.replaceAll(" (default: true)", "") })),
  );
  cli.version(version);

  let flags: string[] = [];
  try {
    cli.parse(["node", "lockstep", ...shieldedWords(shieldedText(argv))], { run: false });
    if (cli.options.help || cli.options.version) return;
    const { matchedCommand } = cli;
    if (!matchedCommand)
      return unknownCommand(asWritten(cli.args[0] ?? argv[0]), () => cli.outputHelp());
    flags = matchedCommand.options.map(({ rawName }) => rawName);
    const valued = valuedSwitch(argv, flags);
    if (valued !== undefined) return await wrongUsage(`${valued} takes no value`);
    const repeated = repeatedOption(argv, flags);
    if (repeated !== undefined) return await wrongUsage(repeated);
    await cli.runMatchedCommand();
  } catch (error) {
    if (!(error instanceof Error && error.name === "CACError")) throw error;
    const message = asWritten(error.message);
    return await wrongUsage(message + didYouMean(message, flags));
  }
  if (matched) await execute(matched.definition, matched.args, matched.options);
}

async function execute(definition: CommandDefinition, args: unknown[], options: Options) {
  const { LOCKSTEP_HOME } = process.env;
  if (LOCKSTEP_HOME && !isAbsolute(LOCKSTEP_HOME)) {
    process.stderr.write(relativeHome);
    process.exitCode = usageError;
    return;
  }
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // every process of a large build listens
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => stop.abort(new Error(name)));
  }
  const wrong = optionWithParts(options);
  if (wrong !== undefined) return await wrongUsage(wrong);
  const told = destinations(options, definition);
  if (typeof told === "string") return await wrongUsage(told);
  const progress = createProgress(process.stderr, { quiet: options.quiet === true });
  const world = (): Context => ({
    cwd: process.cwd(),
    env: process.env,
    today: new Date().toISOString().slice(0, 10),
    signal: stop.signal,
    progress,
    offline: options.offline === true || offlineByVariable(process.env),
    assets: new URL("../assets/", import.meta.url),
    packageRoot: new URL("../", import.meta.url),
    // By number: for a process.stdin that few commands read, Node loads half of its streams.
    interactive: options.input !== false && isatty(0) && isatty(2),
  });
  let outcome: Outcome;
  try {
    const action = await definition.load();
    outcome = await action(world(), args, await withProfile(definition, options));
  } catch (error) {
    progress.clear();
    if (stop.signal.aborted) return endInterrupted();
    return endBroken(error);
  }
  progress.clear();
  if (stop.signal.aborted) return endInterrupted();
  try {
    process.exitCode = await present(outcome, options, told);
  } catch (error) {
    await endBroken(error);
  }
}

/** The options with the workspace's default profile, for a command that has one and was given none. */
async function withProfile({ options: known }: CommandDefinition, options: Options) {
  const takesOne = known.some(({ flags }) => flags === "--profile <name>");
  if (!takesOne || options.profile !== undefined) return options;
  return { ...options, profile: await profileAt(process.cwd()) };
}

async function endBroken(error: unknown) {
  const trouble = await machineTrouble(error);
  process.exitCode = trouble === undefined ? bug : unfitMachine;
  process.stderr.write(trouble ?? internalError(error));
}

function endInterrupted() {
  process.stderr.write("interrupted\n");
  process.exitCode = interrupted;
}

/** The first option of these words that is a switch, but was given a value with `=`. */
function valuedSwitch(argv: readonly string[], flags: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  return argv
    .slice(0, end < 0 ? argv.length : end)
    .flatMap((word) => (word.includes("=") ? word.slice(0, word.indexOf("=")) : []))
    .find((name) => flags.includes(name)); // those that take a value are written `--name <value>`
}

function didYouMean(message: string, flags: readonly string[]): string {
  const unknown = /^Unknown option `(--.+)`$/s.exec(message)?.[1];
  const guess =
    unknown && nearest(unknown, [...flags.map((each) => each.split(" ")[0]!), "--help"]);
  return guess ? `; did you mean \`${guess}\`?` : "";
}

async function wrongUsage(message: string) {
  const { escapeInvisible } = await import("@lockstep/schema/escapeInvisible");
  process.stderr.write(`error: ${escapeInvisible(message)}\nSee \`lockstep --help\`.\n`);
  process.exitCode = usageError;
}

async function unknownCommand(word: string | undefined, help: () => void) {
  if (word === undefined) return help();
  const names = commands.map((command) => command.usage.split(" ")[0]!);
  const guess = nearest(word, names);
  return await wrongUsage(
    `there is no command \`${word}\`${guess ? `; did you mean \`${guess}\`?` : ""} ` +
      `(commands: ${names.join(", ")})`,
  );
}
