/** Access key ids that carry their account's number, as AWS's do: whoever has the id alone can be told the account. */
import type { Ids } from "../ids.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const accountLimit = 1_000_000_000_000n;

/**
 * A new id, `prefix` (`AKIA`, `ASIA`) and sixteen characters of base 32: one bit that is set, forty of the account's number,
 * thirty-nine at random.
 */
export function newAccessKeyId(ids: Ids, prefix: "AKIA" | "ASIA", accountId: string): string {
  const random = BigInt(`0x${Buffer.from(ids.bytes(5)).toString("hex")}`) & ((1n << 39n) - 1n);
  let bits = (1n << 79n) | (BigInt(accountId) << 39n) | random;
  let text = "";
  for (let index = 0; index < 16; index += 1) {
    text = (alphabet[Number(bits & 31n)] as string) + text;
    bits >>= 5n;
  }
  return prefix + text;
}

/** The account in an id made like AWS's since 2019; undefined for ids of another form. */
export function accountOfAccessKeyId(accessKeyId: string): string | undefined {
  if (!/^A[KS]IA[A-Z2-7]{16}$/.test(accessKeyId)) return undefined;
  let bits = 0n;
  for (const character of accessKeyId.slice(4)) bits = (bits << 5n) | BigInt(alphabet.indexOf(character));
  if (bits >> 79n === 0n) return undefined;
  const account = (bits >> 39n) & ((1n << 40n) - 1n);
  return account < accountLimit ? account.toString().padStart(12, "0") : undefined;
}
