/** Whose a new object is and which ACL it starts with: object ownership, ACL headers, block public access. */
import { anonymousCanonicalId, type Caller } from "../../kernel/caller.ts";
import { effectiveBlock } from "../../kernel/s3-account.ts";
import type { Reader } from "../../kernel/store.ts";
import { isBucketOwnerFullControl, isPublicAcl } from "./acl.ts";
import { hasAclHeaders, requestedAcl, type AclInput } from "./acl-request.ts";
import { s3Arn } from "./bucket.ts";
import { accessControlListNotSupported, publicAccessPrevented } from "./errors.ts";
import type { BucketRow, Grant, Owner } from "./tables.ts";

/** Owner and ACL of an object row. */
export interface ObjectOwnership {
  readonly owner: Owner;
  /** Undefined: the owner alone. */
  readonly acl: readonly Grant[] | undefined;
}

/** A caller's account as owners are written. */
export function ownerOfCaller(caller: Caller): Owner {
  return caller.kind === "anonymous"
    ? { canonicalId: anonymousCanonicalId, displayName: "" }
    : { canonicalId: caller.canonicalId, displayName: caller.displayName };
}

/**
 * What PutObject, CopyObject and CreateMultipartUpload give a new object. Throws AccessControlListNotSupported in buckets
 * without ACLs (but for lists that say what is so anyway), AccessDenied for public lists where those are blocked.
 */
export function newObjectOwnership(
  reader: Reader,
  caller: Caller,
  target: NewObject,
): ObjectOwnership | Promise<ObjectOwnership> {
  if (hasAclHeaders(target.input)) return statedOwnership(reader, caller, target);
  const enforced = target.bucket.objectOwnership === "BucketOwnerEnforced";
  return { owner: enforced ? target.bucket.owner : ownerOfCaller(caller), acl: undefined };
}

interface NewObject {
  readonly bucket: BucketRow;
  readonly key: string;
  readonly input: AclInput;
}

async function statedOwnership(reader: Reader, caller: Caller, target: NewObject): Promise<ObjectOwnership> {
  const { bucket, input, key } = target;
  const enforced = bucket.objectOwnership === "BucketOwnerEnforced";
  const writer = ownerOfCaller(caller);
  const acl = await requestedAcl(reader, input, { kind: "object", owner: writer, bucketOwner: bucket.owner });
  if (enforced) {
    checkEnforced(input, acl ?? [], bucket.owner);
    return { owner: bucket.owner, acl: undefined };
  }
  if (acl !== undefined) {
    await checkPublicAcl(reader, caller, bucket, { acl, action: "s3:PutObjectAcl", resource: s3Arn(bucket.name, key) });
  }
  // With this canned list the preferred owner takes the object over.
  if (bucket.objectOwnership === "BucketOwnerPreferred" && input.ACL === "bucket-owner-full-control") {
    return { owner: bucket.owner, acl: undefined };
  }
  return { owner: writer, acl };
}

function checkEnforced(input: AclInput, acl: readonly Grant[], bucketOwner: Owner): void {
  if (input.ACL === "bucket-owner-full-control") return;
  if (!isBucketOwnerFullControl(acl, bucketOwner)) throw accessControlListNotSupported();
}

/** Throws AccessDenied when the list is public and the bucket, or its account, blocks public lists. */
export async function checkPublicAcl(
  reader: Reader,
  caller: Caller,
  bucket: BucketRow,
  asked: { readonly acl: readonly Grant[]; readonly action: string; readonly resource: string },
): Promise<void> {
  if (!isPublicAcl(asked.acl)) return;
  const block = await effectiveBlock(reader, bucket.accountId, bucket.publicAccessBlock);
  if (block?.blockPublicAcls !== true) return;
  throw publicAccessPrevented(caller, { action: asked.action, resource: asked.resource, setting: "BlockPublicAcls" });
}
