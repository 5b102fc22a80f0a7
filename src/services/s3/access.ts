/** What every operation of S3 asks of authorization: the bucket, its policy and ACLs, and who owns the object. */
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { s3RequestKeys } from "../../kernel/s3-request-keys.ts";
import { accessPointQuestions } from "./access-points/questions.ts";
import { accessPointOf, requireBucketBehind } from "./access-points/resolve.ts";
import { accessRules, type AccessRule } from "./access-rules.ts";
import { copySourceQuestions } from "./access-copy.ts";
import { creationQuestions, writeActions, type WriteInput } from "./access-writes.ts";
import { objectFacts, type ObjectFacts } from "./access-object.ts";
import { newListQuestion, newQuestion, newTarget, ofNewObject, type AccessTarget } from "./access-question.ts";
import { findBucket, requireBucket, s3Arn } from "./bucket.ts";
import { rememberBucket } from "./bucket-of-request.ts";
import { checkRegion } from "./bucket-region.ts";
import { accessDenied, invalidBucketOwner } from "./errors.ts";
import { touchPartition } from "./partitions/touch-partition.ts";
import { buckets, type BucketRow } from "./tables.ts";
import { assert } from "../../kernel/errors.ts";

/** Members that inputs of S3's operations may have and authorization looks at. */
interface S3Input extends WriteInput {
  /** Of a request by an access point the bucket behind it, once that is known. */
  Bucket?: string;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly UploadId?: string;
  readonly ExpectedBucketOwner?: string;
  readonly BypassGovernanceRetention?: boolean;
}

/**
 * The access rule of an operation. It throws what AWS answers before it looks at permissions: NoSuchBucket, a wrong
 * region, another owner than expected, a requester who does not pay.
 */
export function s3Access(operation: string): Access<object> {
  const rule = accessRules[operation];
  assert(rule !== undefined, `S3's operation ${operation} has an access rule`);
  const refusal = notForNobody[operation];
  if (refusal !== undefined) {
    const ask = accessOf(operation, rule);
    return (context, input) => {
      if (context.caller.kind === "anonymous") throw accessDenied(refusal);
      return ask(context, input);
    };
  }
  return accessOf(operation, rule);
}

/** What S3 says to requests that nobody signed, whatever a bucket allows everybody. */
const unsignedRefused = "Anonymous users cannot invoke this API. Please authenticate.";
const notForNobody: Readonly<Record<string, string>> = {
  CopyObject: "Anonymous users cannot copy objects. Please authenticate.",
  CreateBucket: unsignedRefused,
  CreateMultipartUpload: "Anonymous users cannot initiate multipart uploads. Please authenticate.",
  DeleteBucketOwnershipControls: "s3:PutBucketOwnershipControls does not support Anonymous requests!",
  GetBucketOwnershipControls: "s3:GetBucketOwnershipControls does not support Anonymous requests!",
  PutBucketAcl: unsignedRefused,
  PutBucketOwnershipControls: "s3:PutBucketOwnershipControls does not support Anonymous requests!",
  PutObjectAcl: unsignedRefused,
  SelectObjectContent: unsignedRefused,
};

function accessOf(operation: string, rule: AccessRule): Access<object> {
  if (operation === "CreateBucket") return creationQuestions;
  if (rule.scope === "account") return (context) => [accountQuestion(context, rule)];
  return (context, input) =>
    questionsNow(context, input, { operation, rule }) ?? questions(context, input, { operation, rule });
}

function accountQuestion({ caller, http }: Context, { action, resource = "*" }: AccessRule): AccessQuestion {
  return { action, resource, conditionKeys: { "s3:ResourceAccount": caller.accountId, ...s3RequestKeys(http) } };
}

interface Asked {
  readonly operation: string;
  readonly rule: AccessRule;
}

/** What the root user of the bucket's own account is asked, from rows in memory; undefined when that is not all there is to it. */
function questionsNow(context: Context, input: S3Input, asked: Asked): readonly AccessQuestion[] | undefined {
  const { rule } = asked;
  if (rule.perItem === true || rule.copies === true || input.BypassGovernanceRetention === true) return undefined;
  return context.store.readNow?.((reader) => {
    const bucket = reader.getSync?.(buckets, [input.Bucket ?? ""]);
    if (!bucket || !isOwnersRoot(context, bucket) || accessPointOf(context) !== undefined) return undefined;
    checkBucket(context, bucket, { operation: asked.operation, expectedOwner: input.ExpectedBucketOwner });
    rememberBucket(input, bucket, context.caller);
    touchPartition(context, reader, { bucket: bucket.name, operation: asked.operation, input });
    return rootQuestions(input, bucket, asked);
  });
}

async function questions(context: Context, input: S3Input, asked: Asked): Promise<readonly AccessQuestion[]> {
  const bucketName = input.Bucket ?? "";
  const { rule } = asked;
  const result = await context.store.read(async (reader) => {
    // Reading from memory where the engine can: every request comes through here.
    const bucket =
      reader.getSync?.(buckets, [bucketName]) ??
      (await findBucket(reader, bucketName)) ??
      (await requireBucketBehind(context, reader, { operation: asked.operation, input }));
    const point = accessPointOf(context);
    checkBucket(context, bucket, { operation: asked.operation, expectedOwner: input.ExpectedBucketOwner });
    if (rule.requesterPays === true) checkRequesterPays(context, bucket);
    rememberBucket(input, bucket, context.caller);
    touchPartition(context, reader, { bucket: bucket.name, operation: asked.operation, input });
    if (rule.perItem === true) return [];
    if (isOwnersRoot(context, bucket) && input.BypassGovernanceRetention !== true && point === undefined) {
      return rootQuestions(input, bucket, asked);
    }
    const target = await newTarget(context, reader, bucket, { operation: asked.operation, input });
    const facts = await objectFacts(reader, target, rule);
    const ofBucket = asQuestions(target, facts, rule);
    return point === undefined ? ofBucket : [...ofBucket, ...(await accessPointQuestions(reader, point, ofBucket))];
  });
  return rule.copies === true ? [...result, ...(await copySourceQuestions(context, input))] : result;
}

