import { type Report, type ReporterName, render } from "@lockstep/reporters";
import { assert, suite } from "@lockstep/test-kit";
import { verify } from "./samples.ts";

const test = suite("the report of verify");
const [own, other] = ["b".repeat(64), "c".repeat(64)];

function told(reporter: ReporterName, report: Report = verify): string {
  return render(report, { reporter, color: false, width: 100 });
}

test("people see each artefact with its digest, and how it went", () => {
  const lines = told("terminal").split("\n");
  assert.equal(lines.slice(0, 4), [
    `same     host   ${"a".repeat(64)}  1.2 s`,
    `differs  hello  ${own}  1.2 s`,
    `differs  clock  ${"d".repeat(64)}  1.2 s`,
    "missing  late   not built",
  ]);
  assert.is(lines.at(-2), "verify failed (release): 1 same, 2 differ, 1 missing");
});

test("of a release its digest stands beside that of one packed from the rebuild", () => {
  const release = { folder: "out", digest: own };
  const passed = { ...verify, ok: true, units: verify.units.slice(0, 1), findings: [] };
  const same = told("terminal", { ...passed, release: { ...release, rebuilt: own } });
  assert.match(same, `\ndigest ${own}, as packed from the rebuild\n`);
  assert.match(same, "\nverify out passed (release): 1 same\n");
  const apart = told("terminal", { ...passed, release: { ...release, rebuilt: other } });
  assert.match(apart, `\ndigest ${own}, packed from the rebuild ${other}\n`);
});

test("a page of a job, a browser's page and JUnit name both digests or what failed", () => {
  assert.match(told("markdown"), `| \`hello\` | **differs** | \`${own}\` | \`${other}\` | 1.2 s |`);
  const html = told("html");
  assert.match(
    html,
    /<th scope="row">hello <small>plugin<\/small><\/th><td class="bad">✕ differs<\/td>/,
  );
  assert.match(html, `<code>${own}</code></td><td><code>${other}</code>`);
  const junit = told("junit");
  assert.match(
    junit,
    /classname="hello" name="is the same bytes" time="1\.200"><failure type="LS7013"/,
  );
  assert.match(
    junit,
    /classname="late" name="is the same bytes"[^>]*><failure type="lockstep" message="missing"/,
  );
  assert.match(junit, /<testsuite name="verify release" tests="5" failures="3"/);
});

test.run();
