/** Jobs whose runs must not overlap, also when somebody asks for a run while the conductor has one under way. */
import type { Job, JobResult } from "../../kernel/jobs.ts";

/** The same job; a run waits for the one before, so that nothing is delivered twice. */
export function oneAtATime(job: Job): Job {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...job,
    run: (context) => {
      const mine: Promise<JobResult> = last.then(() => job.run(context));
      // Whoever asked for that run hears of its failure.
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
