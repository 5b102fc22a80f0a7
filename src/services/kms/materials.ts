/** Key material: sealing it for the store, and finding the right one. */
import { createHash, createPrivateKey, type KeyObject } from "node:crypto";
import type { Context } from "../../kernel/context.ts";
import { assert } from "../../kernel/errors.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Reader } from "../../kernel/store.ts";
import { invalidState } from "./errors.ts";
import type { NewMaterial } from "./key-specs.ts";
import { keyArn, materials, placeOf, type KeyPlace, type KeyRow, type MaterialRow } from "./tables.ts";

/** AWS's id of material: the same for the same bytes under the same key, so that an import can be told to be the old one. */
export function materialId({ keyId }: Pick<KeyPlace, "keyId">, secret: Uint8Array): string {
  return createHash("sha256").update(keyId).update(secret).digest("hex");
}

/** A row of new material. */
export function newMaterialRow(
  context: { readonly secrets: Secrets; readonly clock: Context["clock"] },
  key: KeyPlace,
  { number, material }: { readonly number: number; readonly material: NewMaterial },
): MaterialRow {
  return {
    accountId: key.accountId,
    region: key.region,
    keyId: key.keyId,
    number,
    id: materialId(key, material.secret),
    sealed: context.secrets.seal(material.secret),
    createdAt: context.clock.now(),
    ...(material.publicKey ? { publicKey: material.publicKey } : {}),
  };
}

/** The material that encrypts and signs now. */
export async function currentMaterial(reader: Reader, key: KeyRow): Promise<MaterialRow> {
  const row = await reader.get(materials, [...placeOf(key), key.currentMaterial]);
  assert(row, "an enabled key has its current material");
  return row;
}

/** All material of a key, the oldest first. */
export function allMaterials(reader: Reader, key: KeyPlace): Promise<MaterialRow[]> {
  return reader.range(materials, { prefix: placeOf(key), limit: 1_000 });
}

/** The secret bytes. Throws KMSInvalidStateException for imported material that is gone. */
export function secretOf({ secrets }: Pick<Context, "secrets">, row: MaterialRow): Uint8Array {
  if (row.sealed) return secrets.unseal(row.sealed);
  throw invalidState(`${keyArn(row)} is pending import.`);
}

/** The private key of an asymmetric key. */
export function privateKeyOf(context: Pick<Context, "secrets">, row: MaterialRow): KeyObject {
  return createPrivateKey({ key: Buffer.from(secretOf(context, row)), format: "der", type: "pkcs8" });
}
