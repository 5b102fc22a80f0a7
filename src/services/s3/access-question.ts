/** One question of S3 to authorization: policy, ACL, block public access and condition keys put together. */
import type { Caller } from "../../kernel/caller.ts";
import type { Context } from "../../kernel/context.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { PolicyDocument } from "../../kernel/policy/document.ts";
import { parsePolicyCached } from "../../kernel/policy/parse.ts";
import { isPublicPolicy } from "../../kernel/policy/public.ts";
import { accessPointKeys, effectiveBlock, type AccessPointRow } from "../../kernel/s3-account.ts";
import type { Reader } from "../../kernel/store.ts";
import { addTagValues, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { conditionKeys } from "./access-conditions.ts";
import type { ObjectFacts } from "./access-object.ts";
import type { AccessRule } from "./access-rules.ts";
import { accessPointOf } from "./access-points/resolve.ts";
import { aclAnswer } from "./acl.ts";
import { findConfiguration, s3Arn } from "./bucket.ts";
import { accessDenied } from "./errors.ts";
import type { BucketRow, Owner } from "./tables.ts";

/** The bucket a request is about, with what is true of all of the request's questions. */
export interface AccessTarget {
  readonly context: Context;
  readonly operation: string;
  readonly input: object;
  readonly bucket: BucketRow;
  readonly policy: PolicyDocument | undefined;
  /** The policy is public, and such buckets are restricted to the owner's account. */
  readonly ignorePublicGrants: boolean;
  /** Public grants of ACLs count for nothing, by the bucket's or the account's will. */
  readonly ignorePublicAcls: boolean;
  /** Condition keys of all its questions: the bucket's tags where they count, the access point it came by. */
  readonly furtherKeys: Readonly<Record<string, string>> | undefined;
}

/** What is asked of a bucket. */
interface TargetRequest {
  readonly operation: string;
  readonly input: object;
  /** The access point by which it is asked, where that is not how the request itself came. */
  readonly point?: AccessPointRow | undefined;
}

/** Reads the bucket's policy. */
export async function newTarget(
  context: Context,
  reader: Reader,
  bucket: BucketRow,
  request: TargetRequest,
): Promise<AccessTarget> {
  const text = await findConfiguration<string>(reader, bucket, "policy");
  const policy = text === undefined ? undefined : parsePolicyCached(text, "bucket");
  const publicAccessBlock = await effectiveBlock(reader, bucket.accountId, bucket.publicAccessBlock);
  const restricted = publicAccessBlock?.restrictPublicBuckets === true;
  const ignorePublicGrants = restricted && policy !== undefined && isPublicPolicy(policy);
  const ignorePublicAcls = publicAccessBlock?.ignorePublicAcls === true;
  const point = "point" in request ? request.point : accessPointOf(context);
  const furtherKeys = await furtherKeysOf(point, reader, bucket);
  return { context, ...request, bucket, policy, ignorePublicGrants, ignorePublicAcls, furtherKeys };
}

/** AWS: "Using tags with S3 general purpose buckets"; by an access point `aws:ResourceTag` speaks of that one's tags alone. */
async function furtherKeysOf(
  point: AccessPointRow | undefined,
  reader: Reader,
  bucket: BucketRow,
): Promise<Record<string, string> | undefined> {
  const tags = bucket.configured.includes("abac") ? await bucketTags(reader, bucket) : undefined;
  if (point === undefined) return tags && resourceTagKeys(tags, "s3:BucketTag");
  const keys = accessPointKeys(point);
  addTagValues(keys, "s3:BucketTag", tags);
  return keys;
}

async function bucketTags(reader: Reader, bucket: BucketRow): Promise<Record<string, string>> {
  const tagging = await findConfiguration<{ TagSet: readonly { Key: string; Value: string }[] }>(
    reader,
    bucket,
    "tagging",
  );
  return Object.fromEntries((tagging?.TagSet ?? []).map(({ Key, Value }) => [Key, Value]));
}

/** What one question is about. */
export interface QuestionSubject {
  readonly action: string;
  /** Undefined: the bucket itself. */
  readonly key: string | undefined;
  readonly rule: AccessRule;
  /** Stands for `s3:prefix` where the request has none. */
  readonly prefix?: string;
}

/** Puts the question together. Its condition keys are made when somebody looks at them. */
export function newQuestion(target: AccessTarget, facts: ObjectFacts, subject: QuestionSubject): AccessQuestion {
  const { context, bucket } = target;
  const { action, key, rule, prefix } = subject;
  let keys: Readonly<Record<string, string | readonly string[]>> | undefined;
  const denied = rule.scope === "bucket" && target.operation === "HeadBucket";
  return {
    action,
    resource: s3Arn(bucket.name, key),
    resourceAccount: isOfObjectOwner(rule) ? facts.ownerAccount : bucket.accountId,
    resourcePolicy: policyFor(target, facts, rule),
    allowedByAcl: isAllowedByAcl(target, facts, { rule, action }),
    ignorePublicGrants: target.ignorePublicGrants && !isOthersGrant(target, facts, rule),
    // HeadBucket tells everybody where a bucket is: SDKs look it up so.
    ...(denied ? { deniedAs: accessDenied("Access Denied", { "x-amz-bucket-region": bucket.region }) } : {}),
    get conditionKeys() {
      keys ??= {
        "s3:ResourceAccount": bucket.accountId,
        ...target.furtherKeys,
        ...facts.uploadEncryption,
        ...conditionKeys(context, target.operation, target.input, facts.tags),
        ...(prefix === undefined ? {} : { "s3:prefix": prefix }),
      };
      return keys;
    },
  };
}

/** Who owns the object decides, and not who owns the bucket. */
function isOfObjectOwner(rule: AccessRule): boolean {
  return rule.existing === true && rule.ofBucketOwner !== true;
}

const listing: AccessRule = { scope: "bucket", action: "s3:ListBucket", acl: "READ" };

/** Whether the caller may learn that a key is not there: by listing what begins with it. */
export function newListQuestion(target: AccessTarget, key: string): AccessQuestion {
  const facts: ObjectFacts = { missing: false, owner: target.bucket.owner, ownerAccount: target.bucket.accountId };
  return newQuestion(target, facts, { action: listing.action, key: undefined, rule: listing, prefix: key });
}

const reading: AccessRule = { scope: "object", action: "s3:GetObject" };

/** Whether the caller might read a key that is not there, were it: by the bucket's policy alone. */
export function newReadQuestion(target: AccessTarget, key: string): AccessQuestion {
  const facts: ObjectFacts = { missing: true, owner: target.bucket.owner, ownerAccount: target.bucket.accountId };
  return newQuestion(target, facts, { action: reading.action, key, rule: reading });
}

function policyFor(target: AccessTarget, facts: ObjectFacts, rule: AccessRule): PolicyDocument | undefined {
  const { bucket, policy, context } = target;
  if (policy === undefined) return undefined;
  const { caller } = context;
  if (rule.rootAlways === true && caller.kind === "root" && caller.accountId === bucket.accountId) return undefined;
  const foreign = isOfObjectOwner(rule) && facts.ownerAccount !== bucket.accountId;
  return foreign ? denialsOf(policy) : policy;
}

/**
 * The question for the ACL of an object that another account writes: that account owns the object then, and its own policies
 * decide. AWS docs, "Policy examples for ACLs": a bucket policy that allows s3:PutObject alone lets others write with grants.
 */
export function ofNewObject(
  { context: { caller }, bucket, policy }: AccessTarget,
  asked: AccessQuestion,
): AccessQuestion {
  const foreign = caller.kind !== "anonymous" && caller.kind !== "service" && caller.accountId !== bucket.accountId;
  if (!foreign || bucket.objectOwnership === "BucketOwnerEnforced") return asked;
  return { ...asked, resourceAccount: caller.accountId, resourcePolicy: policy && denialsOf(policy) };
}

const denials = new WeakMap<PolicyDocument, PolicyDocument>();

/** AWS docs: a bucket policy grants nothing on objects that another account owns, but its denials hold. */
function denialsOf(policy: PolicyDocument): PolicyDocument {
  let only = denials.get(policy);
  if (only === undefined) {
    only = { ...policy, statements: policy.statements.filter(({ effect }) => effect === "Deny") };
    denials.set(policy, only);
  }
  return only;
}

/**
 * Restricting public buckets shuts out other accounts (S3 user guide, "Blocking public access"): what those grant to the
 * bucket's own account, by ACLs of objects of theirs, stays.
 */
function isOthersGrant(
  { bucket, context: { caller } }: AccessTarget,
  { ownerAccount }: ObjectFacts,
  rule: AccessRule,
): boolean {
  const isOthers = isOfObjectOwner(rule) && ownerAccount !== bucket.accountId;
  return isOthers && caller.kind !== "service" && caller.accountId === bucket.accountId;
}

const deletesVersions = "s3:DeleteObjectVersion";

/** AWS, "Mapping of ACL permissions": WRITE lets the bucket's owner alone delete versions, however it is granted to others. */
function isOf(caller: Caller, owner: Owner): boolean {
  return caller.kind !== "anonymous" && caller.kind !== "service" && caller.canonicalId === owner.canonicalId;
}

function isAllowedByAcl(
  { bucket, context, ignorePublicAcls: ignorePublic }: AccessTarget,
  facts: ObjectFacts,
  { rule, action }: Pick<QuestionSubject, "rule" | "action">,
): boolean {
  if (facts.isInitiator === true) return true;
  if (rule.acl === undefined || bucket.objectOwnership === "BucketOwnerEnforced") return false;
  if (action === deletesVersions && !isOf(context.caller, bucket.owner)) return false;
  const ofBucket = rule.scope === "bucket" || rule.aclOf === "bucket";
  const [acl, owner] = ofBucket ? [bucket.acl, bucket.owner] : [facts.acl, facts.owner];
  return aclAnswer(acl, owner, { caller: context.caller, permission: rule.acl, ignorePublic }) !== undefined;
}
