/** What a request by an access point asks beyond what it asks of the bucket: both have to allow it. */
import type { AccessQuestion } from "../../../kernel/operation.ts";
import { parsePolicyCached } from "../../../kernel/policy/parse.ts";
import {
  accessPointArn,
  effectiveBlock,
  isPublicAccessPoint,
  type AccessPointRow,
} from "../../../kernel/s3-account.ts";
import type { Reader } from "../../../kernel/store.ts";
import { s3Arn } from "../bucket.ts";

/** The same questions, asked of the access point. Amazon S3 user guide, "Configuring IAM policies for using access points". */
export async function accessPointQuestions(
  reader: Reader,
  point: AccessPointRow,
  ofBucket: readonly AccessQuestion[],
): Promise<AccessQuestion[]> {
  const block = await effectiveBlock(reader, point.accountId, point.publicAccessBlock);
  const policy = point.policy === undefined ? undefined : parsePolicyCached(point.policy, "bucket");
  const arn = accessPointArn(point);
  const inBucket = `${s3Arn(point.bucket)}/`;
  return ofBucket.map((question) => ({
    action: question.action,
    resource: question.resource.startsWith(inBucket)
      ? `${arn}/object/${question.resource.slice(inBucket.length)}`
      : arn,
    resourceAccount: point.accountId,
    resourcePolicy: policy,
    ignorePublicGrants:
      block?.restrictPublicBuckets === true && policy !== undefined && isPublicAccessPoint(point, policy),
    get conditionKeys() {
      return question.conditionKeys ?? {};
    },
  }));
}
