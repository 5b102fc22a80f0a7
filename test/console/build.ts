/** Builds the console for the journeys, in a folder named by its sources: runs beside each other do not meet. */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildBundle, bundleStamp } from "../../tools/console-bundle.ts";
import { findChromium } from "./chromium.ts";

const cache = resolve(import.meta.dirname, "../../.cache/console");
const keptMilliseconds = 3_600_000;

/** Called by vitest before all tests; also by the screenshots. */
export function setup(): void {
  // Here once: files that run side by side would install it side by side.
  findChromium();
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const place = join(cache, name);
    if (Date.now() - statSync(place).mtimeMs > keptMilliseconds) rmSync(place, { recursive: true, force: true });
  }
  const output = join(cache, bundleStamp().slice(0, 16));
  buildBundle(output);
  process.env["HANEUL_CONSOLE_DIRECTORY"] = output;
}
