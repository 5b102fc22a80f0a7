/** Delivers waiting events: one compressed file an account and region, into the trail's bucket; then the digests of such files. */
import { bodyOfBytes } from "../../../kernel/body.ts";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext, JobResult } from "../../../kernel/jobs.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Key } from "../../../kernel/table.ts";
import { eventsOfBatch } from "../../../kernel/trail-events.ts";
import { noteForDigest, type DeliveredFile } from "../digest-chains.ts";
import { sha256Hex } from "../digest-file.ts";
import { redeliveryMilliseconds } from "../limits.ts";
import {
  plannedFiles,
  trailDeliveries,
  trails,
  waitingBatches,
  type PlannedFileRow,
  type TrailRow,
  type WaitingBatchRow,
} from "../tables.ts";
import { delivererOf, encryptionInput } from "../trail-key.ts";
import { deliveryFolder, logFileInput } from "../trail-settings.ts";
import { deliverDigests } from "./deliver-digests.ts";

const compress = promisify(gzip);
/** A file takes no further batch once it has so many events. */
const eventsPerFile = 1_000;
const batchesPerRead = 50;
const filesPerRun = 20;

export const deliverLogFiles: Job = {
  name: "cloudtrail.deliver-log-files",
  everySeconds: 300,
  run: async (context) => {
    let files = 0;
    let failed = 0;
    let after: Key | undefined;
    for (let steps = 0; steps < filesPerRun && !context.signal.aborted; steps += 1) {
      const next = await nextGroup(context, after);
      if (!next) return withDigestFiles(context, { files, failed });
      if (await deliverGroup(context, next)) files += 1;
      else {
        failed += 1;
        // Tried again at the next run; the others come first.
        after = groupKey(next);
      }
    }
    return failed === 0
      ? { more: true, summary: summaryOf(files, failed) }
      : withDigestFiles(context, { files, failed });
  },
};

/** Digests come when the log files that they speak of are there. */
async function withDigestFiles(
  context: JobContext,
  { files, failed }: { readonly files: number; readonly failed: number },
): Promise<JobResult> {
  const { digests, more } = await deliverDigests(context);
  return { more, summary: `${summaryOf(files, failed)}; delivered ${digests} digest files` };
}

const summaryOf = (files: number, failed: number): string =>
  `delivered ${files} log files${failed === 0 ? "" : `, ${failed} could not be delivered`}`;

/** The trail, account and region whose events share a file. */
const groupKey = (row: WaitingBatchRow | PlannedFileRow): readonly [string, string, string, string, string] => [
  row.trailAccountId,
  row.trailRegion,
  row.trailName,
  row.accountId,
  row.region,
];

async function nextGroup({ store }: JobContext, after: Key | undefined): Promise<WaitingBatchRow | undefined> {
  const from = after === undefined ? {} : { after };
  const [first] = await store.read((reader) => reader.range(waitingBatches, { ...from, limit: 1 }));
  return first;
}

/** Whether the group's next file was written, or nothing has to be. */
async function deliverGroup(context: JobContext, first: WaitingBatchRow): Promise<boolean> {
  const { store, clock } = context;
  const trailKey = [first.trailAccountId, first.trailRegion, first.trailName];
  const trail = await store.read((reader) => reader.get(trails, trailKey));
  if (!trail) {
    await remove(context, first, await context.store.read((reader) => nextBatches(reader, first)));
    return true;
  }
  const plan = await planFile(context, trail, first);
  const batches = await batchesOf(context, first, plan);
  const events = batches.flatMap(eventsOfBatch);
  const content = `{"Records":[${events.map((event) => event.record()).join(",")}]}`;
  try {
    await putFile(context, trail, { objectKey: plan.objectKey, content });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    await note(context, trail, error.code);
    await removeOld(context, first, batches);
    return false;
  }
  const times = events.map(({ at }) => at);
  await remove(context, first, batches, {
    bucket: trail.bucket,
    objectKey: plan.objectKey,
    sha256: sha256Hex(content),
    oldestEventAt: Math.min(...times),
    newestEventAt: Math.max(...times),
  });
  await note(context, trail, undefined);
  context.log.debug("a log file was delivered", { objectKey: plan.objectKey, events: events.length, at: clock.now() });
  return true;
}

