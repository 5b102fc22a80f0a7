/** Which bucket a request turned out to be about: authorization reads it, metering and operations may reuse it. */
import type { Caller } from "../../kernel/caller.ts";
import type { BucketRow } from "./tables.ts";

/** The bucket of a request, and the account that pays for it. */
export interface RequestBucket {
  readonly bucket: BucketRow;
  readonly payer: string;
}

/** A member of the request's input, which is one object from parsing to metering. A weak map would cost each collection of garbage. */
const known: unique symbol = Symbol("bucket");

interface Marked {
  [known]?: RequestBucket;
}

export function rememberBucket(input: object, bucket: BucketRow, caller: Caller): void {
  // A requester who got this far has agreed to pay.
  const payer = bucket.requesterPays ? caller.accountId : bucket.accountId;
  (input as Marked)[known] = { bucket, payer };
}

/** The bucket as authorization saw it, or undefined for requests about none. */
export function bucketOfRequest(input: object): RequestBucket | undefined {
  return (input as Marked)[known];
}
