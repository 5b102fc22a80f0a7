/** Tests that two runs of one job are never under way together. */
import { expect, test } from "vitest";
import type { Job, JobContext } from "../../kernel/jobs.ts";
import { oneRunAtATime } from "./one-run-at-a-time.ts";

const context = {} as JobContext;

test("a run waits for the one before, also for one that fails", async () => {
  const seen: string[] = [];
  let runs = 0;
  const job: Job = oneRunAtATime({
    name: "counted",
    everySeconds: 1,
    run: async () => {
      const run = ++runs;
      seen.push(`${run} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${run} ends`);
      if (run === 1) throw new Error("the first fails");
      return { more: false, summary: `run ${run}` };
    },
  });
  const results = await Promise.allSettled([job.run(context), job.run(context), job.run(context)]);
  expect(seen).toEqual(["1 begins", "1 ends", "2 begins", "2 ends", "3 begins", "3 ends"]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
});
