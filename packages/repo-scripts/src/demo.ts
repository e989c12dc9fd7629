import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { afterwards } from "./demo/afterwards.ts";
import { buildPackages } from "./demo/buildPackages.ts";
import { callFromTypeScript } from "./demo/callFromTypeScript.ts";
import { commandIn } from "./demo/commandIn.ts";
import { refusal } from "./demo/refusal.ts";
import { say } from "./demo/say.ts";
import { repositoryRoot } from "./repository.ts";

// `npm start`: generates a workspace and goes the whole line with it, on real Go.

const demo = process.env.LOCKSTEP_DEMO ?? join(repositoryRoot, "demo");
const place = relative(process.cwd(), demo) || ".";
const lockstep = join(repositoryRoot, "packages/cli/dist/lockstep.js");

say.title("lockstep: a Go host and its plugins, generated, built, judged, loaded and called");
await buildPackages();

say.step(1, "generate a workspace with a host and two plugins");
if (existsSync(demo)) {
  say.note(`${place} is there already and is used as it is; remove it to begin anew`);
} else {
  await commandIn(dirname(demo))`node ${lockstep} new workspace ${basename(demo)} --yes`;
}
const inDemo = commandIn(demo);
const own = ".lockstep/cli/dist/lockstep.js";

say.step(2, "build host and plugins under one Go, GOPATH, -gcflags and module graph");
await inDemo`node ${own} build`;

say.step(3, "check: what will plugin.Open do? From the files, running nothing");
await inDemo`node ${own} check`;

say.step(4, "load them into the real host, and call one from the shell and from TypeScript");
const dist = `dist/${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}/release`;
await inDemo`${dist}/host -plugins ${dist}/plugins`;
await inDemo`node ${own} call hello greet ${'{"name":"Ada"}'}`;
await callFromTypeScript(demo);

await refusal({ demo, own, dist });

say.title("done: all of it ran here, and nothing was loaded that the verdict had not allowed");
const { remove, ownWorkspace } = afterwards({ demo, lockstep });
say.note(`the demo is in ${place}; to remove it: ${remove}`);
say.note("a workspace of your own, beside this repository:");
say.command(ownWorkspace);
