/** Wake-up calls from operations, which run in other processes, to the job runner: one small row per job. */
import type { Ids } from "../../kernel/ids.ts";
import type { Jobs } from "../../kernel/jobs.ts";
import type { Log } from "../../kernel/log.ts";
import { defineTable } from "../../kernel/table.ts";
import type { Store } from "../../kernel/store.ts";

/** The last call for one job; a new token is a new call. */
interface JobWake {
  readonly name: string;
  readonly token: string;
}

const jobWakes = defineTable<JobWake>("platform.job-wakes", { scope: "partition", key: (row) => [row.name] });

/** Wake-up calls of one process are gathered this long: many requests wake the same job, and theirs are to commit first. */
const gatherMilliseconds = 30;

/** The waking side. `close` writes what is still gathered. */
export interface StoredJobs extends Jobs {
  close(): Promise<void>;
}

/** Wakes jobs of the conductor through the store. */
export function storedJobs(options: { store: Store; ids: Ids; log: Log }): StoredJobs {
  const { store, ids, log } = options;
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const names = [...gathered];
    gathered.clear();
    if (names.length === 0) return;
    try {
      await store.transact(async (tx) => {
        for (const name of names) tx.put(jobWakes, { name, token: ids.hex(8) });
      });
    } catch (error) {
      // A wake-up call is a hint: without it the job runs at its next period.
      log.warn("jobs could not be woken", { names, error });
    }
  }

  return {
    wake(name) {
      gathered.add(name);
      timer ??= setTimeout(() => void write(), gatherMilliseconds);
    },
    close: write,
  };
}

/** The current calls: job name → token. */
export async function readWakes(store: Store): Promise<Map<string, string>> {
  const rows = await store.read((reader) => reader.range(jobWakes, { limit: 1000 }));
  return new Map(rows.map((row) => [row.name, row.token]));
}
