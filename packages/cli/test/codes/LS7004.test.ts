import { existsSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, suite } from "@lockstep/test-kit";
import { command, emptyFolder, lockstep } from "../lockstep.ts";
import { copyOf, installable } from "../release/installable.ts";

const test = suite("LS7004: an archive cannot be unpacked");

test("what tar packs of a link, a way out or a name twice, and what is cut, changes nothing", async () => {
  const { one } = await installable();
  const folder = copyOf(one);
  symlinkSync("/etc/passwd", join(folder, "plugins/link.so"));
  writeFileSync(join(folder, "../outside"), "not a release");
  const tar = (file: string, ...args: string[]) => {
    const made = command(folder, ["tar", "-cf", `../${file}`, ...args]);
    assert.is(made.code, 0, made.stderr);
  };
  tar("link.tar", ".");
  tar("out.tar", "-P", "host", "../outside");
  tar("absolute.tar", "-P", join(folder, "host"));
  tar("twice.tar", "--hard-dereference", "host", "host");
  tar("cut.tar", "host", "plugins/hello.so");
  truncateSync(join(folder, "../cut.tar"), 1_000_000);
  command(folder, ["sh", "-c", "gzip -c host > ../packed.tar"]);
  const place = join(folder, "..");
  const srv = join(emptyFolder(), "deep/srv");
  for (const [file, cause] of [
    ["link.tar", /`\.\/plugins\/link\.so`: it is a symbolic link/],
    ["out.tar", /`\.\.\/outside`: its name leads out of the release/],
    ["absolute.tar", /`\/.*\/host`: its name leads out of the release/],
    ["twice.tar", /`host`: the name is taken by a file before it/],
    ["cut.tar", /damaged|cut short/],
    ["packed.tar", /damaged or no tar archive/],
  ] as const) {
    const { code, stderr } = lockstep(place, ["install", file, "--to", srv]);
    assert.is(code, 1, file);
    assert.match(stderr, /error\[LS7004\]/);
    assert.match(stderr.replace(/\s+/g, " "), cause);
    assert.equal(readdirSync(join(srv, "releases")), []);
  }
  assert.not.ok(existsSync(join(srv, "../outside")));
});

test.run();
