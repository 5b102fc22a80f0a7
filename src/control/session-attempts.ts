/** How often somebody may try to sign in: counted in the store, so that all workers count together. */
import { createHash } from "node:crypto";
import { awsError } from "../kernel/errors.ts";
import type { Store, Transaction } from "../kernel/store.ts";
import { defineTable, type Table } from "../kernel/table.ts";

/** Attempts of one subject within a window. */
interface AttemptsRow {
  readonly bucket: string;
  /** Wall-clock time, milliseconds. */
  readonly windowStart: number;
  readonly attempts: number;
}

const attemptsTable: Table<AttemptsRow> = defineTable<AttemptsRow>("control.sign-in-attempts", {
  scope: "partition",
  key: (row) => [row.bucket],
});

const windowMilliseconds = 5 * 60_000;
const limits = { user: 10, address: 100 } as const;

/** What is counted: a kind, and whom of that kind. */
export interface Subject {
  readonly kind: keyof typeof limits;
  readonly name: string;
}

/**
 * Counts an attempt before it is looked at, so that attempts at the same time cannot pass together. Throws 429
 * TooManyAttempts once a subject has used up its window's.
 */
export async function countAttempt(store: Store, subjects: readonly Subject[], now: number): Promise<void> {
  await store.transact(async (tx) => {
    for (const subject of subjects) {
      const row = await currentRow(tx, subject, now);
      if (row.attempts >= limits[subject.kind]) throw tooMany(row, now);
      tx.put(attemptsTable, { ...row, attempts: row.attempts + 1 });
    }
  });
}

/** Forgets the attempts of who signed in. */
export async function forgetAttempts(store: Store, subjects: readonly Subject[]): Promise<void> {
  await store.transact(async (tx) => {
    for (const subject of subjects) tx.delete(attemptsTable, [bucketOf(subject)]);
  });
}

async function currentRow(tx: Transaction, subject: Subject, now: number): Promise<AttemptsRow> {
  const bucket = bucketOf(subject);
  const row = await tx.get(attemptsTable, [bucket]);
  const isCurrent = row && now >= row.windowStart && now < row.windowStart + windowMilliseconds;
  return isCurrent ? row : { bucket, windowStart: now, attempts: 0 };
}

/** Subjects share a fixed number of buckets: made-up names do not fill the store. */
function bucketOf({ kind, name }: Subject): string {
  return `${kind}-${createHash("sha256").update(name).digest("hex").slice(0, 4)}`;
}

function tooMany(row: AttemptsRow, now: number): Error {
  const seconds = Math.max(1, Math.ceil((row.windowStart + windowMilliseconds - now) / 1_000));
  return awsError("TooManyAttempts", `Too many attempts to sign in. Try again in ${seconds} seconds.`, { status: 429 });
}
