import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes: begun last, one of them would run alone at the end. */
const longest = ["every-route", "s3.test", "s3-upload"];

function place({ moduleId }: TestSpecification): number {
  const index = longest.findIndex((name) => moduleId.includes(name));
  return index < 0 ? longest.length : index;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: ["test/console/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["test/console/build.ts"],
    testTimeout: 240_000,
    hookTimeout: 180_000,
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    // Each file has a region and a browser of its own; pages mostly wait.
    maxWorkers: 2,
  },
});
