/** The order of test files: what takes long begins first, or it would run on by itself at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Parts of the names of files that take long, the longest first. */
const longest = [
  // Journeys through the console: minutes.
  "console/every-route",
  "journeys/s3-upload",
  "journeys/region",
  "journeys/s3.test",
  // Unit tests: more than ten seconds.
  "fuzz.test",
  "reconciliation.test",
  "cli/history.test",
  "blobs/faults.test",
  "rate/properties.test",
];

function place({ moduleId }: TestSpecification): number {
  const index = longest.findIndex((name) => moduleId.includes(name));
  return index < 0 ? longest.length : index;
}

/** Files that share a process come after those that have one each: a process that is shared ends at the first other file. */
function comparing(a: TestSpecification, b: TestSpecification): number {
  const isShared = ({ project }: TestSpecification): number => Number(!project.config.isolate);
  return isShared(a) - isShared(b) || place(a) - place(b) || a.moduleId.localeCompare(b.moduleId);
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(comparing);
  }
}
