/** Access points of the account in the region. */
import { AwsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import {
  accessPointArn,
  accessPoints,
  type AccessPointRow,
  type PublicAccessSwitches,
} from "../../../kernel/s3-account.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { accountOf } from "../access.ts";
import { accessPointOutput, checkName, newAlias, requireAccessPoint } from "../access-point.ts";
import { accessPointExists, invalidRequest } from "../errors.ts";
import { keyOfToken, pageSize, tokenOf } from "../pages.ts";

type Create = InputOf<S3control, "CreateAccessPoint">;

export const createAccessPoint: Operation<S3control, "CreateAccessPoint"> = async (context, input) => {
  const accountId = accountOf(context, input);
  const { Name: name, Bucket: bucket } = input;
  checkName(name);
  if (input.Scope !== undefined) throw invalidRequest("Scope is only supported for directory bucket access points.");
  const bucketAccountId = input.BucketAccountId ?? accountId;
  await checkBucket(context, bucket, bucketAccountId, accountId);
  const row: AccessPointRow = {
    accountId,
    region: context.region,
    name,
    alias: newAlias(name, context.ids.hex(17)),
    bucket,
    bucketAccountId,
    createdAt: context.clock.now(),
    vpcId: input.VpcConfiguration?.VpcId,
    publicAccessBlock: switchesOf(input.PublicAccessBlockConfiguration),
    policy: undefined,
    tags: Object.fromEntries((input.Tags ?? []).map(({ Key, Value }) => [Key, Value])),
  };
  await context.store.transact(async (tx) => {
    if ((await tx.get(accessPoints, accessPoints.key(row))) !== undefined) throw accessPointExists();
    tx.put(accessPoints, row);
  });
  return { AccessPointArn: accessPointArn(row), Alias: row.alias };
};

/** The bucket has to be there and in the region; of another account's bucket AWS takes the caller's word. */
async function checkBucket(
  context: Parameters<typeof createAccessPoint>[0],
  bucket: string,
  bucketAccountId: string,
  accountId: string,
): Promise<void> {
  if (bucketAccountId !== accountId) return;
  const place = await placeOf(context, bucket, bucketAccountId);
  if ((place ?? "us-east-1") !== context.region) {
    throw invalidRequest("The access point must be in the same Region as the bucket.");
  }
}

async function placeOf(
  context: Parameters<typeof createAccessPoint>[0],
  bucket: string,
  owner: string,
): Promise<string | undefined> {
  try {
    const place = await context.call("s3", "FindBucketPlace", { Bucket: bucket, Owner: owner });
    return (place as { LocationConstraint?: string }).LocationConstraint;
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "NoSuchBucket") throw error;
    throw invalidRequest("Amazon S3 AccessPoint can only be created for existing bucket");
  }
}

/** Everything is blocked unless the request says otherwise. */
function switchesOf(block: Create["PublicAccessBlockConfiguration"]): PublicAccessSwitches {
  const all = block === undefined;
  return {
    blockPublicAcls: block?.BlockPublicAcls ?? all,
    ignorePublicAcls: block?.IgnorePublicAcls ?? all,
    blockPublicPolicy: block?.BlockPublicPolicy ?? all,
    restrictPublicBuckets: block?.RestrictPublicBuckets ?? all,
  };
}

export const getAccessPoint: Operation<S3control, "GetAccessPoint"> = async (context, input) => {
  const row = await context.store.read((reader) => requireAccessPoint(context, reader, input));
  const { publicAccessBlock: block, region } = row;
  return {
    ...accessPointOutput(row),
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: block.blockPublicAcls,
      IgnorePublicAcls: block.ignorePublicAcls,
      BlockPublicPolicy: block.blockPublicPolicy,
      RestrictPublicBuckets: block.restrictPublicBuckets,
    },
    CreationDate: new Date(row.createdAt),
    Endpoints: {
      ipv4: `s3-accesspoint.${region}.amazonaws.com`,
      fips: `s3-accesspoint-fips.${region}.amazonaws.com`,
      dualstack: `s3-accesspoint.dualstack.${region}.amazonaws.com`,
      fips_dualstack: `s3-accesspoint-fips.dualstack.${region}.amazonaws.com`,
    },
  };
};

export const deleteAccessPoint: Operation<S3control, "DeleteAccessPoint"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireAccessPoint(context, tx, input);
    tx.delete(accessPoints, accessPoints.key(row));
  });
  context.response.status = 204;
  return {};
};

/** Rows looked at for one page: those of other buckets are passed over. */
const rowsAtOnce = 1000;

export const listAccessPoints: Operation<S3control, "ListAccessPoints"> = async (context, input) => {
  const place = [accountOf(context, input), context.region];
  const size = pageSize(input.MaxResults);
  let after = input.NextToken === undefined ? undefined : keyOfToken(input.NextToken);
  // A data source is a volume of another service; buckets have none, and ALL means buckets, too.
  if (input.DataSourceId !== undefined || !["ALL", undefined].includes(input.DataSourceType)) {
    return { AccessPointList: [] };
  }
  const found: AccessPointRow[] = [];
  await context.store.read(async (reader) => {
    for (let more = true; more && found.length <= size;) {
      const from = after === undefined ? {} : { after: [...place, after] };
      const rows = await reader.range(accessPoints, { prefix: place, ...from, limit: rowsAtOnce });
      found.push(...rows.filter(({ bucket }) => input.Bucket === undefined || bucket === input.Bucket));
      after = rows.at(-1)?.name;
      more = rows.length === rowsAtOnce;
    }
  });
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const next = found.length > size && last !== undefined ? { NextToken: tokenOf(last.name) } : {};
  return { AccessPointList: shown.map(accessPointOutput), ...next };
};
