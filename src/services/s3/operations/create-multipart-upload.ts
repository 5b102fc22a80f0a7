/** Begins a multipart upload; what it says about the object is kept until completion. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { newObjectOwnership, ownerOfCaller } from "../acl-new-object.ts";
import { requireBucket } from "../bucket.ts";
import { newCustomerEncryption } from "../encryption-customer-key.ts";
import { encryptionOutput, requestedEncryption } from "../encryption.ts";
import { abortOutput } from "../lifecycle/expiration-header.ts";
import { requestedChecksum } from "../multipart-checksum.ts";
import { hasLockHeaders, newObjectLock, requestedLock } from "../object-lock.ts";
import { checkKey, objectSettings } from "../object-settings.ts";
import { uploads, type ObjectEncryption, type UploadRow } from "../tables.ts";
import { findCurrent } from "../version-find.ts";
import { newUploadId } from "../version-ids.ts";

type Input = InputOf<S3, "CreateMultipartUpload">;

export const createMultipartUpload: Operation<S3, "CreateMultipartUpload"> = async (context, input) => {
  checkKey(input.Key);
  const customer = await requestedEncryption(context, input);
  const upload = await insertUpload(context, input, customer && newCustomerEncryption(customer, context.ids.bytes(16)));
  return {
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.uploadId,
    ...encryptionOutput(upload.object.encryption),
    ...(await abortOutput(context, input, upload)),
    ...(upload.checksumAlgorithm === undefined ? {} : { ChecksumAlgorithm: upload.checksumAlgorithm }),
    ...(upload.checksumType === undefined ? {} : { ChecksumType: upload.checksumType }),
  };
};

function insertUpload(context: Context, input: Input, encryption: ObjectEncryption | undefined): Promise<UploadRow> {
  const now = context.clock.now();
  const settings = objectSettings(context, input);
  const checksum = requestedChecksum(input);
  const requested = hasLockHeaders(input) ? requestedLock(input, now) : undefined;
  const initiator = ownerOfCaller(context.caller);
  return context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, input.Bucket);
    const ownership = await newObjectOwnership(tx, context.caller, { bucket, key: input.Key, input });
    const lock = await newObjectLock(tx, bucket, requested, now);
    const replaces = (await findCurrent(tx, bucket.name, input.Key)) !== undefined;
    const upload: UploadRow = {
      bucket: bucket.name,
      key: input.Key,
      uploadId: newUploadId(context.ids, now, input.Key),
      initiatedAt: now - (now % 1000),
      initiator: { id: initiatorId(context, initiator.canonicalId), displayName: initiator.displayName },
      checksumAlgorithm: checksum.algorithm,
      checksumType: checksum.type,
      ...(replaces ? { replaces } : {}),
      object: {
        ...settings,
        ...ownership,
        ...lock,
        bucket: bucket.name,
        key: input.Key,
        deleteMarker: false,
        partsOf: undefined,
        partCount: undefined,
        encryption,
      },
    };
    tx.put(uploads, upload);
    return upload;
  });
}

/** AWS names an IAM user who began an upload by ARN, an account by its canonical id. */
function initiatorId(context: Context, canonicalId: string): string {
  const { kind, arn } = context.caller;
  return kind === "root" || kind === "anonymous" ? canonicalId : arn;
}