/** The root user of the bucket's own account, with no policy and no ACL in its way: the shortest path. */
function isOwnersRoot({ caller }: Context, bucket: BucketRow): boolean {
  return (
    caller.kind === "root" &&
    caller.accountId === bucket.accountId &&
    bucket.objectOwnership === "BucketOwnerEnforced" &&
    !bucket.configured.includes("policy")
  );
}

/** Nothing but service control policies can deny these, so that they carry no more than those may ask. */
function rootQuestions(input: S3Input, bucket: BucketRow, { operation, rule }: Asked): AccessQuestion[] {
  const resource = s3Arn(bucket.name, rule.scope === "object" ? input.Key : undefined);
  const main = { action: actionOf(rule, input), resource, resourceAccount: bucket.accountId };
  const further = furtherActions(operation, rule, input);
  if (further.length === 0) return [main];
  return [main, ...further.map((action) => ({ ...main, action }))];
}

function asQuestions(target: AccessTarget, facts: ObjectFacts, rule: AccessRule): AccessQuestion[] {
  const input: S3Input = target.input;
  // What is not there is a 404 for who may list the bucket, and a 403 for all others, whatever else they may do.
  if (facts.missing) return [newListQuestion(target, input.Key ?? "")];
  const key = rule.scope === "object" ? input.Key : undefined;
  const actions = [actionOf(rule, input), ...furtherActions(target.operation, rule, askedOf(target.context, input))];
  if (facts.bypassesGovernance === true) actions.push("s3:BypassGovernanceRetention");
  return actions.map((action) => {
    const question = newQuestion(target, facts, { action, key, rule });
    return action === "s3:PutObjectAcl" && rule.writes === true ? ofNewObject(target, question) : question;
  });
}

/**
 * Services put logs with an ACL, and the policies that AWS's guides give for their buckets let them do s3:PutObject alone
 * ("Amazon S3 bucket policy for CloudTrail", "Granting permissions for Amazon S3 Inventory").
 */
function askedOf({ caller }: Context, input: S3Input): S3Input {
  return caller.kind === "service" && input.ACL === "bucket-owner-full-control" ? { ...input, ACL: undefined } : input;
}

function actionOf(rule: AccessRule, input: S3Input): string {
  return input.VersionId !== undefined && rule.versionAction !== undefined ? rule.versionAction : rule.action;
}

const none: readonly string[] = [];

function furtherActions(operation: string, rule: AccessRule, input: S3Input): readonly string[] {
  if (rule.scope !== "object") return none;
  if (operation === "GetObjectAttributes") {
    return [input.VersionId === undefined ? "s3:GetObjectAttributes" : "s3:GetObjectVersionAttributes"];
  }
  return rule.writes === true || operation === "DeleteObject" ? writeActions(operation, input) : none;
}

/** Throws for a wrong region, and for a bucket that is not the one its caller believes it is. */
function checkBucket(
  context: Context,
  bucket: BucketRow,
  asked: { readonly operation: string; readonly expectedOwner: string | undefined },
): void {
  checkRegion(context, bucket, asked.operation);
  const { expectedOwner } = asked;
  if (expectedOwner === undefined || expectedOwner === bucket.accountId) return;
  throw /^\d{12}$/.test(expectedOwner) ? accessDenied() : invalidBucketOwner(expectedOwner);
}

/** In a requester pays bucket all but the owner must say that they pay, which nobody cannot. */
function checkRequesterPays({ caller, http, response }: Context, bucket: BucketRow): void {
  if (!bucket.requesterPays || caller.accountId === bucket.accountId || caller.kind === "service") return;
  const agreed =
    http.headers["x-amz-request-payer"] === "requester" || http.query.includes("x-amz-request-payer=requester");
  if (!agreed || caller.kind === "anonymous") throw accessDenied();
  response.headers["x-amz-request-charged"] = "requester";
}

/** One object of a DeleteObjects request. */
export interface ObjectToDelete {
  readonly key: string;
  readonly versionId: string | undefined;
}

/**
 * What deleting one of many objects asks: DeleteObjects puts these to `context.isAllowed`, key by key. The bucket and
 * its policy are read once for all keys.
 */
export async function newDeleteQuestions(
  context: Context,
  input: S3Input & object,
): Promise<(object: ObjectToDelete) => Promise<readonly AccessQuestion[]>> {
  const rule = accessRules["DeleteObject"];
  assert(rule !== undefined, "DeleteObject has an access rule");
  const operation = "DeleteObject";
  const target = await context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, input.Bucket ?? "");
    return newTarget(context, reader, bucket, { operation, input });
  });
  const bypass = input.BypassGovernanceRetention === true ? { BypassGovernanceRetention: true } : {};
  const point = accessPointOf(context);
  const short = isOwnersRoot(context, target.bucket) && input.BypassGovernanceRetention !== true && point === undefined;
  return async ({ key, versionId }) => {
    const one: S3Input = { Key: key, ...(versionId === undefined ? {} : { VersionId: versionId }), ...bypass };
    if (short) return rootQuestions(one, target.bucket, { operation, rule });
    const ofKey = { ...target, input: one };
    return context.store.read(async (reader) => {
      const ofBucket = asQuestions(ofKey, await objectFacts(reader, ofKey, rule), rule);
      return point === undefined ? ofBucket : [...ofBucket, ...(await accessPointQuestions(reader, point, ofBucket))];
    });
  };
}
