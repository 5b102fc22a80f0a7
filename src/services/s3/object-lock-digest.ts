/** Bodies that become locked objects have to be protected against damage on the way: nobody may replace them afterwards. */
import type { Context } from "../../kernel/context.ts";
import { bucketOfRequest } from "./bucket-of-request.ts";
import { statesDigest } from "./document-digest.ts";
import { invalidRequest } from "./errors.ts";
import { newObjectLock, type LockState } from "./object-lock.ts";
import type { UploadRow } from "./tables.ts";

function missingDigest(request: "Put Object" | "Put Part"): Error {
  return invalidRequest(
    `Content-MD5 OR x-amz-checksum- HTTP header is required for ${request} requests with Object Lock parameters`,
  );
}

/**
 * Throws InvalidRequest for a put without a digest whose object would be locked, by its headers or by the bucket's default.
 * AWS docs: PutObject, "Content-MD5 or x-amz-sdk-checksum-algorithm header is required". Undefined: nothing to wait for.
 */
export function checkObjectDigest(
  context: Context,
  input: object,
  requested: LockState | undefined,
): Promise<void> | undefined {
  const bucket = bucketOfRequest(input)?.bucket;
  if (bucket?.objectLock !== true || context.http.method !== "PUT") return undefined;
  if (statesDigest(context.http.headers)) return undefined;
  return context.store.read(async (reader) => {
    const { retention, legalHold } = await newObjectLock(reader, bucket, requested, context.clock.now());
    if (retention || legalHold !== undefined) throw missingDigest("Put Object");
  });
}

/** The same of a part. */
export function checkPartDigest({ http }: Context, { object }: UploadRow): void {
  const locked = object.retention !== undefined || object.legalHold !== undefined;
  if (locked && !statesDigest(http.headers)) throw missingDigest("Put Part");
}
