/** Whose the objects of a bucket are, and whether ACLs count at all. */
import { awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { isBucketOwnerFullControl } from "../acl.ts";
import { changeBucket, readBucket, withConfigured } from "../bucket.ts";
import { malformedXml, notConfigured } from "../errors.ts";
import type { BucketRow } from "../tables.ts";

export const getBucketOwnershipControls: Operation<S3, "GetBucketOwnershipControls"> = async (context, input) => {
  const bucket = await readBucket(context, input.Bucket);
  if (!bucket.configured.includes("ownership")) {
    throw notConfigured("OwnershipControlsNotFoundError", "The bucket ownership controls were not found", bucket.name);
  }
  return { OwnershipControls: { Rules: [{ ObjectOwnership: bucket.objectOwnership }] } };
};

export const putBucketOwnershipControls: Operation<S3, "PutBucketOwnershipControls"> = async (context, input) => {
  const { Rules: rules } = input.OwnershipControls;
  const objectOwnership = rules[0]?.ObjectOwnership;
  if (rules.length !== 1 || !isOwnership(objectOwnership)) throw malformedXml();
  await changeBucket(context, input.Bucket, (bucket) => {
    if (objectOwnership === "BucketOwnerEnforced") checkNoFurtherGrants(bucket);
    return withConfigured({ ...bucket, objectOwnership }, "ownership", true);
  });
  return {};
};

/** Without controls a bucket is as buckets were before there were any: the writer owns the object. */
export const deleteBucketOwnershipControls: Operation<S3, "DeleteBucketOwnershipControls"> = async (context, input) => {
  await changeBucket(context, input.Bucket, (bucket) =>
    withConfigured({ ...bucket, objectOwnership: "ObjectWriter" }, "ownership", false),
  );
  return {};
};

function isOwnership(text: string | undefined): text is BucketRow["objectOwnership"] {
  return text === "BucketOwnerEnforced" || text === "BucketOwnerPreferred" || text === "ObjectWriter";
}

function checkNoFurtherGrants({ acl, owner }: BucketRow): void {
  if (acl === undefined || isBucketOwnerFullControl(acl, owner)) return;
  throw awsError(
    "InvalidBucketAclWithObjectOwnership",
    "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    { status: 400 },
  );
}
