/** Puts an existing object under a key of KMS; nothing else about it changes. AWS docs: UpdateObjectEncryption. */
import type { S3 } from "../../../generated/s3.ts";
import { parseArn } from "../../../kernel/arn.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { newDataKey, rewrapped } from "../encryption-kms.ts";
import { replaceEncryption, storeUnderKey } from "../encryption-update.ts";
import { accessDenied, invalidRequest } from "../errors.ts";
import { readVersion } from "../object-update.ts";
import type { ObjectRow } from "../tables.ts";

type Input = InputOf<S3, "UpdateObjectEncryption">;

export const updateObjectEncryption: Operation<S3, "UpdateObjectEncryption"> = async (context, input) => {
  const { keyArn, bucketKey } = wanted(input);
  const { row, bucket } = await readVersion(context, input);
  if (parseArn(keyArn)?.account !== bucket.accountId) throw accessDenied(foreignKey);
  checkSource(context, row);
  const { encryption } = row;
  if (encryption?.dataKey !== undefined && (encryption.bucketKeyEnabled ?? false) === bucketKey) {
    await replaceEncryption(context, row, await rewrapped(context, encryption, keyArn));
    return {};
  }
  const request = { method: "aws:kms", keyId: keyArn, bucketKey, encryptionContext: undefined } as const;
  await storeUnderKey(context, row, await newDataKey(context, { bucket, key: row.key }, request));
  return {};
};

/** AWS docs, UpdateObjectEncryption: the words of its refusals. */
const again = "and then try again.";
const badKey = `Requests that modify an object's encryption type to SSE-KMS require a valid AWS KMS key Amazon Resource Name (ARN). Confirm that you have a correctly formatted KMS key ARN in your request, ${again}`;
const badSource =
  "The UpdateObjectEncryption operation doesn't support source objects with the encryption type DSSE-KMS or SSE-C. Only source objects encrypted with SSE-S3 or SSE-KMS are supported.";
const foreignKey = `The AWS KMS key in the request must be owned by the same account as the bucket. Modify the request to specify a KMS key from the same account, ${again}`;
const locked =
  "The encryption type for the specified object can’t be updated because that object is protected by S3 Object Lock. If the object has a governance-mode retention period or a legal hold, you must first remove the Object Lock status on the object before you issue your UpdateObjectEncryption request. You can't use the UpdateObjectEncryption operation with objects that have an Object Lock compliance mode retention period applied to them.";
const noType = `Requests that modify an object encryption configuration require a valid new encryption type. Valid values are SSEKMS. Modify the request to specify SSE-KMS for the updated encryption type, ${again}`;

/** The key has to be named by its ARN. */
function wanted({ ObjectEncryption: { SSEKMS: stated } }: Input): { keyArn: string; bucketKey: boolean } {
  if (!stated) throw invalidRequest(noType);
  const arn = parseArn(stated.KMSKeyArn);
  if (arn?.service !== "kms" || !arn.resource.startsWith("key/")) throw invalidRequest(badKey);
  return { keyArn: stated.KMSKeyArn, bucketKey: stated.BucketKeyEnabled ?? false };
}

/** Throws for what AWS leaves as it is: other kinds of encryption, and objects under a lock. */
function checkSource(context: Context, row: ObjectRow): void {
  const { kind = "AES256" } = row.encryption ?? {};
  if (kind === "SSE-C" || kind === "aws:kms:dsse") throw invalidRequest(badSource);
  const now = context.clock.now();
  if (row.legalHold === true || (row.retention && row.retention.until > now)) throw accessDenied(locked);
}
