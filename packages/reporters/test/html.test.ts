import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Report, renderAll } from "@lockstep/reporters";
import type { CiReport } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { noBrowser, startBrowser, violations } from "./browser.ts";
import { shopGate, shopModules } from "./pageSample.ts";
import { build, check, ci, hostile, loads, placed, refused } from "./samples.ts";

const test = suite("html reporter");
const folder = mkdtempSync(join(tmpdir(), "lockstep-page-"));
const large = 100;
let browser: Browser | undefined;

test.before(async () => {
  if (noBrowser === undefined) browser = await startBrowser();
  else console.log(`not tried: ${noBrowser}`);
});

test.after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function html(...reports: Report[]): string {
  return renderAll(reports, { reporter: "html", color: true, width: 80, version: "1.2.3" });
}

/** A hundred plugins, each refused for a reason of its own, with 400 packages that differ. */
function crowd(): CiReport {
  const names = Array.from({ length: large }, (_, at) => `plugin-of-some-length-${at}`);
  const plugins = names.map((name, at) => {
    const plugin = refused(name, 300 + at);
    const [finding] = plugin.findings;
    return { ...plugin, findings: [{ ...finding!, cause: `${finding!.cause} (${name})` }] };
  });
  return { ...ci(plugins), modules: shopModules(names) };
}

/** Opens a page from a file, without a network; all that it asks for is noted. */
async function open(
  content: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[]; end: () => Promise<void> }> {
  const file = join(folder, "report.html");
  writeFileSync(file, content);
  const context = await browser!.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => asked.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, end: () => context.close() };
}

/** A test that needs the browser. */
function drive(name: string, run: () => Promise<void>): void {
  test(name, async () => {
    if (browser) await run();
  });
}

test("every kind of report, and none, is one page; the same reports give the same bytes", () => {
  for (const reports of [[], [[]], [[placed, hostile]], [build], [check([loads("a")]), build]]) {
    assert.match(html(...(reports as Report[])), /^<!doctype html>.*<\/html>\n$/s);
  }
  assert.is(html(shopGate()), html(shopGate()));
});

test("the matrix has each plugin with its verdict, and every problem its cause and fix", () => {
  const page = html(shopGate());
  for (const name of ["clock", "discount", "greet", "invoice", "tax-de", "shipping", "stock"]) {
    assert.match(page, `<th scope="row">${name}</th>`);
  }
  assert.is(page.match(/<\/span> refused/g)?.length, 2);
  assert.is(page.match(/<a href="#p1">LS3001 /g)?.length, 2);
  assert.is(page.match(/<article id="p1"/g)?.length, 1);
  assert.match(page, /<dt>Cause<\/dt><dd>the host was built with go1\.26\.9/);
  assert.match(page, /<dt>Fix<\/dt><dd>build the plugin with the Go release of the host<pre/);
  assert.match(page, "asks for v0.27.0");
});

test(`${large} plugins that all differ in their own way take less than 300 kB`, () => {
  const page = html(crowd());
  assert.ok(page.length < 300_000, `${page.length}`);
  assert.is(page.match(/<\/span> refused/g)?.length, large);
  assert.is(page.match(/<article id="p\d+"/g)?.length, large);
});

test("what others wrote stays text, and nothing is asked of elsewhere", () => {
  const plugin = { ...refused("</td><script>alert(1)</script>", 3), message: hostile.title };
  const page = html([hostile], check([{ ...plugin, findings: [hostile] }]));
  assert.is(page.match(/<script/g)?.length, 1);
  assert.not.match(page, /<img|onerror=alert\(1\)>|\]\]><|[\u0000-\u0009\u000b-\u001f\u202e]/);
  assert.not.match(page, /(?:src|href)="(?!#|data:,")/);
  assert.not.match(page, / style="| on\w+="/);
});

drive("opens without a network and asks for nothing but itself", async () => {
  const { page, asked, end } = await open(html(crowd(), [hostile]));
  assert.equal(asked, [page.url()]);
  assert.is(await page.locator("#matrix tbody tr").count(), large);
  await end();
});

for (const colorScheme of ["light", "dark"] as const) {
  drive(`axe finds nothing against it, ${colorScheme}`, async () => {
    for (const content of [html(shopGate()), html(build), html([placed, hostile])]) {
      const { page, end } = await open(content, { colorScheme });
      assert.equal(await violations(page), []);
      await end();
    }
  });
}

