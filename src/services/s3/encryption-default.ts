/** A bucket's default encryption: how it is stated, what it means for a write, and what it refuses. */
import type { S3 } from "../../generated/s3.ts";
import type { InputOf } from "../../kernel/operation.ts";
import { invalidArgument, malformedXml } from "./errors.ts";

/** The model's structure, as it is kept. */
export type EncryptionDefault = InputOf<S3, "PutBucketEncryption">["ServerSideEncryptionConfiguration"];

/** Since January 2023 every bucket of AWS has this from the start. */
export const standardEncryption: EncryptionDefault = {
  Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }],
};

/** What a write gets that says nothing. */
export interface DefaultFacts {
  readonly method: string;
  readonly keyId: string | undefined;
  readonly bucketKey: boolean;
}

export function defaultOf(configured: EncryptionDefault | undefined): DefaultFacts {
  const [rule] = configured?.Rules ?? [];
  const { SSEAlgorithm: method = "AES256", KMSMasterKeyID: keyId } = rule?.ApplyServerSideEncryptionByDefault ?? {};
  return { method, keyId, bucketKey: rule?.BucketKeyEnabled ?? false };
}

/** Whether writes with customers' keys are refused (`BlockedEncryptionTypes`). */
export function isCustomerKeyBlocked(configured: EncryptionDefault | undefined): boolean {
  return configured?.Rules[0]?.BlockedEncryptionTypes?.EncryptionType?.includes("SSE-C") ?? false;
}

/** A configuration that is about to be stored. Throws MalformedXML and InvalidArgument. Whether a KMS key exists is a write's question. */
export function checkedDefault(configuration: EncryptionDefault): EncryptionDefault {
  const [rule, ...others] = configuration.Rules;
  if (rule === undefined || others.length > 0) throw malformedXml();
  const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = rule.ApplyServerSideEncryptionByDefault ?? {};
  const isKms = algorithm === "aws:kms" || algorithm === "aws:kms:dsse";
  if (algorithm !== undefined && algorithm !== "AES256" && !isKms) throw malformedXml();
  if (key !== undefined && !isKms) {
    const message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse";
    throw invalidArgument(message, "ApplyServerSideEncryptionByDefault");
  }
  if (algorithm === "aws:kms:dsse" && rule.BucketKeyEnabled === true) {
    throw invalidArgument(
      "BucketKeyEnabled is not applicable if the default sse algorithm is aws:kms:dsse",
      "BucketKeyEnabled",
    );
  }
  checkBlocked(rule.BlockedEncryptionTypes?.EncryptionType ?? []);
  return { Rules: [{ ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false }] };
}

function checkBlocked(types: readonly string[]): void {
  const known = types.every((type) => type === "NONE" || type === "SSE-C");
  if (!known || (types.includes("NONE") && types.length > 1)) throw malformedXml();
}
