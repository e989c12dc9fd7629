/** The CLI's module, of which this package carries a whole copy (see README.md). */
interface CliModule {
  runCli(argv: string[]): Promise<void>;
}

const location = new URL("../cli/dist/index.js", import.meta.url).href;
const { runCli }: CliModule = await import(location);
await runCli(["new", "workspace", ...process.argv.slice(2)]);