drive("follows the reader's colour scheme", async () => {
  const background = async (colorScheme: "light" | "dark") => {
    const { page, end } = await open(html(build), { colorScheme });
    const color = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    await end();
    return color;
  };
  assert.is(await background("light"), "rgb(255, 255, 255)");
  assert.is(await background("dark"), "rgb(20, 24, 28)");
});

drive("the keyboard reaches the matrix, walks it and opens a problem", async () => {
  const { page, end } = await open(html(shopGate()));
  const focused = () => page.evaluate("document.activeElement.textContent.trim()");
  await page.keyboard.press("Tab");
  assert.is(await focused(), "Skip to the content");
  await page.keyboard.press("Enter");
  await page.waitForFunction("location.hash === '#content'");
  for (let steps = 0; steps < 6 && !String(await focused()).startsWith("✓"); steps++) {
    await page.keyboard.press("Tab");
  }
  assert.match(String(await focused()), /^✓ loads/);
  await page.keyboard.press("ArrowDown");
  assert.match(String(await focused()), /^✕ refused/);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  assert.match(String(await focused()), /^✓ loads 4\.4 MB/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction("document.activeElement.id === 'p1'");
  await page.keyboard.press("Tab");
  assert.is(await focused(), "Copy");
  await page.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))");
  assert.is(await focused(), "Copy", "an event that comes late does not take the focus back");
  await end();
});

drive("the filter narrows the matrix by name and by what needs attention", async () => {
  const { page, end } = await open(html(shopGate()));
  const rows = () => page.locator("#matrix tbody tr:visible th").allTextContents();
  await page.keyboard.press("Tab");
  await page.getByLabel("only what needs attention").focus();
  await page.keyboard.press("Space");
  assert.equal(await rows(), ["discount", "tax-de"]);
  assert.is(await page.locator("output").textContent(), "2 of 7 plugins shown");
  await page.getByLabel("Filter").focus();
  await page.keyboard.type("TAX");
  assert.equal(await rows(), ["tax-de"]);
  await page.keyboard.press("Escape");
  await page.getByLabel("only what needs attention").press("Space");
  assert.is((await rows()).length, 7);
  await end();
});

drive("a module's neighbours in the graph show when it has the focus", async () => {
  const { page, end } = await open(html(shopGate()));
  const node = page.getByRole("link", { name: "golang.org/x/text v0.28.0" });
  await node.focus();
  assert.is(await page.locator(".graph path.near").count(), 2);
  await page.keyboard.press("Enter");
  const row = await page.locator(":target").textContent();
  assert.match(row ?? "", /golang\.org\/x\/text.*asks for v0\.27\.0/s);
  await end();
});

drive("without scripts everything is there, and the tools that need them are not", async () => {
  const { page, end } = await open(html(shopGate()), { javaScriptEnabled: false });
  assert.not(await page.locator(".tools").isVisible());
  await page.locator("#matrix a").first().press("Enter");
  await page.waitForURL(/#p1$/);
  await end();
});

drive("a narrow screen scrolls no further sideways than its tables do", async () => {
  const { page, end } = await open(html(shopGate()), { viewport: { width: 360, height: 640 } });
  assert.is(await page.evaluate("document.documentElement.scrollWidth"), 360);
  await end();
});

drive("paper has all details open and nothing to click", async () => {
  const { page, end } = await open(html(shopGate()));
  await page.evaluate(
    `addEventListener("beforeprint", () => {
      document.title = document.querySelectorAll("details:not([open])").length;
    })`,
  );
  const pdf = await page.pdf({ format: "A4" });
  assert.is(pdf.subarray(0, 5).toString(), "%PDF-");
  assert.is(await page.title(), "0");
  assert.is(await page.locator("details[open]").count(), 0, "they are closed again");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.not(await page.locator("nav").isVisible());
  assert.not(await page.locator("button").first().isVisible());
  const back = await page.evaluate("getComputedStyle(document.body).backgroundColor");
  assert.is(back, "rgb(255, 255, 255)");
  await end();
});

test("the screenshots in the documents are small pictures, one for each scheme of the reader", () => {
  const images = new URL("../../../docs/images/", import.meta.url);
  const page = readFileSync(new URL("../../../docs/reports.md", import.meta.url), "utf8");
  for (const scheme of ["light", "dark"]) {
    const content = readFileSync(new URL(`report-${scheme}.png`, images));
    assert.is(content.subarray(1, 4).toString(), "PNG");
    assert.ok(content.length < 150_000, `${content.length}`);
    assert.match(page, `"images/report-${scheme}.png"`);
  }
});

test.run();
