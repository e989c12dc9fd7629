import type { CommandDefinition } from "../command.ts";

const profile = {
  flags: "--profile <name>",
  description: "release, dev, debug or one of the workspace's own",
  default: "release",
};

/** Every command of the CLI, in the order in which people meet them. */
export const commands: CommandDefinition[] = [
  {
    usage: "new <kind> [name]",
    description: "Generate a workspace, a host or a plugin",
    options: [
      { flags: "--template <name>", description: "For a workspace: default or mosn" },
      { flags: "--module <path>", description: "Go module prefix (default: example.com/NAME)" },
      { flags: "--go <version>", description: "Exact Go release of the workspace" },
      {
        flags: "--host <name>",
        description: "For a plugin: the host it is for; for a host: the one to be like",
      },
      {
        flags: "--implements <interface>",
        description: "For a plugin: the interface of the contract",
      },
      { flags: "--no-node", description: "For a workspace: no package.json; make is the entry" },
      { flags: "--yes", description: "Take the defaults, ask nothing" },
    ],
    examples: [
      "lockstep new workspace demo",
      "lockstep new plugin greet-fr",
      "lockstep new workspace mesh --template mosn --yes",
    ],
    load: async () => (await import("./new.ts")).newCommand,
  },
  {
    usage: "generate",
    description: "Write the Go and TypeScript code that follows from the contract",
    options: [{ flags: "--check", description: "Write nothing; fail when a file is stale" }],
    examples: ["lockstep generate", "lockstep generate --check"],
    load: async () => (await import("./generate.ts")).generateCommand,
  },
  {
    usage: "build [...names]",
    description: "Build the host and its plugins, or the ones named, in one environment",
    options: [
      profile,
      { flags: "--jobs <n>", description: "Links at a time (default: one per CPU)" },
      { flags: "--frozen", description: "Fail when the lock would change, instead of writing it" },
    ],
    examples: ["lockstep build", "lockstep build hello --profile debug"],
    load: async () => (await import("./build.ts")).buildCommand,
  },
  {
    usage: "check [host] [...plugins]",
    description: "Say what plugin.Open will do, from the files alone; runs nothing",
    options: [
      profile,
      { flags: "--each", description: "Judge every plugin alone, in a fresh process each" },
      { flags: "--strict", description: "Fail when silent skew cannot be ruled out" },
      { flags: "--all", description: "List every package that differs" },
    ],
    examples: [
      "lockstep check",
      "lockstep check ./host ./plugins/auth.so ./plugins/rate.so",
      "lockstep check ./host ./auth.so --json",
    ],
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    usage: "call <plugin> <method> [data]",
    description: "Load a plugin into its host and call one method; data is a JSON array or value",
    options: [
      profile,
      { flags: "--timeout <ms>", description: "Deadline of the call in milliseconds" },
    ],
    examples: [`lockstep call hello greet '{"name":"Ada"}'`],
    load: async () => (await import("./call.ts")).callCommand,
  },
  {
    usage: "ci",
    description: "The gate: documents, module graph, generated code, build, check, load, tests",
    options: [profile],
    examples: ["lockstep ci", "lockstep ci --reporter github"],
    load: async () => (await import("./ci.ts")).ciCommand,
  },
  {
    usage: "explain <code>",
    description: "Print the page of a code such as LS3002",
    options: [],
    examples: ["lockstep explain LS3002"],
    load: async () => (await import("./explain.ts")).explainCommand,
  },
];
