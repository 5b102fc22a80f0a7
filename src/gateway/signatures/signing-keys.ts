/** Keys derived for version 4 signatures, kept because deriving one costs four HMACs. */
import { createHmac } from "node:crypto";
import { BoundedCache } from "./bounded-cache.ts";
import type { CredentialScope } from "./credential-scope.ts";

/** A scope that signed something valid, with its key. */
export interface SigningKey {
  readonly scope: CredentialScope;
  /** The secret it was derived from: a changed secret makes it void. */
  readonly secretAccessKey: string;
  readonly key: Buffer;
}

const known = new BoundedCache<SigningKey>(4_096);

/** The key of a credential text that verified before. */
export function knownSigningKey(credential: string): SigningKey | undefined {
  return known.get(credential);
}

/** Keeps a key after a signature of it was found right: nobody can fill the cache with names they cannot sign for. */
export function rememberSigningKey(credential: string, key: SigningKey): void {
  known.set(credential, key);
}

/** Derives the key of a scope. */
export function deriveSigningKey(secretAccessKey: string, scope: CredentialScope): SigningKey {
  let key = hmac(`AWS4${secretAccessKey}`, scope.date);
  for (const part of [scope.region, scope.service, scope.terminator]) key = hmac(key, part);
  return { scope, secretAccessKey, key };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
