/**
 * The unit tests. Loading a region's modules costs more than most files' tests, so files share two processes, but for those
 * that measure or change the process they run in: each of these has one of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/longest-first.ts";

const include = ["src/**/*.test.ts", "console/**/*.test.ts", "test/**/*.test.ts"];
const exclude = ["test/interop/**", "test/console/**", "**/node_modules/**"];

/** Clocks, memory, fakes and variables are the process's: what other files left there must not count. */
const touchesItsProcess =
  /\bvi\.|\bprocess\.(cpuUsage|memoryUsage|hrtime|chdir|umask|on|once)\b|\bprocess\.env\[\w*"?\w+"?\] =|\bperformance\.now\(|\bsetFlagsFromString\b/;

const files = ["src", "console", "test"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((file) => file.endsWith(".test.ts"));
const alone = files.filter((file) => touchesItsProcess.test(readFileSync(file, "utf8")));

export default defineConfig({
  test: {
    // What hangs does so for good. What does not may take ten times as long where disk and processors are slow or shared.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "alone", include: alone, exclude, isolate: true } },
      { extends: true, test: { name: "together", include, exclude: [...exclude, ...alone], isolate: false } },
    ],
  },
});
