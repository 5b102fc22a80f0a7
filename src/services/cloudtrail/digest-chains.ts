/** When chains of digest files begin and end, and which chain a delivered log file belongs to. */
import type { Reader, Transaction } from "../../kernel/store.ts";
import {
  deliveryMilliseconds,
  digestChains,
  groupKeyOf,
  hourMilliseconds,
  undigestedFiles,
  type DigestChainRow,
  type DigestGroup,
} from "./digest-tables.ts";
import type { TrailRow } from "./tables.ts";

/** Chains of a trail: one an account and region, and those that ended within a month. */
const chainsLimit = 10_000;
/** A trail's own StopLogging is recorded after the trail has stopped. */
const lateMilliseconds = 60_000;

/** The trail as it is after a change, with its span of digests begun or ended; chains follow. */
export async function withDigests(tx: Transaction, row: TrailRow, now: number): Promise<TrailRow> {
  const { digests } = row;
  const isWanted = row.logging && row.logFileValidation === true;
  const isOpen = digests !== undefined && digests.until === undefined;
  if (isWanted === isOpen) return row;
  if (!isWanted) {
    const until = Math.ceil(now / 1_000) * 1_000;
    await endChains(tx, row, { endedAt: until });
    return { ...row, digests: { since: digests?.since ?? until, until } };
  }
  const since = Math.floor(now / 1_000) * 1_000;
  // The home region has digests also for hours in which nothing happens.
  const group = { ...trailKeyOf(row), accountId: row.accountId, region: row.homeRegion };
  tx.put(digestChains, { ...group, startedAt: since, digestedUntil: since });
  return { ...row, digests: { since } };
}

const trailKeyOf = ({ accountId, homeRegion, name }: TrailRow) => ({
  trailAccountId: accountId,
  trailRegion: homeRegion,
  trailName: name,
});

/** Ends the chains of a trail that is about to be removed: their last digests are still delivered. */
export async function endDigests(tx: Transaction, row: TrailRow, now: number): Promise<void> {
  const { bucket, prefix, organizationId, kmsKey } = row;
  const place = {
    bucket,
    ...(prefix === undefined ? {} : { prefix }),
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(kmsKey === undefined ? {} : { kmsKey }),
  };
  await endChains(tx, row, { endedAt: Math.ceil(now / 1_000) * 1_000, place });
}

type Ending = Required<Pick<DigestChainRow, "endedAt">> & Pick<DigestChainRow, "place">;

async function endChains(tx: Transaction, row: TrailRow, ending: Ending): Promise<void> {
  const prefix = Object.values(trailKeyOf(row));
  for (const chain of await tx.range(digestChains, { prefix, limit: chainsLimit })) {
    // One that ended before keeps its end, and learns where to go when the trail is gone.
    if (chain.place === undefined)
      tx.put(digestChains, { ...chain, ...ending, endedAt: chain.endedAt ?? ending.endedAt });
  }
}

/** A log file that was just written. */
export interface DeliveredFile {
  readonly bucket: string;
  readonly objectKey: string;
  readonly sha256: string;
  readonly oldestEventAt: number;
  readonly newestEventAt: number;
}

/** Keeps what the next digest is to say of a log file, when the trail wants digests of it. */
export async function noteForDigest(
  tx: Transaction,
  { trail, group, now }: { readonly trail: TrailRow; readonly group: DigestGroup; readonly now: number },
  file: DeliveredFile,
): Promise<void> {
  // Where the clock was moved on, a file counts for the hour in which it would have come.
  const usually = Math.min(now, file.newestEventAt + deliveryMilliseconds);
  const chain = await findChain(tx, { trail, group, at: usually }, file);
  if (!chain) return;
  const { startedAt: chainStartedAt, digestedUntil, endedAt } = chain;
  // What comes after the last digest gets another one.
  const isLate = endedAt !== undefined && digestedUntil >= endedAt;
  const end = isLate ? Math.max(endedAt + 1_000, Math.ceil(now / 1_000) * 1_000) : endedAt;
  tx.put(digestChains, end === undefined ? chain : { ...chain, endedAt: end });
  const deliveredAt = Math.floor(Math.max(digestedUntil, Math.min(usually, end ?? usually)));
  const { trailAccountId, trailRegion, trailName, accountId, region } = group;
  const key = { trailAccountId, trailRegion, trailName, accountId, region };
  tx.put(undigestedFiles, { ...key, chainStartedAt, deliveredAt, ...file });
}

/** The chain that the file belongs to, perhaps a new one; undefined when its events are of a time without validation. */
async function findChain(
  reader: Reader,
  { trail, group, at }: { readonly trail: TrailRow; readonly group: DigestGroup; readonly at: number },
  { newestEventAt }: DeliveredFile,
): Promise<DigestChainRow | undefined> {
  const { digests } = trail;
  if (digests === undefined) return undefined;
  const { since, until } = digests;
  if (until !== undefined && newestEventAt > until + (trail.logging ? 0 : lateMilliseconds)) return undefined;
  const [last] = await reader.range(digestChains, { prefix: groupKeyOf(group), reverse: true, limit: 1 });
  if (last && last.startedAt >= since) return last;
  // All chains of a trail have their digests at the same minute and second.
  const hours = Math.max(0, Math.floor((at - since) / hourMilliseconds));
  const startedAt = since + hours * hourMilliseconds;
  const { trailAccountId, trailRegion, trailName, accountId, region } = group;
  const chain = { trailAccountId, trailRegion, trailName, accountId, region, startedAt, digestedUntil: startedAt };
  return until === undefined ? chain : { ...chain, endedAt: Math.max(until, startedAt) };
}
