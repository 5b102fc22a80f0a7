/** `npm run screenshots`: pictures of the main pages with example data, for the documents. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { launch, consoleAt, settle, type WatchedPage } from "./browser.ts";
import { setup } from "./build.ts";
import { makeExamples } from "./examples.ts";

/** Names of files, and the pages that they show. A page of a service that was not built is left out. */
const pages: readonly (readonly [string, string])[] = [
  ["home", ""],
  ["s3-objects", "s3/buckets/photos"],
  ["s3-object-copies", "s3/buckets/photos/object?key=notes.txt&tab=placement"],
  ["s3-upload", "s3/buckets/photos/upload"],
  ["iam-users", "iam/users"],
  ["organizations", "organizations"],
  ["billing", "billing"],
  ["cost-explorer", "billing/explorer"],
  ["region-zones", "region/zones"],
  ["region-partitions", "region/partitions"],
];

const folder = resolve(import.meta.dirname, "../../docs/screenshots");

setup();
mkdirSync(folder, { recursive: true });
const { createRegion } = await import("../../src/region.ts");
const region = await createRegion({ conductor: false });
const browser = await launch();
try {
  await makeExamples(region);
  const page = await consoleAt(region.endpoint, browser, region.root).open("", { language: "en" });
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [name, path] of pages) await shoot(page, name, path);
} finally {
  await browser.close();
  await region.close();
}

async function shoot(page: WatchedPage, name: string, path: string): Promise<void> {
  await page.goto(`${region.endpoint}/_haneul/console/${path}`);
  await page.locator("h1").first().waitFor();
  await settle(page);
  if ((await page.getByText("There is no page here.").count()) > 0) {
    process.stdout.write(`left out: ${name} (no page at ${path})\n`);
    return;
  }
  await page.screenshot({ path: resolve(folder, `${name}.png`), animations: "disabled" });
  process.stdout.write(`${name}.png\n`);
}
