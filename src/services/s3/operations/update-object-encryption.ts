/** Puts an existing object under a key of KMS; nothing else about it changes. AWS docs: UpdateObjectEncryption. */
import type { S3 } from "../../../generated/s3.ts";
import { parseArn } from "../../../kernel/arn.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { newDataKey, rewrapped } from "../encryption-kms.ts";
import { replaceEncryption, storeUnderKey } from "../encryption-update.ts";
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";
import { lockedObject } from "../object-errors.ts";
import { readVersion } from "../object-update.ts";
import type { ObjectRow } from "../tables.ts";

type Input = InputOf<S3, "UpdateObjectEncryption">;

export const updateObjectEncryption: Operation<S3, "UpdateObjectEncryption"> = async (context, input) => {
  const { keyArn, bucketKey } = wanted(input);
  const { row, bucket } = await readVersion(context, input);
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

/** The key has to be named by its ARN. */
function wanted({ ObjectEncryption: { SSEKMS: stated } }: Input): { keyArn: string; bucketKey: boolean } {
  if (!stated) throw malformedXml();
  const arn = parseArn(stated.KMSKeyArn);
  if (arn?.service !== "kms" || !arn.resource.startsWith("key/")) {
    throw invalidArgument("The KMS key must be stated as the ARN of a key.", "KMSKeyArn", stated.KMSKeyArn);
  }
  return { keyArn: stated.KMSKeyArn, bucketKey: stated.BucketKeyEnabled ?? false };
}

/** Throws for what AWS leaves as it is: other kinds of encryption, and objects under a lock. */
function checkSource(context: Context, row: ObjectRow): void {
  const { kind = "AES256" } = row.encryption ?? {};
  if (kind === "SSE-C" || kind === "aws:kms:dsse") {
    throw invalidRequest(`The encryption type of an object encrypted with ${kind} cannot be updated.`);
  }
  const now = context.clock.now();
  if (row.legalHold === true || (row.retention && row.retention.until > now)) throw lockedObject();
}
