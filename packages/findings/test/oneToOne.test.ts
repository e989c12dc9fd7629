import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { catalogue, docsPath } from "@lockstep/findings";
import { assert, suite } from "@lockstep/test-kit";

const test = suite("codes, pages and fixtures are one to one to one");
const root = new URL("../../../", import.meta.url);
const codes = Object.keys(catalogue).sort();
const headings = ["What you see", "Why", "Fix", "Prevention"];

/** Every fixture test with the package it stands in. */
async function fixtures(): Promise<{ code: string; url: URL }[]> {
  const packages = new URL("packages/", root);
  const found: { code: string; url: URL }[] = [];
  for (const name of (await readdir(packages)).sort()) {
    const folder = new URL(`${name}/test/codes/`, packages);
    if (!existsSync(folder)) continue;
    for (const file of await readdir(folder)) {
      if (!file.endsWith(".test.ts")) continue;
      found.push({ code: file.replace(".test.ts", ""), url: new URL(file, folder) });
    }
  }
  return found;
}

/** What keeps a list of codes from being the catalogue, each code once. */
function difference(named: string[]) {
  return {
    missing: codes.filter((code) => !named.includes(code)),
    unknown: named.filter((code) => !codes.includes(code)),
    twice: named.filter((code, index) => named.indexOf(code) !== index),
  };
}

test("each code has its page, and each page its code", async () => {
  const pages = (await readdir(new URL("docs/codes/", root))).filter((file) => /^LS/.test(file));
  const named = pages.map((file) => file.replace(".md", ""));
  assert.equal(difference(named), { missing: [], unknown: [], twice: [] });
});

test("each code has one test that produces it, and each such test its code", async () => {
  const named = (await fixtures()).map(({ code }) => code);
  assert.equal(difference(named), { missing: [], unknown: [], twice: [] });
});

test("each fixture test says its code in what it expects", async () => {
  for (const { code, url } of await fixtures()) {
    const body = (await readFile(url, "utf8")).replace(/suite\([^)]*\)/, "");
    assert.ok(body.includes(code), `${url.pathname} does not expect ${code}`);
  }
});

test("each page shows its code, and says why, how to fix it and how to prevent it", async () => {
  for (const code of codes.filter((each) => existsSync(new URL(docsPath(each), root)))) {
    const page = await readFile(new URL(docsPath(code), root), "utf8");
    assert.ok(page.startsWith(`# ${code}: `), `${code}: title`);
    const found = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    assert.equal(found, headings, `${code}: headings are ${found.join(", ")}`);
    const seen = page.slice(page.indexOf("## What you see"), page.indexOf("## Why"));
    assert.ok(seen.includes(code), `${code}: What you see shows the code`);
  }
});

test.run();
