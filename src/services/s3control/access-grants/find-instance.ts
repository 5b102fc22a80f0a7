/** Which instance of access grants a prefix belongs to, whosever it is. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { GrantsPlace } from "./arns.ts";
import { covers, everything, parseScope, parseTarget, type Scope } from "./scope.ts";
import { accessGrants, grantsInstances, grantsLocations, type GrantsInstanceRow } from "./tables.ts";

const mostInstances = 10_000;
const mostLocations = 1_001;

/**
 * The instance in the request's region that has the closest location over the prefix. Locations of all buckets count last:
 * where something in the bucket was granted, and then that of `own`, the account that asks.
 */
export async function findInstanceOf(
  context: Context,
  own: GrantsPlace,
  prefix: string,
): Promise<GrantsPlace | undefined> {
  const target = parseTarget(prefix, false);
  if (target === undefined) return undefined;
  return context.store.read(async (reader) => {
    const options = { prefix: [context.region], limit: mostInstances };
    const instances = await reader.indexRange(grantsInstances, "region", options);
    let closest: { readonly place: GrantsPlace; readonly rank: number } | undefined;
    for (const instance of instances) {
      const rank = await rankOf(reader, instance, { target, own });
      if (rank !== undefined && rank > (closest?.rank ?? -Infinity)) closest = { place: instance, rank };
    }
    return closest?.place;
  });
}

/** How close the instance's locations are: the length of the longest prefix over the target; undefined when none is. */
async function rankOf(
  reader: Reader,
  { accountId, region }: GrantsInstanceRow,
  { target, own }: { readonly target: Scope; readonly own: GrantsPlace },
): Promise<number | undefined> {
  const locations = await reader.range(grantsLocations, { prefix: [accountId, region], limit: mostLocations });
  let rank: number | undefined;
  for (const { scope } of locations) {
    const parsed = scope === everything ? undefined : parseScope(scope, false);
    if (parsed !== undefined && covers(parsed, target)) rank = Math.max(rank ?? 0, parsed.prefix.length);
  }
  if (rank !== undefined) return rank;
  if (!locations.some(({ scope }) => scope === everything)) return undefined;
  const isOwn = accountId === own.accountId;
  if (await hasGrantsIn(reader, [accountId, region], target.bucket)) return isOwn ? -1 : -2;
  return isOwn ? -3 : undefined;
}

async function hasGrantsIn(reader: Reader, prefix: readonly string[], bucket: string): Promise<boolean> {
  const options = { prefix, stringPrefix: `s3://${bucket}/`, limit: 1 };
  return (await reader.indexRange(accessGrants, "scope", options)).length > 0;
}
