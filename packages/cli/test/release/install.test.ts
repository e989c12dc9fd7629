import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { parseReport } from "@lockstep/schema/parseReport";
import { assert, suite } from "@lockstep/test-kit";
import { bundle, command, emptyFolder, lockstep } from "../lockstep.ts";
import {
  copyOf,
  digestOf,
  hostSays,
  type Installable,
  inPlace,
  installable,
  installed,
  reversed,
} from "./installable.ts";
import { codesOf, ran } from "./workspace.ts";

const test = suite("lockstep install");
let releases: Installable;

test.before(async () => {
  releases = await installable();
});

function install(root: string, ...args: string[]) {
  const report = ran("/", ["install", ...args, "--to", root, "--json"]);
  const parsed = parseReport("install-report", report, "report");
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return JSON.parse(report);
}

function placed(root: string): string[] {
  return readdirSync(join(root, "releases")).sort();
}

test("a folder and its archive come to the same release, which a real host runs from", () => {
  const root = installed(releases.one);
  const digest = digestOf(releases.one);
  assert.is(inPlace(root), digest);
  assert.is(readlinkSync(join(root, "current")), `releases/${digest}`);
  const [clock, hello] = hostSays(root);
  assert.match(String(clock), /^clock: /);
  assert.is(hello, "hello: Hello, world!");
  ran(root, ["check", "current", "--strict"]);
  const fromTar = join(emptyFolder(), "deep/srv");
  const report = install(fromTar, releases.oneTar);
  assert.equal(
    [report.action, report.digest, report.before, report.removed],
    ["installed", digest, undefined, []],
  );
  assert.is(inPlace(fromTar), digest);
  assert.is(command(root, ["diff", "-r", "current/", join(fromTar, "current/")]).code, 0);
});

test("the next one takes its place, and back twice is back to the first", () => {
  const root = installed(releases.one);
  assert.is(install(root, releases.two).before, digestOf(releases.one));
  assert.is(hostSays(root)[1], "hello: Good day, world!");
  const third = reversed(releases.two);
  install(root, third);
  for (const expected of [releases.two, releases.one]) {
    assert.is(install(root, "--rollback").action, "rolled-back");
    assert.is(inPlace(root), digestOf(expected));
  }
  assert.is(hostSays(root)[1], "hello: Hello, world!");
  assert.equal(codesOf("/", ["install", "--rollback", "--to", root]), ["LS7007"]);
  assert.is(inPlace(root), digestOf(releases.one));
});

test("the one in place already is read again, and what is before it stays", () => {
  const root = installed(releases.one);
  install(root, releases.two);
  const again = install(root, releases.two);
  assert.equal([again.action, again.before], ["unchanged", undefined]);
  install(root, "--rollback");
  assert.is(inPlace(root), digestOf(releases.one));
});

test("plugins alone are merged with the host in place, and judged with it before the swap", () => {
  const root = installed(releases.one);
  const report = install(root, releases.hotfix);
  assert.equal(
    report.release.plugins.map(({ name }: { name: string }) => name),
    ["clock", "hello"],
  );
  assert.is(inPlace(root), report.digest);
  assert.is(report.digest, digestOf(releases.two), "the same host and plugins, the same release");
  assert.is(hostSays(root)[1], "hello: Good day, world!");
  const refused = codesOf("/", ["install", releases.apart, "--to", root]);
  assert.is(refused[0], "LS7005");
  assert.ok(refused.length > 1, "why is said too");
  assert.is(inPlace(root), report.digest);
  assert.equal(placed(root), [digestOf(releases.one), report.digest].sort());
});

test("--keep removes what is older, never what is in place or before it", () => {
  const root = installed(releases.one);
  install(root, releases.two);
  const three = reversed(releases.one);
  const report = install(root, three, "--keep", "1");
  assert.equal(report.removed, [digestOf(releases.one)]);
  assert.equal(placed(root), [digestOf(releases.two), digestOf(three)].sort());
  install(root, "--rollback");
  assert.equal(codesOf("/", ["install", "--rollback", "--to", root]), ["LS7007"]);
  assert.is(inPlace(root), digestOf(releases.two));
});

