/** Stores an object in one piece; acknowledged when its bytes and its row are on disk in every copy. */
import type { S3 } from "../../../generated/s3.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Context } from "../../../kernel/context.ts";
import { checkLength } from "../body-length.ts";
import { checksumPlan } from "../checksum-request.ts";
import { checkWriteHeaders, refuseDateConditions } from "../conditions.ts";
import { newCustomerEncryption } from "../encryption-customer-key.ts";
import { requestedEncryption } from "../encryption.ts";
import { notImplementedHeader } from "../errors.ts";
import type { EventName } from "../notifications/event-names.ts";
import { expirationOutput } from "../lifecycle/expiration-header.ts";
import { hasLockHeaders, requestedLock } from "../object-lock.ts";
import { checkObjectDigest } from "../object-lock-digest.ts";
import { writeOutput } from "../object-output.ts";
import { packedState, receiveBody } from "../object-receive.ts";
import { checkKey, objectSettings } from "../object-settings.ts";
import { checkEarly, commitObject, type Committed } from "../object-write.ts";
import { refuseVersionId } from "../version-ids.ts";

export const putObject: Operation<S3, "PutObject"> = async (context, input) => {
  refuseVersionId(context.http.query);
  refuseDateConditions(context.http.headers);
  const { row, bucket } = await storeObject(context, input, "ObjectCreated:Put");
  const output = writeOutput(row, bucket);
  if (!bucket.configured.includes("lifecycle")) return output;
  return Object.assign(output, await expirationOutput(context, bucket, row));
};

/** What PutObject and browsers' POST forms have in common. */
export async function storeObject(
  context: Context,
  input: InputOf<S3, "PutObject">,
  event: EventName,
): Promise<Committed> {
  const { Bucket: bucket, Key: key } = input;
  checkKey(key);
  if (input.WriteOffsetBytes !== undefined) throw notImplementedHeader("x-amz-write-offset-bytes");
  checkWriteHeaders(input);
  checkLength(context, input.Body);
  const settings = objectSettings(context, input);
  const asked = requestedEncryption(context, input);
  const customer = asked instanceof Promise ? await asked : asked;
  const lock = hasLockHeaders(input) ? requestedLock(input, context.clock.now()) : undefined;
  const plan = checksumPlan(input, context.http.headers);
  const undamaged = checkObjectDigest(context, input, lock);
  if (undamaged) await undamaged;
  const early = checkEarly(context, { bucket, key }, input);
  if (early) await early;
  const { storageClass, contentType, metadata } = settings;
  const about = { bucket, key, contentType, metadata };
  const received = await receiveBody(context, {
    body: input.Body,
    contentMd5: input.ContentMD5,
    plan,
    storageClass,
    customer,
    about,
  });
  const encryption = customer && received.nonce ? newCustomerEncryption(customer, received.nonce) : undefined;
  return commitObject(context, {
    bucket,
    key,
    request: input,
    lock,
    blob: received.blob,
    event,
    content: {
      storageClass,
      contentType,
      headers: settings.headers,
      metadata,
      tags: settings.tags,
      websiteRedirect: settings.websiteRedirect,
      etag: received.etag,
      size: received.size,
      blob: received.blob?.id,
      partsOf: undefined,
      partCount: undefined,
      checksum: { member: plan.algorithm.member, value: received.checksum, type: "FULL_OBJECT" },
      encryption,
      classed: packedState(received),
    },
  });
}
