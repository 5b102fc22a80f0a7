/** Lists the caller's buckets. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { S3 } from "../../../generated/s3.ts";
import { ownerOutput } from "../acl-output.ts";
import { ownerOfCaller } from "../acl-new-object.ts";
import { s3Arn } from "../bucket.ts";
import { isRegion } from "../bucket-region.ts";
import { invalidArgument } from "../errors.ts";
import { buckets, type BucketRow } from "../tables.ts";

type Input = InputOf<S3, "ListBuckets">;

/** AWS docs: "You can have up to 10,000 buckets in a page". */
const maximumBuckets = 10_000;

export const listBuckets: Operation<S3, "ListBuckets"> = async (context, input) => {
  const limit = pageLength(input.MaxBuckets);
  checkRegionName(input.BucketRegion);
  const found = await context.store.read((reader) => findBuckets(reader, context.caller.accountId, input, limit + 1));
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  // AWS tells the region of each bucket only to those who ask for something, its ARN to all.
  const asked = input.MaxBuckets ?? input.Prefix ?? input.BucketRegion ?? input.ContinuationToken;
  return {
    Owner: ownerOutput(ownerOfCaller(context.caller), context.settings.s3Era),
    Buckets: page.map(({ name, createdAt, region }) => ({
      Name: name,
      // Whole seconds, as everywhere in S3.
      CreationDate: new Date(createdAt - (createdAt % 1000)),
      BucketArn: s3Arn(name),
      ...(asked === undefined ? {} : { BucketRegion: region }),
    })),
    Prefix: input.Prefix,
    ...(last === undefined ? {} : { ContinuationToken: Buffer.from(last.name).toString("base64url") }),
  };
};

function checkRegionName(name: string | undefined): void {
  if (name === undefined || isRegion(name)) return;
  throw invalidArgument(`Argument value ${name} is not a valid AWS Region`, "bucket-region");
}

function pageLength(stated: number | undefined): number {
  if (stated === undefined) return maximumBuckets;
  if (stated >= 1 && stated <= maximumBuckets) return stated;
  throw invalidArgument(
    `Argument max-buckets must be an integer between 1 and ${maximumBuckets}`,
    "max-buckets",
    String(stated),
  );
}

async function findBuckets(reader: Reader, accountId: string, input: Input, wanted: number): Promise<BucketRow[]> {
  const { BucketRegion: region, Prefix: stringPrefix = "" } = input;
  const found: BucketRow[] = [];
  let after = input.ContinuationToken ? nameOfToken(input.ContinuationToken) : undefined;
  while (found.length < wanted) {
    const rows: BucketRow[] = await reader.indexRange(buckets, "owner", {
      prefix: [accountId],
      stringPrefix,
      ...(after === undefined ? {} : { after: [accountId, after] }),
      limit: wanted,
    });
    for (const row of rows) if (region === undefined || row.region === region) found.push(row);
    if (rows.length < wanted) break;
    after = rows.at(-1)?.name;
  }
  return found.slice(0, wanted);
}

function nameOfToken(token: string): string {
  const name = Buffer.from(token, "base64url").toString();
  if (name !== "" && Buffer.from(name).toString("base64url") === token) return name;
  throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
}
