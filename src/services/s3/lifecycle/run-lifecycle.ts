/** The daily pass over buckets whose objects change by themselves: lifecycle rules, and tiers by last access. */
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { findBucket } from "../bucket.ts";
import { findLifecycle } from "./document.ts";
import { isOver, type Pass } from "./pass.ts";
import { passObjects } from "./pass-objects.ts";
import { passUploads } from "./pass-uploads.ts";
import { passVersions } from "./pass-versions.ts";
import { bucketLives, runLifecycleJob, type BucketLifeRow, type PassCursor } from "./tables.ts";
import { readTieringRules } from "./watch-bucket.ts";

const day = 86_400_000;
/** How long one run goes on, by the machine's clock: other jobs wait for their turn. */
const runMilliseconds = 2_000;

/** It goes on where it stopped, also after a kill: what was done shows in the rows, what was looked at in the cursor. */
export const runLifecycle: Job = {
  name: runLifecycleJob,
  everySeconds: 600,
  run: async (context) => {
    const until = context.clock.wall() + runMilliseconds;
    const done = { expired: 0, moved: 0, looked: 0, left: 0 };
    for (;;) {
      const today = context.clock.now() - (context.clock.now() % day);
      const [life] = await context.store.read((reader) =>
        reader.indexRange(bucketLives, "doneDay", { end: [today], limit: 1 }),
      );
      if (!life) return { more: false, summary: summaryOf(done) };
      const pass = await openPass(context, life, { done, until });
      if (pass) await walk(pass, life, today);
      else await forget(context, life);
      if (context.signal.aborted || context.clock.wall() >= until) return { more: true, summary: summaryOf(done) };
    }
  },
};

function summaryOf({ expired, moved, looked, left }: Pass["done"]): string {
  const rest = left > 0 ? `, could not move ${left}` : "";
  return `looked at ${looked} versions, ended ${expired}, moved ${moved}${rest}`;
}

async function openPass(
  context: JobContext,
  { bucket: name, tiered }: BucketLifeRow,
  rest: Pick<Pass, "done" | "until">,
): Promise<Pass | undefined> {
  return context.store.read(async (reader) => {
    const bucket = await findBucket(reader, name);
    if (!bucket) return undefined;
    const document = await findLifecycle(reader, bucket);
    const tiering = tiered === true ? await readTieringRules(reader, name) : undefined;
    return { ...rest, context, bucket, document, tiering };
  });
}

/** The bucket is gone. */
async function forget({ store }: JobContext, { bucket }: BucketLifeRow): Promise<void> {
  await store.transact(async (tx) => {
    if (!(await findBucket(tx, bucket))) tx.delete(bucketLives, [bucket]);
  });
}

const phases = { objects: passObjects, versions: passVersions, uploads: passUploads } as const;
const next = { objects: "versions", versions: "uploads" } as const;

/** Page after page until the time is over or the bucket is through; then notes how far it came. */
async function walk(pass: Pass, life: BucketLifeRow, today: number): Promise<void> {
  let cursor: PassCursor | undefined = life.cursor ?? { phase: "objects" };
  // What was looked at before midnight may be due since.
  const cursorDay = life.cursor ? (life.cursorDay ?? today) : today;
  while (cursor && !isOver(pass)) {
    const { phase }: PassCursor = cursor;
    const more: PassCursor | undefined = await phases[phase](pass, cursor);
    cursor = more ?? (phase === "uploads" ? undefined : { phase: next[phase] });
  }
  const { bucket } = life;
  await pass.context.store.transact(async (tx) => {
    const present = await tx.get(bucketLives, [bucket]);
    // New rules have come meanwhile: their pass begins anew.
    if (!present || JSON.stringify(present) !== JSON.stringify(life)) return;
    const done = { doneDay: cursorDay, cursor: undefined, cursorDay: undefined };
    if (cursor) tx.put(bucketLives, { ...life, cursor, cursorDay });
    else if (pass.document || life.tiered === true) tx.put(bucketLives, { ...life, ...done });
    else tx.delete(bucketLives, [bucket]);
  });
}
