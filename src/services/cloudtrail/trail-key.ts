/** The KMS key that a trail's files are encrypted under (CloudTrail user guide, "How AWS CloudTrail uses AWS KMS"). */
import { parseArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import { AwsError } from "../../kernel/errors.ts";
import type { ServiceIdentity } from "../../kernel/jobs.ts";
import { encryptionInsufficient, invalidKmsKey, kmsFailed, kmsKeyMissing } from "./errors.ts";
import { trailArn, type TrailRow } from "./tables.ts";

type Place = Pick<TrailRow, "accountId" | "homeRegion" | "name">;

/** As whom CloudTrail acts for a trail; in the region of the trail's key, where it has one: keys are asked for there. */
export function delivererOf(row: Place, kmsKey?: string): ServiceIdentity {
  const { accountId: account, homeRegion } = row;
  const region = regionOf(kmsKey) ?? homeRegion;
  return { principal: "cloudtrail.amazonaws.com", account, region, sourceArn: trailArn(row) };
}

const regionOf = (key: string | undefined): string | undefined =>
  key?.startsWith("arn:") === true ? parseArn(key)?.region : undefined;

/** What key policies hold CloudTrail to: the trail that its files are of. */
const encryptionContext = (row: Place) => ({ "aws:cloudtrail:arn": trailArn(row) });

/** Members of a put that encrypt a file of the trail under its key; none without one. */
export function encryptionInput(row: Place, kmsKey: string | undefined) {
  if (kmsKey === undefined) return {};
  return {
    ServerSideEncryption: "aws:kms",
    SSEKMSKeyId: kmsKey,
    SSEKMSEncryptionContext: Buffer.from(JSON.stringify(encryptionContext(row))).toString("base64"),
    // A bucket key knows its bucket alone, and key policies ask for the trail.
    BucketKeyEnabled: false,
  } as const;
}

/** An id, an alias, or the ARN of one of both. */
const keyText =
  /^(arn:aws[\w-]*:kms:[\w-]+:\d{12}:(?=alias\/|key\/))?(alias\/[\w:/-]+|(key\/)?(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))$/i;

/** The ARN of the key that was asked for. As AWS does, has it make a data key, as CloudTrail, that nobody uses. */
export async function requireKey(context: Context, row: TrailRow, text: string): Promise<string> {
  if (!keyText.test(text)) throw invalidKmsKey(text);
  const input = { KeyId: text, KeySpec: "AES_256", EncryptionContext: encryptionContext(row) };
  try {
    const { KeyId } = (await context.callAs("kms", "GenerateDataKey", input, delivererOf(row, text))) as {
      readonly KeyId: string;
    };
    return KeyId;
  } catch (error) {
    if (!(error instanceof AwsError) || (error.status ?? 400) >= 500) throw error;
    if (error.code === "NotFoundException" || (await isMissing(context, text))) throw kmsKeyMissing(text);
    if (error.code.startsWith("AccessDenied")) throw encryptionInsufficient(row.bucket, text);
    throw kmsFailed(error.message);
  }
}

/** KMS denies services what is not there; who asks for the trail may be told more. */
async function isMissing(context: Context, KeyId: string): Promise<boolean> {
  // Keys of other regions are not asked for from here.
  if ((regionOf(KeyId) ?? context.region) !== context.region) return false;
  try {
    await context.call("kms", "DescribeKey", { KeyId });
    return false;
  } catch (error) {
    return error instanceof AwsError && error.code === "NotFoundException";
  }
}
