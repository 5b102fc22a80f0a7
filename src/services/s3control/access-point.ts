/** Access points: what they may be called, how they are found, how answers show them. */
import type { Context } from "../../kernel/context.ts";
import { accessPointArn, accessPoints, type AccessPointRow } from "../../kernel/s3-account.ts";
import type { Reader } from "../../kernel/store.ts";
import { accountOf, plainName } from "./access.ts";
import { invalidRequest, invalidUri, noSuchAccessPoint } from "./errors.ts";

/** AWS: "Access points restrictions and limitations". What cannot be a name at all is no address to AWS. */
export function checkName(name: string): void {
  if (!/^[a-z0-9.-]{3,50}$/.test(name)) throw invalidUri(`accesspoint/${name}`);
  if (/^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/.test(name) && !/-(s3alias|ext-s3alias|-xa-s3)$/.test(name)) return;
  throw invalidRequest("Your Amazon S3 AccessPoint name is invalid");
}

/** Sixty-three characters at most: the name's beginning, and what makes it the only one. */
export function newAlias(name: string, random: string): string {
  return `${name.slice(0, 20).replace(/-$/, "")}-${random}-s3alias`;
}

/** The access point that an ARN names; undefined when there is none. */
export async function findNamedPoint(reader: Reader, arn: string): Promise<AccessPointRow | undefined> {
  const [, region, accountId, name] = /^arn:aws[\w-]*:s3:([^:]*):(\d{12}):accesspoint\/(.+)$/.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || name === undefined) return undefined;
  return reader.get(accessPoints, [accountId, region, name]);
}

/** The access point that a request names; throws NoSuchAccessPoint. */
export async function requireAccessPoint(
  context: Context,
  reader: Reader,
  input: { readonly AccountId?: string | undefined; readonly Name: string },
): Promise<AccessPointRow> {
  const name = plainName(input.Name);
  const row = await reader.get(accessPoints, [accountOf(context, input), context.region, name]);
  if (row === undefined) throw noSuchAccessPoint(name);
  return row;
}

/** Members that GetAccessPoint and ListAccessPoints share. */
export function accessPointOutput(row: AccessPointRow) {
  return {
    Name: row.name,
    NetworkOrigin: row.vpcId === undefined ? "Internet" : "VPC",
    ...(row.vpcId === undefined ? {} : { VpcConfiguration: { VpcId: row.vpcId } }),
    Bucket: row.bucket,
    AccessPointArn: accessPointArn(row),
    Alias: row.alias,
    BucketAccountId: row.bucketAccountId,
  };
}
