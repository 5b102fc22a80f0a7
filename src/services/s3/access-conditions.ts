/** The condition keys of S3's requests. */
import type { Context } from "../../kernel/context.ts";
import { s3RequestKeys } from "../../kernel/s3-request-keys.ts";
import {
  addRequestTags,
  addTagValues,
  type TagConditionKeys as Keys,
  type TagPair,
} from "../../kernel/tag-condition-keys.ts";

/** Members of inputs that are condition keys as they stand. */
const memberKeys = [
  ["Prefix", "s3:prefix"],
  ["Delimiter", "s3:delimiter"],
  ["MaxKeys", "s3:max-keys"],
  ["VersionId", "s3:VersionId"],
  ["ACL", "s3:x-amz-acl"],
  ["GrantFullControl", "s3:x-amz-grant-full-control"],
  ["GrantRead", "s3:x-amz-grant-read"],
  ["GrantReadACP", "s3:x-amz-grant-read-acp"],
  ["GrantWrite", "s3:x-amz-grant-write"],
  ["GrantWriteACP", "s3:x-amz-grant-write-acp"],
  ["ServerSideEncryption", "s3:x-amz-server-side-encryption"],
  ["SSEKMSKeyId", "s3:x-amz-server-side-encryption-aws-kms-key-id"],
  ["SSECustomerAlgorithm", "s3:x-amz-server-side-encryption-customer-algorithm"],
  ["StorageClass", "s3:x-amz-storage-class"],
  ["WebsiteRedirectLocation", "s3:x-amz-website-redirect-location"],
  ["MetadataDirective", "s3:x-amz-metadata-directive"],
  ["CopySource", "s3:x-amz-copy-source"],
  ["ObjectOwnership", "s3:x-amz-object-ownership"],
  ["BucketNamespace", "s3:x-amz-bucket-namespace"],
  ["ObjectLockMode", "s3:object-lock-mode"],
  ["ObjectLockLegalHoldStatus", "s3:object-lock-legal-hold"],
  ["IfMatch", "s3:if-match"],
  ["IfNoneMatch", "s3:if-none-match"],
] as const;

/** What inputs of S3's operations may say that a policy may ask about. */
type Members = { readonly [Member in (typeof memberKeys)[number][0]]?: string | number } & {
  readonly Key?: string;
  readonly CreateBucketConfiguration?: { readonly LocationConstraint?: string; readonly Tags?: readonly TagInput[] };
  readonly Retention?: { readonly Mode?: string; readonly RetainUntilDate?: Date };
  readonly LegalHold?: { readonly Status?: string };
  readonly InventoryConfiguration?: { readonly OptionalFields?: readonly string[] };
  readonly ObjectLockRetainUntilDate?: Date;
  /** A header's text, or a body. */
  readonly Tagging?: string | { readonly TagSet?: readonly TagInput[] };
  /** Keys of tags that are taken off. */
  readonly TagKeys?: readonly string[];
};

interface TagInput {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Operations that bring a new object about, for `s3:ObjectCreationOperation`. */
const creating: ReadonlySet<string> = new Set(["PutObject", "PostObject", "CopyObject", "CompleteMultipartUpload"]);

/** What a policy may ask about a request, beyond AWS's global keys. `existingTags` are those of the object as it is. */
export function conditionKeys(
  context: Context,
  operation: string,
  input: object,
  existingTags: Readonly<Record<string, string>> | undefined,
): Keys {
  const keys: Keys = s3RequestKeys(context.http);
  const members: Members = input;
  for (const [member, key] of memberKeys) {
    const value = members[member];
    if (value !== undefined) keys[key] = String(value);
  }
  if (creating.has(operation)) keys["s3:ObjectCreationOperation"] = "true";
  addLocation(keys, members);
  addRetention(keys, members, context.clock.now());
  addStatedTags(keys, members);
  const optionalFields = members.InventoryConfiguration?.OptionalFields;
  if (optionalFields?.length) keys["s3:InventoryAccessibleOptionalFields"] = optionalFields;
  if (existingTags !== undefined) addTagValues(keys, "s3:ExistingObjectTag", existingTags);
  return keys;
}

function addLocation(keys: Keys, members: Members): void {
  const constraint = members.CreateBucketConfiguration?.LocationConstraint;
  if (constraint !== undefined) keys["s3:LocationConstraint"] = constraint;
}

const dayMilliseconds = 86_400_000;

function addRetention(keys: Keys, members: Members, now: number): void {
  const { Retention: retention, LegalHold: hold } = members;
  const until = members.ObjectLockRetainUntilDate ?? retention?.RetainUntilDate;
  if (retention?.Mode !== undefined) keys["s3:object-lock-mode"] = retention.Mode;
  if (hold?.Status !== undefined) keys["s3:object-lock-legal-hold"] = hold.Status;
  // A date that is none is refused by the operation.
  if (until === undefined || Number.isNaN(until.getTime())) return;
  keys["s3:object-lock-retain-until-date"] = until.toISOString();
  keys["s3:object-lock-remaining-retention-days"] = String(Math.ceil((until.getTime() - now) / dayMilliseconds));
}

/** Tags of objects come under S3's own names, those of buckets under AWS's global ones. */
function addStatedTags(keys: Keys, members: Members): void {
  if (members.TagKeys?.length) keys["aws:TagKeys"] = members.TagKeys;
  // Most requests state none, and get by without a list of them.
  if (members.Tagging === undefined && members.CreateBucketConfiguration === undefined) return;
  addRequestTags(keys, statedTags(members), members.Key === undefined ? undefined : objectTagNames);
}

const objectTagNames = { values: "s3:RequestObjectTag", keys: "s3:RequestObjectTagKeys" };

function statedTags(members: Members): TagPair[] {
  const tagging = members.Tagging;
  if (typeof tagging === "string") return [...new URLSearchParams(tagging)];
  const tags = tagging?.TagSet ?? members.CreateBucketConfiguration?.Tags ?? [];
  return tags.map(({ Key = "", Value = "" }) => [Key, Value]);
}
