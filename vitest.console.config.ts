import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/console/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["test/console/build.ts"],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 180_000 } },
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    // Each file has a region and a browser of its own; pages mostly wait.
    maxWorkers: 3,
    // Tests of one file that say they are concurrent: the pages of every-route.
    maxConcurrency: 2,
  },
});