test("a damaged one is replaced, also where it is in place; another is not touched", () => {
  const root = installed(releases.one);
  install(root, releases.two);
  const folders = [releases.one, releases.two].map((each) =>
    join(root, "releases", digestOf(each)),
  );
  const [one, two] = folders as [string, string];
  for (const folder of folders) appendFileSync(join(folder, "plugins/hello.so"), "x");
  const inode = statSync(two).ino;
  assert.is(install(root, releases.one).action, "installed");
  assert.is(statSync(two).ino, inode, "what was in place was left alone");
  assert.is(inPlace(root), digestOf(releases.one));
  assert.not.ok(existsSync(one), "the damaged folder is gone");
  assert.equal(codesOf("/", ["install", "--rollback", "--to", root]), ["LS7001"]);
  chmodSync(join(root, "current/host"), 0o644);
  assert.is(install(root, releases.one).action, "installed");
  assert.is(hostSays(root)[1], "hello: Hello, world!");
  install(root, releases.two);
  assert.is(inPlace(root), digestOf(releases.two));
  assert.is(placed(root).length, 2);
});

test("permissions are those of the release, whatever the umask and the user's copy", () => {
  const copy = copyOf(releases.one);
  for (const file of ["host", "plugins/hello.so", "release.json"])
    chmodSync(join(copy, file), 0o600);
  const root = join(emptyFolder(), "srv");
  const argv = [process.execPath, bundle, "install", copy, "--to", root].join(" ");
  const done = command("/", ["sh", "-c", `umask 077 && ${argv}`]);
  assert.is(done.code, 0, done.stderr);
  const modes = ["", "plugins", "host", "plugins/hello.so", "release.json"].map(
    (path) => statSync(join(root, "current", path)).mode & 0o777,
  );
  assert.equal(modes, [0o755, 0o755, 0o755, 0o644, 0o644]);
});

test("what is damaged, another one or not there is a finding, and nothing changes", () => {
  const root = installed(releases.one);
  const damaged = copyOf(releases.two);
  appendFileSync(join(damaged, "plugins/clock.so"), "x");
  const asked = ["--digest", digestOf(releases.one)];
  for (const [args, code] of [
    [[damaged], "LS7001"],
    [[join(root, "nothing")], "LS7001"],
    [[join(releases.one, "release.json")], "LS7004"],
    [["/dev/null"], "LS7004"],
    [[releases.two, ...asked], "LS7012"],
  ] as const) {
    assert.equal(codesOf("/", ["install", ...args, "--to", root]), [code]);
  }
  assert.is(inPlace(root), digestOf(releases.one));
  assert.equal(placed(root), [digestOf(releases.one)]);
  const fresh = join(emptyFolder(), "srv");
  assert.equal(codesOf("/", ["install", damaged, "--to", fresh]), ["LS7001"]);
  assert.not.ok(existsSync(join(fresh, "current")));
});

test("wrong usage says what to write", () => {
  const cases: [string[], RegExp][] = [
    [[releases.one], /lockstep install RELEASE --to ROOT/],
    [["--to", "srv"], /or --rollback/],
    [["--to", "srv", "--rollback", "--keep", "2"], /takes no release, --digest or --keep/],
    [["--to", "srv", releases.one, "--keep", "0"], /--keep takes a whole number above 0/],
    [["--to", "srv", releases.one, "--digest", "abc"], /--digest takes the 64 hexadecimal digits/],
  ];
  for (const [args, words] of cases) {
    const { code, stderr } = lockstep(emptyFolder(), ["install", ...args]);
    assert.is(code, 2, args.join(" "));
    assert.match(stderr, words);
  }
});

test("a root on another disk, behind a link, with a file beside the releases", () => {
  const disk = "/dev/shm";
  const folder = existsSync(disk)
    ? command(disk, ["mktemp", "-d", "-p", disk]).stdout.trim()
    : emptyFolder();
  try {
    mkdirSync(join(folder, "srv"));
    copyFileSync(join(releases.one, "release.json"), join(folder, "srv/mine.json"));
    const link = join(emptyFolder(), "link");
    command("/", ["ln", "-s", join(folder, "srv"), link]);
    install(link, releases.oneTar);
    install(link, releases.two);
    assert.is(inPlace(join(folder, "srv")), digestOf(releases.two));
    assert.ok(existsSync(join(folder, "srv/mine.json")));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
