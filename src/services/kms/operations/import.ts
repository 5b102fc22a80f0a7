/** Importing key material, and deleting it again. */
import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import type { Kms } from "../../../generated/kms.ts";
import type { InputOf } from "../../../kernel/operation.ts";
import { keySetting } from "../call.ts";
import { inState } from "../key-state.ts";
import { invalidState, unsupported, validation } from "../errors.ts";
import { openToken, sealToken } from "../import-token.ts";
import { limits } from "../limits.ts";
import { allMaterials, materialId, newMaterialRow } from "../materials.ts";
import { keyArn, keys, materials, type KeyRow, type MaterialRow } from "../tables.ts";
import { incorrectMaterial, unwrap } from "../unwrap.ts";

const generate = promisify(generateKeyPair);

function requireExternal(key: KeyRow): void {
  if (key.origin === "EXTERNAL") return;
  throw unsupported(`${keyArn(key)} origin is ${key.origin} which is not valid for this operation.`);
}

/** GetParametersForImport: a wrapping key of its own for each call, good for a day. */
export const getParametersForImport = keySetting({
  name: "GetParametersForImport",
  states: ["Disabled", "PendingImport"],
  use: (input) => ({
    keys: { "kms:WrappingAlgorithm": input.WrappingAlgorithm, "kms:WrappingKeySpec": input.WrappingKeySpec },
  }),
  run: async ({ context, key }, input) => {
    requireExternal(key);
    checkWrapping(key, input);
    const pair = await generate("rsa", {
      modulusLength: Number(input.WrappingKeySpec.slice(4)),
      publicKeyEncoding: { type: "spki", format: "der" },
      privateKeyEncoding: { type: "pkcs8", format: "der" },
    });
    const validTo = context.clock.now() + limits.importTokenMilliseconds;
    const token = { keyArn: keyArn(key), algorithm: input.WrappingAlgorithm, validTo };
    return {
      KeyId: keyArn(key),
      PublicKey: pair.publicKey,
      ImportToken: sealToken(context.secrets, { ...token, privateKey: pair.privateKey.toString("base64") }),
      ParametersValidTo: new Date(validTo),
    };
  },
});

function checkWrapping(key: KeyRow, input: InputOf<Kms, "GetParametersForImport">): void {
  const { WrappingAlgorithm: algorithm, WrappingKeySpec: spec } = input;
  if (algorithm === "SM2PKE" || spec === "SM2" || algorithm === "RSAES_PKCS1_V1_5") {
    throw unsupported(`Wrapping with ${algorithm} and ${spec} is not supported in this Region.`);
  }
  if (key.spec.startsWith("RSA") && algorithm.startsWith("RSAES_OAEP")) {
    throw validation(`Wrapping algorithm ${algorithm} cannot wrap key material of key spec ${key.spec}.`);
  }
}

type ImportInput = InputOf<Kms, "ImportKeyMaterial">;

/** When the material is to go; undefined: never. */
function expiry(input: ImportInput, now: number): number | undefined {
  const { ExpirationModel: model = "KEY_MATERIAL_EXPIRES", ValidTo: validTo } = input;
  if (model === "KEY_MATERIAL_DOES_NOT_EXPIRE") {
    if (validTo === undefined) return undefined;
    throw validation("A validTo date cannot be set if the ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE");
  }
  if (validTo === undefined) {
    throw validation("A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES");
  }
  const at = validTo.getTime();
  if (at > now && at <= now + 365 * 86_400_000) return at;
  throw validation("The validTo date must be in the future, and no more than 365 days from now.");
}

export const importKeyMaterial = keySetting({
  name: "ImportKeyMaterial",
  states: ["Disabled", "PendingImport"],
  use: (input) => ({
    keys: {
      "kms:ExpirationModel": input.ExpirationModel ?? "KEY_MATERIAL_EXPIRES",
      ...(input.ValidTo === undefined ? {} : { "kms:ValidTo": input.ValidTo.toISOString() }),
    },
  }),
  run: async ({ context, tx, key }, input) => {
    requireExternal(key);
    const now = context.clock.now();
    const token = openToken(context.secrets, input.ImportToken, { keyArn: keyArn(key), now });
    const expiresAt = expiry(input, now);
    const material = unwrap(token, input.EncryptedKeyMaterial, key.spec);
    const known = await allMaterials(tx, key);
    const again = known.find((row) => row.id === materialId(key, material.secret));
    const wantsNew = input.ImportType === "NEW_KEY_MATERIAL" || known.length === 0;
    if (!again && !wantsNew) throw incorrectMaterial();
    const pending = known.find((row) => row.pending === true);
    if (!again && pending) {
      throw invalidState(
        `New key material (id: ${materialId(key, material.secret)}) cannot be imported into KMS key ${keyArn(key)}, ` +
          `because another key material (id: ${pending.id}) is pending rotation.`,
      );
    }
    if (!again && known.length > 0 && key.spec !== "SYMMETRIC_DEFAULT") throw incorrectMaterial();
    const fresh = newMaterialRow(context, key, { number: again?.number ?? known.length + 1, material });
    const row: MaterialRow = {
      ...(again ?? fresh),
      sealed: fresh.sealed,
      ...(!again && known.length > 0 ? { pending: true } : {}),
      ...(input.KeyMaterialDescription === undefined ? {} : { description: input.KeyMaterialDescription }),
    };
    const { expiresAt: _, ...kept } = row;
    tx.put(materials, expiresAt === undefined ? kept : { ...kept, expiresAt });
    const rest = known.filter((other) => other.number !== row.number && other.pending !== true);
    const complete = rest.every((other) => other.sealed);
    const state = key.state === "PendingImport" && complete && row.pending !== true ? "Enabled" : key.state;
    tx.put(keys, { ...key, state, currentMaterial: Math.max(1, key.currentMaterial) });
    return { KeyId: keyArn(key), KeyMaterialId: row.id };
  },
});

/** DeleteImportedKeyMaterial: nothing that was encrypted can be read until the same material is imported again. */
export const deleteImportedKeyMaterial = keySetting({
  name: "DeleteImportedKeyMaterial",
  states: ["Disabled", "PendingImport"],
  run: async ({ tx, key }, input) => {
    requireExternal(key);
    const known = await allMaterials(tx, key);
    const number = known.find((row) => row.id === input.KeyMaterialId)?.number ?? key.currentMaterial;
    const row = known.find((material) => material.number === number);
    if (!row?.sealed) return { KeyId: keyArn(key) };
    tx.put(materials, { ...row, sealed: undefined });
    if (row.pending !== true) tx.put(keys, inState(key, "PendingImport"));
    return { KeyId: keyArn(key), KeyMaterialId: row.id };
  },
});
