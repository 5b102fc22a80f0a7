/** Delivers digest files: one an hour, account and region of each trail that logs with validation, and the last ones of those that ended. */
import { bodyOfBytes } from "../../../kernel/body.ts";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { AwsError } from "../../../kernel/errors.ts";
import type { JobContext } from "../../../kernel/jobs.ts";
import type { Reader } from "../../../kernel/store.ts";
import { digestContent, digestObjectKey, digestSignature, sha256Hex, signatureAlgorithm } from "../digest-file.ts";
import { privateKeyOf, requireDigestKey } from "../digest-keys.ts";
import {
  deliveryMilliseconds,
  digestChains,
  dueAt,
  groupKeyOf,
  nextDigestEnd,
  undigestedFiles,
  type DigestChainRow,
  type DigestPlace,
  type PreviousDigest,
  type UndigestedFileRow,
} from "../digest-tables.ts";
import { trailDeliveries, trails, waitingBatches } from "../tables.ts";
import { delivererOf, encryptionInput } from "../trail-key.ts";
import { logFileInput } from "../trail-settings.ts";

const compress = promisify(gzip);
const digestsPerRun = 50;
const chainsPerRun = 1_000;
const filesPerRead = 1_000;

/** Delivers what is due by now; `more` when only the bound of one run ended it. */
export async function deliverDigests(
  context: JobContext,
): Promise<{ readonly digests: number; readonly more: boolean }> {
  const now = context.clock.now();
  const end = [Math.floor(now) + 1];
  const due = await context.store.read((reader) =>
    reader.indexRange(digestChains, "due", { end, limit: chainsPerRun }),
  );
  let digests = 0;
  for (const first of due) {
    let chain: DigestChainRow | undefined = first;
    while (chain && !context.signal.aborted) {
      if (digests >= digestsPerRun) return { digests, more: true };
      chain = await deliverNext(context, chain, now);
      if (chain) digests += 1;
    }
  }
  return { digests, more: false };
}

/** The chain after its next digest was delivered; undefined when there is none to deliver now. */
async function deliverNext(
  context: JobContext,
  chain: DigestChainRow,
  now: number,
): Promise<DigestChainRow | undefined> {
  const end = nextDigestEnd(chain);
  if (dueAt(chain) > now) return undefined;
  if (end === undefined) {
    await removeChain(context, chain);
    return undefined;
  }
  const facts = await context.store.read((reader) => factsOf(reader, chain, end));
  if (facts === undefined) return undefined;
  try {
    const previous = await putDigest(context, { chain, end, ...facts });
    await noteDigest(context, chain, undefined);
    return await advance(context, { chain, end, previous }, facts.files);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    await noteDigest(context, chain, error.code);
    return undefined;
  }
}

interface Facts {
  readonly place: DigestPlace;
  readonly files: readonly UndigestedFileRow[];
}

/** What the digest says; undefined while log files of its time are on their way, or their trail has no place any more. */
async function factsOf(reader: Reader, chain: DigestChainRow, end: number): Promise<Facts | undefined> {
  const { trailAccountId, trailRegion, trailName } = chain;
  const trail = await reader.get(trails, [trailAccountId, trailRegion, trailName]);
  const place = chain.place ?? trail;
  if (!place) return undefined;
  const isLast = end === chain.endedAt;
  const [waiting] = await reader.range(waitingBatches, { prefix: groupKeyOf(chain), limit: 1 });
  if (waiting && waiting.at < (isLast ? end : end - deliveryMilliseconds)) return undefined;
  const prefix = [...groupKeyOf(chain), chain.startedAt];
  const files: UndigestedFileRow[] = [];
  for (;;) {
    const last = files.at(-1);
    const after = last === undefined ? {} : { after: undigestedFiles.key(last) };
    // The last digest takes all that is left.
    const bound = isLast ? {} : { end: [...prefix, end] };
    const rows = await reader.range(undigestedFiles, { prefix, ...after, ...bound, limit: filesPerRead });
    files.push(...rows);
    if (rows.length < filesPerRead) return { place, files };
  }
}

async function putDigest(
  context: JobContext,
  { chain, end, place, files }: Facts & { readonly chain: DigestChainRow; readonly end: number },
): Promise<PreviousDigest> {
  const key = await requireDigestKey(context, chain.region, end);
  const facts = { chain, place, end, files, fingerprint: key.fingerprint };
  const content = digestContent(facts);
  const signature = digestSignature(facts, content, privateKeyOf(context, key));
  const objectKey = digestObjectKey(facts);
  const { trailAccountId: accountId, trailRegion: homeRegion, trailName: name } = chain;
  const trail = { accountId, homeRegion, name };
  const input = {
    ...logFileInput(place.bucket, objectKey),
    ...encryptionInput(trail, place.kmsKey),
    Body: bodyOfBytes(await compress(content)),
    ContentType: "application/json",
    ContentEncoding: "gzip",
    Metadata: { signature, "signature-algorithm": signatureAlgorithm },
  };
  await context.call("s3", "PutObject", input, delivererOf(trail, place.kmsKey));
  return { bucket: place.bucket, objectKey, sha256: sha256Hex(content), signature };
}

/** The chain, one digest further; who is killed before writes the same digest again. */
async function advance(
  { store }: JobContext,
  made: { readonly chain: DigestChainRow; readonly end: number; readonly previous: PreviousDigest },
  files: readonly UndigestedFileRow[],
): Promise<DigestChainRow | undefined> {
  return store.transact(async (tx) => {
    // It may have ended meanwhile.
    const chain = await tx.get(digestChains, digestChains.key(made.chain));
    if (!chain) return undefined;
    const after = { ...chain, digestedUntil: made.end, previous: made.previous };
    tx.put(digestChains, after);
    for (const file of files) tx.delete(undigestedFiles, undigestedFiles.key(file));
    return after;
  });
}

async function removeChain({ store }: JobContext, chain: DigestChainRow): Promise<void> {
  await store.transact(async (tx) => tx.delete(digestChains, digestChains.key(chain)));
}

async function noteDigest(
  { store, clock }: JobContext,
  chain: DigestChainRow,
  error: string | undefined,
): Promise<void> {
  const { trailAccountId: accountId, trailRegion: homeRegion, trailName: name } = chain;
  const key = [accountId, homeRegion, name];
  await store.transact(async (tx) => {
    // A trail that is gone has no status.
    if (!(await tx.get(trails, key))) return;
    const { digestError: _, ...before } = (await tx.get(trailDeliveries, key)) ?? { accountId, homeRegion, name };
    const news = error === undefined ? { digestDeliveredAt: clock.now() } : { digestError: error };
    tx.put(trailDeliveries, { ...before, ...news });
  });
}
