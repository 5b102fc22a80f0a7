/** Passwords at rest: scrypt, verified in constant time, and as long for nobody as for somebody. */
import { scrypt, timingSafeEqual } from "node:crypto";
import type { HashedPassword } from "./identity/sign-in.ts";

/** scrypt's N for new hashes: 32 MiB and about a tenth of a second. Older hashes keep the cost they were made with. */
const cost = 2 ** 15;
const blockSize = 8;
const hashBytes = 32;

/** Length of the salt that `hashPassword` wants. */
export const passwordSaltBytes = 16;

/** What stands in for a password that is not there, so that the time of an answer tells nothing. */
const nobody: HashedPassword = {
  salt: new Uint8Array(passwordSaltBytes),
  hash: new Uint8Array(hashBytes),
  cost,
};

/** Hashes a password; `salt` is fresh random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<HashedPassword> {
  return { salt, hash: await derive(password, salt, cost), cost };
}

/** Whether this is the password. Undefined (no such user, no password) takes as long and is false. */
export async function verifyPassword(password: string, stored: HashedPassword | undefined): Promise<boolean> {
  const { salt, hash, cost: storedCost } = stored ?? nobody;
  const derived = await derive(password, salt, storedCost);
  return hash.length === derived.length && timingSafeEqual(hash, derived) && stored !== undefined;
}

function derive(password: string, salt: Uint8Array, N: number): Promise<Uint8Array> {
  // scrypt needs 128·N·r bytes; Node's own limit is exactly that of its default cost.
  const options = { N, r: blockSize, p: 1, maxmem: 256 * N * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, hashBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
