/** What S3 and S3 Control share: public access blocks of accounts, and access points. */
import type { PolicyDocument } from "./policy/document.ts";
import { isPublicPolicy } from "./policy/public.ts";
import type { Reader } from "./store.ts";
import { defineTable } from "./table.ts";
import { resourceTagKeys } from "./tag-condition-keys.ts";

/** The four switches of block public access. */
export interface PublicAccessSwitches {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

/** The block of a whole account, over those of its buckets. */
export interface AccountPublicAccessRow extends PublicAccessSwitches {
  readonly accountId: string;
}

export const accountPublicAccess = defineTable<AccountPublicAccessRow>("s3control.account-public-access", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => [row.accountId],
});

/** A named door to a bucket, with a policy of its own. */
export interface AccessPointRow {
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
  /** `NAME-…-s3alias`: stands wherever a bucket's name may stand. */
  readonly alias: string;
  readonly bucket: string;
  readonly bucketAccountId: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  /** Requests from that network alone; undefined: from anywhere. */
  readonly vpcId: string | undefined;
  readonly publicAccessBlock: PublicAccessSwitches;
  /** The text as it was put. */
  readonly policy: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Whether its policy lets the public in. What only a VPC reaches is never public. S3 user guide, "The meaning of public". */
export function isPublicAccessPoint({ vpcId }: AccessPointRow, policy: PolicyDocument): boolean {
  return vpcId === undefined && isPublicPolicy(policy);
}

export const accessPoints = defineTable<AccessPointRow>("s3control.access-points", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.name],
  indexes: { alias: (row) => [row.alias] },
});

/** `arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME`. */
export function accessPointArn({
  region,
  accountId,
  name,
}: Pick<AccessPointRow, "region" | "accountId" | "name">): string {
  return `arn:aws:s3:${region}:${accountId}:accesspoint/${name}`;
}

/** Condition keys of requests on or by an access point; one that is being made has no tags yet. */
export function accessPointKeys(
  point: Pick<AccessPointRow, "region" | "accountId" | "name" | "vpcId"> & Partial<Pick<AccessPointRow, "tags">>,
): Record<string, string> {
  return {
    ...resourceTagKeys(point.tags, "s3:AccessPointTag"),
    "s3:DataAccessPointArn": accessPointArn(point),
    "s3:DataAccessPointAccount": point.accountId,
    "s3:AccessPointNetworkOrigin": point.vpcId === undefined ? "Internet" : "VPC",
  };
}

/** What the account's block and a narrower one (of a bucket, an access point) say together; undefined: nothing. */
export async function effectiveBlock(
  reader: Reader,
  accountId: string,
  narrower: PublicAccessSwitches | undefined,
): Promise<PublicAccessSwitches | undefined> {
  const key = [accountId];
  const wider = reader.getSync?.(accountPublicAccess, key) ?? (await reader.get(accountPublicAccess, key));
  if (wider === undefined || narrower === undefined) return wider ?? narrower;
  return {
    blockPublicAcls: wider.blockPublicAcls || narrower.blockPublicAcls,
    ignorePublicAcls: wider.ignorePublicAcls || narrower.ignorePublicAcls,
    blockPublicPolicy: wider.blockPublicPolicy || narrower.blockPublicPolicy,
    restrictPublicBuckets: wider.restrictPublicBuckets || narrower.restrictPublicBuckets,
  };
}
