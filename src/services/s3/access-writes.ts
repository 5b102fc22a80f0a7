/** The further permissions that headers of a write need, and those of making a bucket. */
import type { Context } from "../../kernel/context.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import { conditionKeys } from "./access-conditions.ts";
import { hasAclHeaders, type AclInput } from "./acl-request.ts";
import { s3Arn } from "./bucket.ts";

/** Members of writes that need permissions of their own. */
export interface WriteInput extends AclInput {
  readonly Tagging?: unknown;
  readonly TaggingDirective?: string | undefined;
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockRetainUntilDate?: Date | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
  readonly IfMatch?: string | undefined;
}

/** Actions beyond s3:PutObject (or s3:DeleteObject) that the members of a request ask for, on the same object. */
export function writeActions(operation: string, input: WriteInput): string[] {
  const actions: string[] = [];
  // An ETag tells whether the object is a certain one, which is reading.
  if (input.IfMatch !== undefined && input.IfMatch !== "*") actions.push("s3:GetObject");
  if (operation === "DeleteObject") return actions;
  if (hasAclHeaders(input)) actions.push("s3:PutObjectAcl");
  const copiesTags = operation === "CopyObject" && input.TaggingDirective !== "REPLACE";
  if (input.Tagging !== undefined && !copiesTags) actions.push("s3:PutObjectTagging");
  if (input.ObjectLockMode !== undefined || input.ObjectLockRetainUntilDate !== undefined) {
    actions.push("s3:PutObjectRetention");
  }
  if (input.ObjectLockLegalHoldStatus !== undefined) actions.push("s3:PutObjectLegalHold");
  return actions;
}

interface CreateBucketInput extends AclInput {
  readonly Bucket?: string | undefined;
  readonly ObjectOwnership?: string | undefined;
  readonly ObjectLockEnabledForBucket?: boolean | undefined;
  readonly CreateBucketConfiguration?: { readonly Tags?: readonly object[] | undefined } | undefined;
}

/** What CreateBucket asks: the bucket belongs to nobody yet, so the caller's own policies alone decide. */
export function creationQuestions(context: Context, input: CreateBucketInput): AccessQuestion[] {
  const actions = ["s3:CreateBucket"];
  if (hasAclHeaders(input)) actions.push("s3:PutBucketAcl");
  if (input.ObjectOwnership !== undefined) actions.push("s3:PutBucketOwnershipControls");
  if (input.ObjectLockEnabledForBucket === true) {
    actions.push("s3:PutBucketObjectLockConfiguration", "s3:PutBucketVersioning");
  }
  if (input.CreateBucketConfiguration?.Tags?.length) actions.push("s3:TagResource");
  const resource = s3Arn(input.Bucket ?? "");
  const keys = {
    "s3:ResourceAccount": context.caller.accountId,
    ...conditionKeys(context, "CreateBucket", input, undefined),
  };
  return actions.map((action) => ({ action, resource, conditionKeys: keys }));
}
