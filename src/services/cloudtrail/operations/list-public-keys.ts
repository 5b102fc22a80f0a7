/** ListPublicKeys: the keys that tell whether this region's digest files are CloudTrail's. */
import type { Cloudtrail } from "../../../generated/cloudtrail.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { digestKeysBetween, requireDigestKey } from "../digest-keys.ts";
import { invalidKeysToken, invalidTimeRange } from "../errors.ts";

export const listPublicKeys: Operation<Cloudtrail, "ListPublicKeys"> = async (context, input) => {
  // All keys there are fit into one answer.
  if (input.NextToken !== undefined) throw invalidKeysToken();
  const now = context.clock.now();
  const from = input.StartTime?.getTime() ?? now;
  const until = input.EndTime?.getTime() ?? now;
  if (from > until) throw invalidTimeRange();
  // There is a key at any time, also before it signed anything.
  if (from <= now && now <= until) await requireDigestKey(context, context.region, now);
  const rows = await context.store.read((reader) => digestKeysBetween(reader, context.region, { from, until }));
  return {
    PublicKeyList: rows.map((row) => ({
      Value: row.publicKey,
      ValidityStartTime: new Date(row.validFrom),
      ValidityEndTime: new Date(row.validUntil),
      Fingerprint: row.fingerprint,
    })),
  };
};
