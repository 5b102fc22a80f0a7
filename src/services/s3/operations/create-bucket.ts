/** Makes a bucket. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { effectiveBlock } from "../../../kernel/s3-account.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3 } from "../../../generated/s3.ts";
import { isBucketOwnerFullControl, isPublicAcl } from "../acl.ts";
import { requestedAcl } from "../acl-request.ts";
import { ownerOfCaller } from "../acl-new-object.ts";
import { findBucket, s3Arn } from "../bucket.ts";
import { isBucketName } from "../bucket-name.ts";
import { checkNamespace } from "../bucket-namespace.ts";
import { globalRegion, newBucketRegion, requireRegionOfRequest } from "../bucket-region.ts";
import { checkNewBucketTags } from "../bucket-tags.ts";
import {
  bucketAlreadyExists,
  bucketAlreadyOwnedByYou,
  invalidArgument,
  invalidBucketName,
  malformedXml,
  notImplemented,
} from "../errors.ts";
import { allBlocked } from "../public-access.ts";
import { bucketConfigurations, buckets, type BucketRow, type ConfigurationKind, type Grant } from "../tables.ts";

type Input = InputOf<S3, "CreateBucket">;

export const createBucket: Operation<S3, "CreateBucket"> = async (context, input) => {
  const name = input.Bucket;
  checkName(context, input);
  checkKind(input);
  const wanted = newBucket(context, input);
  const tags = input.CreateBucketConfiguration?.Tags ?? [];
  checkNewBucketTags(tags);
  await context.store.transact(async (tx) => {
    const existing = await findBucket(tx, name);
    const acl = await newBucketAcl(tx, input, existing ?? wanted);
    // A bucket that is there is never tagged by making it again.
    if (existing?.accountId === wanted.accountId && tags.length > 0) throw bucketAlreadyOwnedByYou(name);
    if (existing !== undefined) {
      tx.put(buckets, { ...requireRecreatable(context, existing, wanted), acl });
      return;
    }
    tx.put(buckets, { ...wanted, acl });
    if (tags.length > 0) tx.put(bucketConfigurations, { bucket: name, kind: "tagging", document: { TagSet: tags } });
    if (wanted.objectLock) {
      tx.put(bucketConfigurations, { bucket: name, kind: "object-lock", document: { ObjectLockEnabled: "Enabled" } });
    }
  });
  return { Location: locationOf(context, wanted), BucketArn: s3Arn(name) };
};

function checkName(context: Context, input: Input): void {
  const { Bucket: name, BucketNamespace: stated } = input;
  const constraint = input.CreateBucketConfiguration?.LocationConstraint;
  const region = constraint === "EU" ? "eu-west-1" : (constraint ?? context.region);
  checkNamespace({ name, stated, accountId: context.caller.accountId, region });
  if (!isBucketName(name)) throw invalidBucketName(name);
}

function checkKind(input: Input): void {
  const { Bucket: kind, Location: location, LocationConstraint: constraint } = input.CreateBucketConfiguration ?? {};
  if (kind === undefined && location === undefined) return;
  if (constraint !== undefined) throw malformedXml();
  throw notImplemented("Directory buckets are not implemented");
}

function newBucket(context: Context, input: Input): BucketRow {
  const { caller, settings } = context;
  const today = settings.s3Era === "today";
  const objectLock = input.ObjectLockEnabledForBucket === true;
  const configured: ConfigurationKind[] = [];
  if (today || input.ObjectOwnership !== undefined) configured.push("ownership");
  if (objectLock) configured.push("object-lock");
  if (input.CreateBucketConfiguration?.Tags?.length) configured.push("tagging");
  const constraint = input.CreateBucketConfiguration?.LocationConstraint;
  requireRegionOfRequest(context, constraint);
  return {
    name: input.Bucket,
    region: newBucketRegion(context.region, constraint),
    ...(constraint === "EU" ? { madeAsEu: true } : {}),
    accountId: caller.accountId,
    owner: ownerOfCaller(caller),
    createdAt: context.clock.now(),
    versioning: objectLock ? "Enabled" : "",
    objectLock,
    objectOwnership: ownershipOf(input.ObjectOwnership) ?? (today ? "BucketOwnerEnforced" : "ObjectWriter"),
    // AWS began to block public access of all new buckets, and to switch their ACLs off, in April 2023.
    publicAccessBlock: today ? allBlocked : undefined,
    acl: undefined,
    requesterPays: false,
    configured,
  };
}

function ownershipOf(header: string | undefined): BucketRow["objectOwnership"] | undefined {
  switch (header) {
    case undefined:
    case "BucketOwnerEnforced":
    case "BucketOwnerPreferred":
    case "ObjectWriter":
      return header;
    default:
      throw invalidArgument(`Invalid x-amz-object-ownership header: ${header}`, "x-amz-object-ownership");
  }
}

async function newBucketAcl(reader: Reader, input: Input, bucket: BucketRow): Promise<readonly Grant[] | undefined> {
  const parties = { kind: "bucket", owner: bucket.owner, bucketOwner: bucket.owner } as const;
  const acl = await requestedAcl(reader, input, parties);
  if (acl === undefined) return undefined;
  if (bucket.objectOwnership === "BucketOwnerEnforced") {
    if (isBucketOwnerFullControl(acl, bucket.owner)) return undefined;
    throw awsError(
      "InvalidBucketAclWithObjectOwnership",
      "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
      { status: 400 },
    );
  }
  const block = await effectiveBlock(reader, bucket.accountId, bucket.publicAccessBlock);
  if (block?.blockPublicAcls === true && isPublicAcl(acl)) {
    throw awsError(
      "InvalidBucketAclWithBlockPublicAccessError",
      "Bucket cannot have public ACLs set with BlockPublicAccess enabled",
      { status: 400 },
    );
  }
  return acl;
}

/** In us-east-1 alone the owner may create a bucket again, which resets its ACL. AWS docs: CreateBucket, errors. */
function requireRecreatable(context: Context, existing: BucketRow, wanted: BucketRow): BucketRow {
  if (existing.accountId !== context.caller.accountId) throw bucketAlreadyExists(existing.name);
  if (existing.region !== globalRegion || wanted.region !== globalRegion) throw bucketAlreadyOwnedByYou(existing.name);
  return existing;
}

/** Its address, by plain HTTP however the request came, as AWS has it. */
function locationOf({ http, region }: Context, { name, region: bucketRegion }: BucketRow): string {
  if (bucketRegion === globalRegion && region === globalRegion) return `/${name}`;
  const base = `http://${http.host}/`;
  return http.host.startsWith(`${name}.`) ? base : `${base}${name}/`;
}
