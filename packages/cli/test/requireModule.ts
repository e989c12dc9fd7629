import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goToolchain } from "@lockstep/go-fixtures";
import { assert } from "@lockstep/test-kit";
import { command, emptyFolder } from "./lockstep.ts";

/** Makes the plugin `hello` of a new workspace import a module that a proxy has. */
export async function requireModule(
  root: string,
  { path, version }: { path: string; version: string },
  proxy: string,
): Promise<void> {
  const plugin = join(root, "plugins/hello");
  const [manifest, author] = [join(plugin, "go.mod"), join(plugin, "hello.go")];
  writeFileSync(manifest, `${readFileSync(manifest, "utf8")}\nrequire ${path} ${version}\n`);
  const imports = `import (\n\t_ "${path}"\n`;
  writeFileSync(author, readFileSync(author, "utf8").replace("import (\n", imports));
  const env = {
    ...{ GOPROXY: proxy, GOSUMDB: "off", GOENV: "off", GOWORK: "off" },
    ...{ GOMODCACHE: join(emptyFolder(), "mod"), GOFLAGS: "-modcacherw" },
  };
  const { go } = await goToolchain();
  const done = command(plugin, [go, "mod", "tidy"], env);
  assert.is(done.code, 0, done.stderr);
}
