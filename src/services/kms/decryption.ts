/** From a ciphertext to its key and its plaintext: what Decrypt and ReEncrypt share. */
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { decrypt, readHeader } from "./ciphertext.ts";
import { requireAlgorithm, requireUsage } from "./call.ts";
import type { EncryptionContext } from "./encryption-context.ts";
import { constraint, incorrectKey, invalidCiphertext, keyNotFound, validation } from "./errors.ts";
import { findKey, type NamedKey } from "./find-key.ts";
import { requireSpec } from "./key-specs.ts";
import { requireState } from "./key-state.ts";
import { currentMaterial, privateKeyOf, secretOf } from "./materials.ts";
import { rsaDecrypt } from "./rsa-encryption.ts";
import { keyArn, keys, materials, placeOf, type KeyRow, type MaterialRow } from "./tables.ts";

/** A ciphertext as a request brings it. */
export interface CiphertextInput {
  readonly blob: Uint8Array | undefined;
  readonly keyId: string | undefined;
  readonly algorithm: string | undefined;
  readonly encryptionContext: EncryptionContext | undefined;
}

/** The key of a ciphertext: as the request names it, else as the ciphertext does. */
export async function keyOfCiphertext(context: Context, reader: Reader, input: CiphertextInput): Promise<NamedKey> {
  const { keyId, blob = new Uint8Array(), algorithm = "SYMMETRIC_DEFAULT" } = input;
  if (keyId !== undefined) return findKey(context, reader, keyId);
  if (algorithm !== "SYMMETRIC_DEFAULT") {
    throw validation("You must specify a KeyId when the EncryptionAlgorithm is not SYMMETRIC_DEFAULT.");
  }
  checkBlob(input.blob);
  const place = readHeader(blob, context.region);
  const row = place.region === context.region ? await reader.get(keys, placeOf(place)) : undefined;
  // A ciphertext of a key that is not here cannot be told from bytes that never were one.
  if (!row) throw invalidCiphertext();
  return { place, row };
}

/** The model lets the ciphertext be left out, for the dry runs that look at none. */
function checkBlob(blob: Uint8Array | undefined): void {
  if (blob === undefined) throw constraint("ciphertextBlob", "null", "Member must not be null");
}

/** What was in a ciphertext, and with which key. */
export interface Decrypted {
  readonly plain: Buffer;
  readonly key: KeyRow;
  readonly material: MaterialRow;
}

/** The key of a ciphertext, in a state that will do. */
async function requireKeyOf(
  context: Context,
  reader: Reader,
  input: CiphertextInput,
  operation: string,
): Promise<KeyRow> {
  const { row: key, place } = await keyOfCiphertext(context, reader, input);
  if (!key) throw keyNotFound(keyArn(place));
  if (key.usage !== "ENCRYPT_DECRYPT") throw incorrectKey();
  requireUsage(key, "ENCRYPT_DECRYPT", operation);
  requireState(key);
  requireAlgorithm(input.algorithm ?? "SYMMETRIC_DEFAULT", requireSpec(key.spec).encryption, key);
  return key;
}

/** Throws what decrypting with the key would, whatever the ciphertext. */
export async function checkSourceKey(context: Context, input: CiphertextInput, operation: string): Promise<void> {
  await context.store.read((reader) => requireKeyOf(context, reader, input, operation));
}

/** Finds key and material, in a state that will do. */
async function materialOf(
  context: Context,
  reader: Reader,
  input: CiphertextInput,
  operation: string,
): Promise<{ readonly key: KeyRow; readonly material: MaterialRow }> {
  const key = await requireKeyOf(context, reader, input, operation);
  if (key.spec !== "SYMMETRIC_DEFAULT") return { key, material: await currentMaterial(reader, key) };
  const header = readHeader(input.blob ?? new Uint8Array(), context.region);
  if (keyArn(header) !== keyArn(key)) throw incorrectKey();
  const material = await reader.get(materials, [...placeOf(key), header.material]);
  if (!material) throw invalidCiphertext();
  return { key, material };
}

/** Decrypts. Throws IncorrectKeyException, InvalidCiphertextException and the errors of states. */
export async function decryptCiphertext(
  context: Context,
  input: CiphertextInput,
  operation: string,
): Promise<Decrypted> {
  checkBlob(input.blob);
  const blob = input.blob ?? new Uint8Array();
  const { key, material } = await context.store.read((reader) => materialOf(context, reader, input, operation));
  const plain =
    key.spec === "SYMMETRIC_DEFAULT"
      ? decrypt(blob, secretOf(context, material), input.encryptionContext)
      : rsaDecrypt(privateKeyOf(context, material), blob, input.algorithm ?? "");
  return { plain, key, material };
}
