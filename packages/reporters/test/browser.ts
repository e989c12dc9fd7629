import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium as driver, type Page } from "playwright-core";

/** Why no browser can be started here: the package carries one for this platform only. */
export const noBrowser: string | undefined =
  process.platform === "linux" && process.arch === "x64"
    ? undefined
    : `there is no Chromium for ${process.platform}-${process.arch} in @sparticuz/chromium`;

/**
 * Starts the Chromium that the package carries, with the libraries that it carries for it: nothing
 * is downloaded and no system package is needed. What it unpacks goes when the process ends.
 */
export async function startBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-chromium-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env };
  // The package unpacks to the temporary folder, and its libraries only where it thinks of a cloud.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH } = process.env;
  process.env = env;
  const fonts = join(folder, "fonts.conf");
  writeFileSync(fonts, fontsIn(join(folder, "fonts"), "/usr/share/fonts", join(folder, "cache")));
  return driver.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    env: { ...env, TMPDIR: folder, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH } as NodeJS.ProcessEnv,
  });
}

/** The package's own configuration names folders that it is not in. */
function fontsIn(own: string, system: string, cache: string): string {
  const dirs = [own, system].map((dir) => `<dir>${dir}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${cache}</cachedir></fontconfig>\n`;
}

/** What axe-core finds wrong with a page for people who cannot see or point. */
export async function violations(page: Page): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(readFileSync(file, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
  });
}
