/** Keeps the runs of one job apart: a run that is asked for by hand waits for the one that its period began. */
import type { Job } from "../../kernel/jobs.ts";

/** The same job; a run begins when the one before it has ended, however it ended. */
export function oneRunAtATime(job: Job): Job {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...job,
    run: (context) => {
      const begun = last.then(() => job.run(context));
      last = begun.catch(() => undefined);
      return begun;
    },
  };
}