/** The file's name is settled before it is written, so that who comes after a kill writes the same one. */
async function planFile(context: JobContext, trail: TrailRow, first: WaitingBatchRow): Promise<PlannedFileRow> {
  const name = objectKey(context, trail, first);
  return context.store.transact(async (tx) => {
    const planned = await tx.get(plannedFiles, groupKey(first));
    if (planned) return planned;
    const last = (await nextBatches(tx, first)).at(-1) ?? first;
    const { trailAccountId, trailRegion, trailName, accountId, region } = first;
    const plan: PlannedFileRow = {
      trailAccountId,
      trailRegion,
      trailName,
      accountId,
      region,
      objectKey: name,
      lastAt: last.at,
      lastSeed: last.seed,
    };
    tx.put(plannedFiles, plan);
    return plan;
  });
}

/** CloudTrail user guide, "CloudTrail log file names". */
function objectKey({ clock, ids }: JobContext, trail: TrailRow, { accountId, region }: WaitingBatchRow): string {
  const time = new Date(clock.now()).toISOString();
  const folder = `${deliveryFolder(trail, accountId, "CloudTrail")}${region}/${time.slice(0, 10).replaceAll("-", "/")}/`;
  const stamp = `${time.slice(0, 16).replaceAll(/[-:]/g, "")}Z`;
  return `${folder}${accountId}_CloudTrail_${region}_${stamp}_${ids.alphanumeric(16)}.json.gz`;
}

/** The group's first batches, as many as fill a file. */
async function nextBatches(reader: Reader, first: WaitingBatchRow): Promise<WaitingBatchRow[]> {
  const prefix = groupKey(first);
  const batches: WaitingBatchRow[] = [];
  let count = 0;
  for (;;) {
    const last = batches.at(-1);
    const after = last === undefined ? {} : { after: waitingBatches.key(last) };
    const rows = await reader.range(waitingBatches, { prefix, ...after, limit: batchesPerRead });
    for (const row of rows) {
      batches.push(row);
      if ((count += row.count) >= eventsPerFile) return batches;
    }
    if (rows.length < batchesPerRead) return batches;
  }
}

/** The batches up to the plan's last one, and some that came late between them. */
async function batchesOf(
  { store }: JobContext,
  first: WaitingBatchRow,
  { lastAt, lastSeed }: PlannedFileRow,
): Promise<WaitingBatchRow[]> {
  const prefix = groupKey(first);
  const limit = eventsPerFile * 2;
  const rows = await store.read((reader) =>
    reader.range(waitingBatches, { prefix, end: [...prefix, lastAt + 1], limit }),
  );
  return rows.filter((row) => row.at < lastAt || row.seed <= lastSeed);
}

async function putFile(
  context: JobContext,
  trail: TrailRow,
  { objectKey: key, content }: { readonly objectKey: string; readonly content: string },
): Promise<void> {
  const file = await compress(content);
  const input = {
    ...logFileInput(trail.bucket, key),
    ...encryptionInput(trail, trail.kmsKey),
    Body: bodyOfBytes(file),
    ContentType: "application/json",
    ContentEncoding: "gzip",
  };
  await context.call("s3", "PutObject", input, delivererOf(trail, trail.kmsKey));
}

/** Lets go of batches that are delivered, or are not to be; of a file there is, what its digest is to say is kept. */
async function remove(
  { store, clock }: JobContext,
  first: WaitingBatchRow,
  batches: readonly WaitingBatchRow[],
  file?: DeliveredFile,
): Promise<void> {
  await store.transact(async (tx) => {
    for (const row of batches) tx.delete(waitingBatches, waitingBatches.key(row));
    tx.delete(plannedFiles, groupKey(first));
    const trail = file && (await tx.get(trails, [first.trailAccountId, first.trailRegion, first.trailName]));
    if (file && trail) await noteForDigest(tx, { trail, group: first, now: clock.now() }, file);
  });
}

/** What could not be delivered for a month is given up, as AWS does. */
async function removeOld(
  context: JobContext,
  first: WaitingBatchRow,
  batches: readonly WaitingBatchRow[],
): Promise<void> {
  const oldest = context.clock.now() - redeliveryMilliseconds;
  const old = batches.filter((row) => row.at < oldest);
  if (old.length > 0) await remove(context, first, old);
}

async function note({ store, clock }: JobContext, trail: TrailRow, error: string | undefined): Promise<void> {
  const { accountId, homeRegion, name } = trail;
  const attemptedAt = clock.now();
  await store.transact(async (tx) => {
    const { error: _, ...before } = (await tx.get(trailDeliveries, [accountId, homeRegion, name])) ?? {};
    const news = error === undefined ? { deliveredAt: attemptedAt } : { error };
    tx.put(trailDeliveries, { ...before, accountId, homeRegion, name, attemptedAt, ...news });
  });
}
