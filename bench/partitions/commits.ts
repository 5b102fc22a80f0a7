/** Whether commits of their own pay for partitions on one disk: the same writers on one store and on several. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One measurement. */
export interface CommitRow {
  readonly name: "partition-commits";
  readonly stores: number;
  readonly processes: number;
  readonly writers: number;
  readonly commitsPerSecond: number;
  readonly cpuMicrosecondsPerCommit: number;
}

interface Told {
  readonly commits: number;
  readonly cpuMicroseconds: number;
}

/** Processes, and writers in each that wait for their commit. */
const cases = [
  { processes: 1, writers: 1 },
  { processes: 2, writers: 1 },
  { processes: 2, writers: 8 },
  { processes: 2, writers: 32 },
] as const;

/** Rounds are interleaved, since machines drift; the median of each is told. */
export async function benchCommits(options: {
  readonly seconds: number;
  readonly rounds: number;
  readonly onRow: (row: CommitRow) => void;
}): Promise<void> {
  for (const each of cases) {
    const found = new Map<number, CommitRow[]>();
    for (let round = 0; round < options.rounds; round += 1) {
      for (const stores of [1, 2, 4, 8]) {
        const row = await measure({ stores, ...each, seconds: options.seconds });
        found.set(stores, [...(found.get(stores) ?? []), row]);
      }
    }
    for (const rows of found.values()) {
      const sorted = rows.toSorted((a, b) => a.commitsPerSecond - b.commitsPerSecond);
      options.onRow(sorted[sorted.length >> 1] as CommitRow);
    }
  }
}

interface Measured {
  readonly stores: number;
  readonly processes: number;
  readonly writers: number;
  readonly seconds: number;
}

async function measure({ stores, processes, writers, seconds }: Measured): Promise<CommitRow> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-commits-"));
  const directories = Array.from({ length: stores }, (_, at) => join(folder, String(at)));
  const children: ChildProcess[] = [];
  try {
    for (let at = 0; at < processes; at += 1) {
      const words = [String(seconds), String(writers), ...directories];
      const child = fork(join(import.meta.dirname, "commit-writer.ts"), words, {
        execArgv: ["--import", "tsx", "--conditions=source"],
      });
      children.push(child);
      await once(child, "message");
    }
    const told = await Promise.all(
      children.map(async (child) => {
        child.send("go");
        const [answer] = (await once(child, "message")) as [Told];
        await once(child, "exit");
        return answer;
      }),
    );
    const commits = told.reduce((sum, each) => sum + each.commits, 0);
    const cpu = told.reduce((sum, each) => sum + each.cpuMicroseconds, 0);
    return {
      name: "partition-commits",
      stores,
      processes,
      writers: writers * processes,
      commitsPerSecond: Math.round(commits / seconds),
      cpuMicrosecondsPerCommit: Math.round(cpu / commits),
    };
  } finally {
    for (const child of children) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}
