/** The keys that sign digest files: a pair a region, a new one each month, the private half sealed. */
import { createHash, createPrivateKey, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Reader, Store } from "../../kernel/store.ts";
import { digestKeys, type DigestKeyRow } from "./digest-tables.ts";

const generate = promisify(generateKeyPair);
/** As the validity of AWS's own keys (ListPublicKeys). */
const validMilliseconds = 30 * 86_400_000;
const modulusLength = 2_048;
const keysLimit = 1_000;

interface KeyParts {
  readonly store: Store;
  readonly secrets: Secrets;
}

/** The region's pair that signs what ends at that time (region time, milliseconds); made when there is none. */
export async function requireDigestKey(
  { store, secrets }: KeyParts,
  region: string,
  at: number,
): Promise<DigestKeyRow> {
  const found = await store.read((reader) => findKey(reader, region, at));
  if (found) return found;
  const { publicKey, privateKey } = await generate("rsa", { modulusLength });
  const shown = publicKey.export({ type: "pkcs1", format: "der" });
  const validFrom = Math.floor(at / 1_000) * 1_000;
  const made: DigestKeyRow = {
    region,
    validFrom,
    validUntil: validFrom + validMilliseconds,
    fingerprint: createHash("md5").update(shown).digest("hex"),
    publicKey: shown,
    sealedPrivateKey: secrets.seal(privateKey.export({ type: "pkcs8", format: "der" })),
  };
  return store.transact(async (tx) => {
    // Somebody else may have been faster.
    const other = await findKey(tx, region, at);
    if (!other) tx.put(digestKeys, made);
    return other ?? made;
  });
}

async function findKey(reader: Reader, region: string, at: number): Promise<DigestKeyRow | undefined> {
  const range = { prefix: [region], end: [region, Math.floor(at) + 1], reverse: true, limit: 1 };
  const [last] = await reader.range(digestKeys, range);
  return last && at < last.validUntil ? last : undefined;
}

/** The region's keys that are valid at some time between both, ends included; the oldest first. */
export async function digestKeysBetween(
  reader: Reader,
  region: string,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<DigestKeyRow[]> {
  const end = [region, Math.max(0, Math.floor(until) + 1)];
  const rows = await reader.range(digestKeys, { prefix: [region], end, reverse: true, limit: keysLimit });
  return rows.filter(({ validUntil }) => validUntil > from).reverse();
}

export function privateKeyOf({ secrets }: Pick<KeyParts, "secrets">, row: DigestKeyRow): KeyObject {
  return createPrivateKey({ key: Buffer.from(secrets.unseal(row.sealedPrivateKey)), format: "der", type: "pkcs8" });
}
