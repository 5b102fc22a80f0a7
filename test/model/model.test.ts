/** The model over a few seeds; `npm run model` runs many. */
import { expect, test } from "vitest";
import { runModel } from "./run.ts";

test.each(["one", "two", "three", "four"])(
  "the store does as the reference does (seed %s)",
  async (seed) => {
    const { operations, crashes } = await runModel(seed, 300);
    expect(operations).toBeGreaterThan(100);
    expect(crashes).toBeGreaterThan(0);
  },
  60_000,
);

test("a disk that says it has synced, and has not, is found out", async () => {
  const run = async (): Promise<void> => {
    for (let seed = 0; seed < 20; seed += 1) await runModel(`lie ${seed}`, 300, { syncs: true });
  };
  await expect(run()).rejects.toThrow(/expected|lost|Lost|nothing/);
});
