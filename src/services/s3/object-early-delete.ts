/** What letting go of an object before its class's minimum time costs. AWS docs: "Storage class minimum storage duration". */
import type { Meter } from "../../kernel/meter.ts";
import type { Transaction } from "../../kernel/store.ts";
import { factsOf } from "./object-storage-class.ts";
import type { BucketRow, ObjectRow } from "./tables.ts";

const hourMilliseconds = 3_600_000;

/** Books the rest of the minimum time, in byte-hours, when a version goes (or moves to another class) before it is over. */
export function meterEarlyDelete(
  meter: Meter,
  tx: Transaction,
  gone: { readonly bucket: BucketRow; readonly row: ObjectRow; readonly now: number; readonly operation: string },
): void {
  const { bucket, row, now, operation } = gone;
  const { minimumDays, minimumBytes = 0, earlyDelete } = factsOf(row.storageClass);
  if (minimumDays === undefined || earlyDelete === undefined) return;
  const until = (row.classed?.since ?? row.modifiedAt) + minimumDays * 24 * hourMilliseconds;
  const hours = Math.ceil((until - now) / hourMilliseconds);
  if (hours <= 0) return;
  const place = {
    service: "AmazonS3",
    operation,
    resource: bucket.name,
    account: bucket.accountId,
    region: bucket.region,
  };
  meter.useIn(tx, { ...place, usageType: earlyDelete, quantity: BigInt(row.size) * BigInt(hours) });
  if (row.size >= minimumBytes) return;
  const quantity = BigInt(minimumBytes - row.size) * BigInt(hours);
  meter.useIn(tx, { ...place, usageType: `${earlyDelete}-SmObjects`, quantity });
}
