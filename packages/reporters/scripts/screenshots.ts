import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderAll } from "@lockstep/reporters";
import { startBrowser } from "../test/browser.ts";
import { shopGate } from "../test/pageSample.ts";

/** The screenshots of the HTML page that the documents show: docs/images/report-*.png. */
const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
mkdirSync(folder, { recursive: true });
const page = renderAll([shopGate()], { reporter: "html", color: false, width: 100 });
const browser = await startBrowser();
for (const colorScheme of ["light", "dark"] as const) {
  const viewport = { width: 1000, height: 760 };
  const tab = await browser.newPage({ colorScheme, viewport });
  await tab.setContent(page);
  await tab.screenshot({ path: `${folder}report-${colorScheme}.png` });
  await tab.close();
}
await browser.close();
