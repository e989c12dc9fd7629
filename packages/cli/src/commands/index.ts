import type { CommandDefinition } from "../command.ts";

const profile = {
  flags: "--profile <name>",
  description: "release, dev, debug or one of lockstep.jsonc, which also names the default",
};

const target = {
  flags: "--target <os/arch>",
  description: "Another platform, as in linux/arm64, with the pinned C toolchain",
};

/** Every command of the CLI, in the order in which people meet them. */
export const commands: CommandDefinition[] = [
  {
    usage: "new <kind> [name]",
    description: "Generate a workspace, a host or a plugin",
    options: [
      { flags: "--template <name>", description: "For a workspace: default or mosn" },
      {
        flags: "--module <path>",
        description: "For a workspace: Go module prefix (default: example.com/NAME)",
      },
      { flags: "--go <version>", description: "For a workspace: its exact Go release" },
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
    usage: "init",
    description: "Adopt a Go repository that has a host and plugins; shows first, --yes writes",
    options: [
      {
        flags: "--host <folder>",
        description: "Folder of the host's main, where several open plugins",
      },
      {
        flags: "--go <version>",
        description: "Exact Go release, instead of the one that files name",
      },
      { flags: "--yes", description: "Write what was shown; ask nothing" },
    ],
    examples: ["lockstep init", "lockstep init --yes", "lockstep init --host cmd/gateway --json"],
    load: async () => (await import("./init.ts")).initCommand,
  },
  {
    usage: "generate",
    description: "Write the Go and TypeScript code that follows from the contract",
    options: [{ flags: "--check", description: "Write nothing; fail when a file is stale" }],
    examples: ["lockstep generate", "lockstep generate --check"],
    load: async () => (await import("./generate.ts")).generateCommand,
  },
  {
    usage: "fetch",
    description: "Fetch the Go toolchain and every module once; then all else works --offline",
    options: [
      {
        flags: "--key",
        description: "Fetch nothing; print cache key and folders, as lines for $GITHUB_OUTPUT",
      },
    ],
    examples: ["lockstep fetch", "lockstep fetch --key", "lockstep fetch --json"],
    load: async () => (await import("./fetch.ts")).fetchCommand,
  },
  {
    usage: "build [...names]",
    description: "Build the host and its plugins, or the ones named, in one environment",
    options: [
      profile,
      { flags: "--jobs <n>", description: "Links at a time (default: one per CPU)" },
      target,
      {
        flags: "--frozen",
        description: "Fail when the lock would change, instead of writing it; the default in CI",
      },
      { flags: "--relock", description: "Write this machine's C compiler into the lock too" },
      { flags: "--all", description: "List every unit, and every note of a finding" },
      { flags: "--compile-only", description: "Compile everything once; link nothing" },
    ],
    examples: ["lockstep build", "lockstep build hello --profile debug"],
    documents: true,
    load: async () => (await import("./build.ts")).buildCommand,
  },
  {
    usage: "plan [...names]",
    description: "Show what a build would run and why, and build nothing",
    options: [
      profile,
      target,
      { flags: "--changed", description: "Only what is not up to date, and what moved in its key" },
      { flags: "--all", description: "Every command, the environment, the key field by field" },
      {
        flags: "--key-file <file>",
        description: "Write what the keys of all units have in common there: an input for turbo",
      },
    ],
    examples: ["lockstep plan", "lockstep plan hello", "lockstep plan --changed --json"],
    load: async () => (await import("./plan.ts")).planCommand,
  },
  {
    usage: "affected",
    description:
      "Name the hosts and plugins that a change affects, by the module graph and the keys",
    options: [
      {
        flags: "--since <ref>",
        description: "A branch, tag or commit: counted is what changed since this one left it",
      },
      { flags: "--why", description: "Every host and plugin, with the reason" },
      profile,
      target,
    ],
    examples: [
      "lockstep affected --since origin/main",
      "lockstep affected --since HEAD --why",
      "lockstep affected --since origin/main | xargs -r lockstep build",
    ],
    load: async () => (await import("./affected.ts")).affectedCommand,
  },
  {
    usage: "check [host] [...plugins]",
    description: "Say what plugin.Open will do, from the files alone; runs nothing",
    options: [
      profile,
      { flags: "--each", description: "Judge every plugin alone, in a fresh process each" },
      { flags: "--strict", description: "Fail when silent skew cannot be ruled out" },
      {
        flags: "--glibc <version>",
        description: "Judge for this glibc, not for that of the machine",
      },
      target,
      { flags: "--all", description: "List every package that differs" },
      { flags: "--sources", description: "Foretell from the sources of the plugin folders named" },
      { flags: "--host <file>", description: "The host, or its descriptor; all files are plugins" },
      { flags: "--digest <sha256>", description: "Of a release: fail when it is another one" },
    ],
    examples: [
      "lockstep check",
      "lockstep check ./host ./plugins/auth.so ./plugins/rate.so",
      "lockstep check ./host ./auth.so --json",
      "lockstep check --host host.descriptor.json ./auth.so",
      "lockstep check ./release --strict",
    ],
    documents: true,
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    usage: "describe <host>",
    description: "Print the descriptor of a host, by which plugins are judged without its file",
    options: [profile, target],
    examples: [
      "lockstep describe host > host.descriptor.json",
      "lockstep describe ./dist/linux_amd64/release/host",
    ],
    load: async () => (await import("./describe.ts")).describeCommand,
  },
  {
    usage: "pack [...names]",
    description: "Put host and plugins, built and aligned, into a folder that can be deployed",
    options: [
      {
        flags: "-o, --output <dir>",
        description: "The folder; an earlier release there is replaced",
      },
      { flags: "--tar <file>", description: "Write the same as a tar archive too" },
      profile,
      target,
    ],
    examples: [
      "lockstep pack -o release",
      "lockstep pack -o release --tar release.tar",
      "lockstep pack hello -o hotfix",
    ],
    load: async () => (await import("./pack.ts")).packCommand,
  },
  {
    usage: "verify [...names]",
    description: "Rebuild from the sources, in another folder and with empty caches; compare bytes",
    options: [
      profile,
      { flags: "--jobs <n>", description: "Links at a time (default: one per CPU)" },
      target,
      {
        flags: "--artifacts <dir>",
        description: "A release that `pack` made, in place of what was built here",
      },
      { flags: "--digest <sha256>", description: "Of that release: fail when it is another one" },
      { flags: "--all", description: "List every note of a finding" },
    ],
    examples: [
      "lockstep verify",
      "lockstep verify hello --profile dev",
      "lockstep verify --artifacts release",
      "lockstep verify --json",
    ],
    documents: true,
    load: async () => (await import("./verify.ts")).verifyCommand,
  },
  {
    usage: "install [release]",
    description: "Put a release, a folder or an archive, in place under a folder; or go back",
    options: [
      { flags: "--to <root>", description: "The folder; its `current` leads to what is in place" },
      { flags: "--rollback", description: "Put the release back that was in place before" },
      { flags: "--keep <n>", description: "Keep so many earlier releases, remove older ones" },
      { flags: "--digest <sha256>", description: "Fail when the release is another one" },
    ],
    examples: [
      "lockstep install release.tar --to /srv/shop",
      "lockstep install release --to /srv/shop --keep 3",
      "lockstep install --rollback --to /srv/shop",
    ],
    load: async () => (await import("./install.ts")).installCommand,
  },
  {
    usage: "call <plugin> <method> [data]",
    description:
      "Load a plugin into its host and call one method; data is a JSON array or value, - reads stdin",
    options: [
      profile,
      { flags: "--timeout <ms>", description: "Deadline of the call in milliseconds" },
    ],
    examples: [
      `lockstep call hello greet '{"name":"Ada"}'`,
      "lockstep call hello greet - < request.json",
    ],
    load: async () => (await import("./call.ts")).callCommand,
  },
  {
    usage: "ci",
    description: "The gate: documents, module graph, generated code, build, check, load, tests",
    options: [
      profile,
      target,
      {
        flags: "--since <ref>",
        description: "Build and gate only what changed since this branch left that one",
      },
      {
        flags: "--artifacts <dir>",
        description: "Build nothing: judge, load and test a release that `pack` made",
      },
      { flags: "--digest <sha256>", description: "Of that release: fail when it is another one" },
      { flags: "--force", description: "Look again at what passed on the very same files" },
      {
        flags: "--against <ref|dir>",
        description:
          "Say what the change does to what is deployed: a release, or what a ref builds",
      },
      { flags: "--all", description: "List every note of a finding" },
    ],
    examples: [
      "lockstep ci",
      "lockstep ci --since origin/main",
      "lockstep ci --against v1.4.0",
      "lockstep ci --artifacts release",
      "lockstep ci --reporter github,sarif=out.sarif,html=report.html",
    ],
    documents: true,
    load: async () => (await import("./ci.ts")).ciCommand,
  },
  {
    usage: "doctor",
    description: "Show what this machine has for fetching and building, and all that it lacks",
    options: [],
    examples: ["lockstep doctor", "lockstep doctor --json"],
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  {
    usage: "why <name>",
    description: "Show who brings a package or module, by imports and by requirements",
    options: [profile, { flags: "--all", description: "List every host and plugin that has it" }],
    examples: ["lockstep why golang.org/x/text", "lockstep why net/http"],
    load: async () => (await import("./why.ts")).whyCommand,
  },
  {
    usage: "align",
    description:
      "Plan one set of module versions for host and plugins; --apply edits go.mod for it",
    options: [
      { flags: "--apply", description: "Write the edits to go.mod and go.work, all or none" },
      profile,
      { flags: "--all", description: "List every module that is apart" },
    ],
    examples: ["lockstep align", "lockstep align --apply", "lockstep align --json"],
    load: async () => (await import("./align.ts")).alignCommand,
  },
  {
    usage: "inspect <file> [other]",
    description: "Show all that is known of one binary, or what differs between two",
    options: [{ flags: "--all", description: "List every module, package and fingerprint" }],
    examples: ["lockstep inspect ./auth.so", "lockstep inspect ./host ./auth.so --all"],
    load: async () => (await import("./inspect.ts")).inspectCommand,
  },
  {
    usage: "explain [...text]",
    description: "Say what Go's words about plugins mean, or print the page of a code",
    options: [],
    examples: [
      "lockstep explain LS3002",
      "lockstep explain 'plugin was built with a different version of package net/http'",
      "lockstep explain < host.log",
    ],
    load: async () => (await import("./explain.ts")).explainCommand,
  },
];
