/** What the bytes of annotations cost. AWS, at the launch of annotations: S3 Standard's rate, whatever class the object is in. */
import type { Meter } from "../../../kernel/meter.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { standardStorage } from "../object-storage-class.ts";
import type { BucketRow } from "../tables.ts";

/** Records that a bucket's annotations hold more bytes, or fewer when negative, from now on. */
export function meterAnnotations(
  { meter }: { readonly meter: Meter },
  tx: Transaction,
  { bucket, deltaBytes }: { readonly bucket: BucketRow; readonly deltaBytes: number },
): void {
  if (deltaBytes === 0) return;
  const { accountId: account, region, name: resource } = bucket;
  // The service is stated for jobs, which run outside any service's request.
  meter.level(tx, { ...standardStorage, service: "AmazonS3", resource, account, region, delta: deltaBytes });
}
