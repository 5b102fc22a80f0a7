/** What Storage Lens asks of S3 beyond its API, for the account that it acts for: no request can name these. */
import type { Context } from "../../../kernel/context.ts";
import { lensPrincipal, type LensBucketsListing, type LensBucketsPage } from "../../../kernel/lens-listing.ts";
import type { AccessQuestion, OperationDefinition } from "../../../kernel/operation.ts";
import { accessDenied } from "../errors.ts";
import { buckets } from "../tables.ts";
import { activityForLens } from "./activity-for-lens.ts";
import { lensSettings } from "./bucket-settings.ts";
import { listForLens } from "./list-for-lens.ts";

async function listBucketsForLens(
  { store, caller }: Context,
  { After: after = "" }: LensBucketsListing,
): Promise<LensBucketsPage> {
  return store.read(async (reader) => {
    const prefix = [caller.accountId];
    const from = after === "" ? {} : { after: [caller.accountId, after] };
    const [bucket] = await reader.indexRange(buckets, "owner", { prefix, ...from, limit: 1 });
    if (bucket === undefined) return {};
    const { name, region } = bucket;
    return { Bucket: { name, region, settings: await lensSettings(reader, bucket) } };
  });
}

/** Storage Lens sees the buckets of the account that it acts for, whatever their policies say, and nobody else comes this way. */
function lensAlone({ caller }: Context): readonly AccessQuestion[] {
  if (caller.kind !== "service" || caller.arn !== lensPrincipal) throw accessDenied();
  return [];
}

function internal(invoke: object): OperationDefinition<never, never> {
  return { invoke, access: lensAlone } as unknown as OperationDefinition<never, never>;
}

export const lensOperations: Readonly<Record<string, OperationDefinition<never, never>>> = {
  ListBucketsForLens: internal(listBucketsForLens),
  ListForLens: internal(listForLens),
  ActivityForLens: internal(activityForLens),
};
