/** Puts and gets go on across splits; split-run.ts does it at length, with processes that may be killed. */
import { expect, test } from "vitest";
import { createRegion } from "../../src/region.ts";
import { SplitLoad } from "./split-load.ts";

test("no request fails across splits and merges, none waits for long, and every key is there once", async () => {
  const region = await createRegion({ partitions: { writesPerSecond: 50, readsPerSecond: 50, splitDelaySeconds: 0 } });
  try {
    const { accessKeyId, secretAccessKey } = region.root;
    const key = { port: region.port, accessKeyId, secretAccessKey };
    const result = await new SplitLoad({ ...key, requests: 1_500, leastSplits: 4, clients: 8 }).run();
    expect(result).toMatchObject({ errors: [], broken: 0, lost: 0, doubled: 0 });
    expect(result.puts + result.gets).toBeGreaterThanOrEqual(1_500);
    expect(result.splits).toBeGreaterThan(3);
    // Far less where nobody else uses the disk; a request that hangs over a split waits for good.
    expect(result.longestPauseMilliseconds).toBeLessThan(10_000);
  } finally {
    await region.close();
  }
});
