/** What authorization has to know of the object itself: whose it is, its ACL, its tags. */
import { anonymousCanonicalId } from "../../kernel/caller.ts";
import { accounts } from "../../kernel/identity.ts";
import type { Reader } from "../../kernel/store.ts";
import type { AccessTarget } from "./access-question.ts";
import type { AccessRule } from "./access-rules.ts";
import { encryptionConditions } from "./encryption.ts";
import type { BucketRow, Grant, Owner } from "./tables.ts";
import { uploads } from "./tables.ts";
import { findVersion } from "./version-find.ts";

/** The object's part in a decision; that of the bucket where the operation needs no object. */
export interface ObjectFacts {
  /** There is no such object to be read. */
  readonly missing: boolean;
  readonly owner: Owner;
  readonly ownerAccount: string;
  readonly acl?: readonly Grant[] | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** Annotations hang on it. */
  readonly annotated?: boolean;
  /** The caller began the upload. */
  readonly isInitiator?: boolean;
  /** Governance retention protects the version now, and the request wants to go past it. */
  readonly bypassesGovernance?: boolean;
  /** Of a part: how its upload was begun. */
  readonly uploadEncryption?: Readonly<Record<string, string>>;
}

interface ObjectInput {
  readonly Key?: string;
  readonly VersionId?: string;
  readonly UploadId?: string;
  readonly BypassGovernanceRetention?: boolean;
}

/** Looks at the object, or the upload, where the rule wants it. */
export async function objectFacts(reader: Reader, target: AccessTarget, rule: AccessRule): Promise<ObjectFacts> {
  const { bucket } = target;
  const ofBucket: ObjectFacts = { missing: false, owner: bucket.owner, ownerAccount: bucket.accountId };
  const { Key: key = "", VersionId: versionId, UploadId: uploadId }: ObjectInput = target.input;
  if (rule.initiator === true && uploadId !== undefined) {
    const upload = await reader.get(uploads, [bucket.name, key, uploadId]);
    return { ...ofBucket, isInitiator: upload?.initiator.id === initiatorId(target) };
  }
  if (uploadId !== undefined && rule.action === "s3:PutObject") {
    // Parts carry no word about encryption: policies that want one look at the upload's.
    const upload = target.policy && (await reader.get(uploads, [bucket.name, key, uploadId]));
    return upload ? { ...ofBucket, uploadEncryption: encryptionConditions(upload.object.encryption) } : ofBucket;
  }
  const facts = rule.existing === true ? await factsOfVersion(reader, bucket, { key, versionId }) : ofBucket;
  const bypassesGovernance = await isGoverned(reader, target);
  return bypassesGovernance ? { ...facts, bypassesGovernance } : facts;
}

/** Many clients always send the header, so that it asks for a permission only where it would matter. */
async function isGoverned(reader: Reader, { bucket, context, input }: AccessTarget): Promise<boolean> {
  const { Key: key = "", VersionId: versionId, BypassGovernanceRetention: bypass }: ObjectInput = input;
  if (bypass !== true) return false;
  const retention = (await findVersion(reader, bucket.name, key, versionId))?.retention;
  return retention?.mode === "GOVERNANCE" && retention.until > context.clock.now();
}

/** Uploads are begun by an account's root, known by its canonical id, or by a principal with an ARN. */
function initiatorId({ context: { caller } }: AccessTarget): string {
  return caller.kind === "root" || caller.kind === "anonymous" ? caller.canonicalId : caller.arn;
}

/** The facts of one version, or of the current object. */
export async function factsOfVersion(
  reader: Reader,
  bucket: BucketRow,
  version: { readonly key: string; readonly versionId: string | undefined },
): Promise<ObjectFacts> {
  const row = await findVersion(reader, bucket.name, version.key, version.versionId);
  const hidden = row === undefined || (row.deleteMarker && version.versionId === undefined);
  const { owner: bucketOwner, accountId } = bucket;
  if (hidden) return { missing: true, owner: bucketOwner, ownerAccount: accountId };
  const { tags, acl, owner } = row;
  const annotated = row.annotationCount !== undefined;
  if (bucket.objectOwnership === "BucketOwnerEnforced" || owner.canonicalId === bucketOwner.canonicalId) {
    return { missing: false, owner: bucketOwner, ownerAccount: accountId, acl, tags, annotated };
  }
  return { missing: false, owner, ownerAccount: await accountOf(reader, owner), acl, tags, annotated };
}

async function accountOf(reader: Reader, owner: Owner): Promise<string> {
  if (owner.canonicalId === anonymousCanonicalId) return "anonymous";
  const [account] = await reader.indexRange(accounts, "canonicalId", { prefix: [owner.canonicalId], limit: 1 });
  // An account that is gone owns the object still: nobody is in it.
  return account?.id ?? owner.canonicalId;
}
