/** Where identifiers come from; seeded in tests so that runs repeat. */

/** A source of identifiers. */
export interface Ids {
  uuid(): string;
  /** `length` characters of A–Z and 0–9, as in request ids and access keys. */
  upperAlphanumeric(length: number): string;
  /** `length` characters of A–Z, a–z, 0–9. */
  alphanumeric(length: number): string;
  /** Lower-case hex of `bytes` random bytes. */
  hex(bytes: number): string;
  /** A whole number of 24 random bits: never a secret, it is put together without a text. */
  bits24(): number;
  bytes(count: number): Uint8Array;
}
