import { join } from "node:path";
import {
  goEnvironment,
  goMod,
  goToolchain,
  moduleProxy,
  type TinyWorkspace,
  tinyFiles,
  tinyWorkspace,
} from "@lockstep/go-fixtures";
import { type GoCommand, loadWorkspace, runGo, type Workspace } from "@lockstep/go-workspace";

/** Modules of a proxy in a folder: `lib` v1.0.0 requires `text` v1.16.0, so that it lifts it. */
const modules = [
  ...["v1.14.0", "v1.16.0"].map((version) => ({
    path: "example.com/text",
    version,
    files: {
      "go.mod": "module example.com/text\n\ngo 1.26.0\n",
      "text.go": `package text\n\nfunc Version() string { return "${version}" }\n`,
    },
  })),
  ...["v1.0.0", "v1.1.0"].map((version) => ({
    path: "example.com/tool",
    version,
    files: {
      "go.mod": "module example.com/tool\n\ngo 1.26.0\n",
      "tool.go": `package tool\n\nconst Version = "${version}"\n`,
    },
  })),
  {
    path: "example.com/lib",
    version: "v1.0.0",
    files: {
      "go.mod": "module example.com/lib\n\ngo 1.26.0\n\nrequire example.com/text v1.16.0\n",
      "lib.go":
        'package lib\n\nimport "example.com/text"\n\nfunc Text() string { return text.Version() }\n',
    },
  },
];

/** Files with which the host links text v1.14.0, and has tool v1.0.0 in its graph but links it not. */
export const hostOnOldText = {
  "host/go.mod": goMod(
    "host",
    "../contract",
    "\nrequire (\n\texample.com/text v1.14.0\n\texample.com/tool v1.0.0\n)\n",
  ),
  "host/text.go": 'package main\n\nimport "example.com/text"\n\nvar _ = text.Version\n',
};

/** Files with which the plugin hello imports and requires `module`. */
export function helloWith(module: string, version: string): Record<string, string> {
  const name = module.split("/").at(-1);
  return {
    "plugins/hello/go.mod": goMod("hello", "../../contract", `\nrequire ${module} ${version}\n`),
    "plugins/hello/more.go": `package hello\n\nimport _ "${module}" // ${name}\n`,
  };
}

export interface ProxiedWorkspace {
  tiny: TinyWorkspace;
  workspace: Workspace;
  /** Reaches the proxy in a folder, and no network. */
  command: GoCommand;
}

/** A tiny workspace whose modules come from the proxy, tidied so that go.mod and go.sum are whole. */
export async function proxiedWorkspace(files: Record<string, string>): Promise<ProxiedWorkspace> {
  const toolchain = await goToolchain();
  const tiny = tinyWorkspace({ ...tinyFiles(), ...files });
  const base = await goEnvironment(toolchain, join(tiny.root, "go.work"));
  const env = {
    ...base,
    GOPROXY: await moduleProxy(modules),
    GOSUMDB: "off",
    GOFLAGS: "-modcacherw",
  };
  const command: GoCommand = { go: toolchain.go, env };
  const loaded = await loadWorkspace(tiny.root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const alone = { ...command, env: { ...env, GOWORK: "off" } };
  for (const { dir } of loaded.workspace.modules) {
    const { code, stderr } = await runGo(alone, dir, ["mod", "download", "all"]);
    if (code !== 0) throw new Error(stderr);
  }
  await runGo(command, tiny.root, ["mod", "download"]);
  return { tiny, workspace: loaded.workspace, command };
}
