/** The ACL of an object or of one of its versions. */
import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3 } from "../../../generated/s3.ts";
import { checkPublicAcl } from "../acl-new-object.ts";
import { aclOutput } from "../acl-output.ts";
import { requireRequestedAcl } from "../acl-request.ts";
import { requireBucket, s3Arn } from "../bucket.ts";
import { accessControlListNotSupported } from "../errors.ts";
import { methodNotAllowed } from "../object-errors.ts";
import { noteChange } from "../notifications/object-event.ts";
import { isReplicating, planMetadata } from "../replication/plan.ts";
import { objects, versions, type BucketRow, type ObjectRow } from "../tables.ts";
import { findCurrent, findVersion, requireObject } from "../version-find.ts";

export const getObjectAcl: Operation<S3, "GetObjectAcl"> = async (context, input) =>
  context.store.read(async (reader) => {
    const bucket = await requireBucket(reader, input.Bucket);
    const row = await requireObject(reader, input.Bucket, input.Key, input.VersionId);
    tellVersion(context, bucket, row);
    const enforced = bucket.objectOwnership === "BucketOwnerEnforced";
    const [acl, owner] = enforced ? [undefined, bucket.owner] : [row.acl, row.owner];
    return aclOutput(acl, owner, context.settings.s3Era);
  });

export const putObjectAcl: Operation<S3, "PutObjectAcl"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, input.Bucket);
    const row = await requireWritable(tx, input);
    const parties = { kind: "object", owner: row.owner, bucketOwner: bucket.owner } as const;
    const acl = await requireRequestedAcl(tx, input, parties);
    if (bucket.objectOwnership === "BucketOwnerEnforced") throw accessControlListNotSupported();
    const resource = s3Arn(bucket.name, row.key);
    await checkPublicAcl(tx, context.caller, bucket, { acl, action: "s3:PutObjectAcl", resource });
    const current = await findCurrent(tx, bucket.name, row.key);
    const changed = { ...row, acl };
    const next = isReplicating(bucket) ? await planMetadata(tx, changed, context.clock.now()) : changed;
    tx.put(current?.versionId === row.versionId ? objects : versions, next);
    // AWS docs, event types: a put that changes nothing is no event.
    if (!isDeepStrictEqual(row.acl, acl))
      await noteChange(tx, bucket, { name: "ObjectAcl:Put", object: row, cause: context });
    tellVersion(context, bucket, row);
  });
  return {};
};

/** Throws MethodNotAllowed for a delete marker, however it is addressed. */
async function requireWritable(reader: Reader, input: InputOf<S3, "PutObjectAcl">): Promise<ObjectRow> {
  const row = await findVersion(reader, input.Bucket, input.Key, input.VersionId);
  if (row?.deleteMarker) throw methodNotAllowed("PUT", "DeleteMarker");
  return requireObject(reader, input.Bucket, input.Key, input.VersionId);
}

function tellVersion({ response }: Context, bucket: BucketRow, row: ObjectRow): void {
  if (bucket.versioning !== "") response.headers["x-amz-version-id"] = row.versionId;
}
