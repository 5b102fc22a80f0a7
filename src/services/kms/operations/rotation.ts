/** Rotation: new material for symmetric keys, by the calendar or on demand; what was encrypted stays readable. */
import type { KeyRow, MaterialRow } from "../tables.ts";
import { keySetting } from "../call.ts";
import { relatedKeys } from "../key-metadata.ts";
import { limitExceeded, unsupported } from "../errors.ts";
import { dayMilliseconds, limits } from "../limits.ts";
import { allMaterials } from "../materials.ts";
import { pageOf } from "../pages.ts";
import { rotate } from "../rotate.ts";
import { newMaterial } from "../key-specs.ts";
import { keyArn, keys } from "../tables.ts";

/** Symmetric keys with material of AWS's, of the region that has the say. */
function requireRotatable(key: KeyRow): void {
  const rotatable = key.spec === "SYMMETRIC_DEFAULT" && key.origin === "AWS_KMS" && key.multiRegion !== "REPLICA";
  if (!rotatable) throw unsupported(`${keyArn(key)} does not support automatic key rotation.`);
}

export const enableKeyRotation = keySetting({
  name: "EnableKeyRotation",
  states: [],
  use: (input) =>
    input.RotationPeriodInDays === undefined
      ? {}
      : { keys: { "kms:RotationPeriodInDays": String(input.RotationPeriodInDays) } },
  run: async ({ context, tx, key }, input) => {
    requireRotatable(key);
    const { RotationPeriodInDays: days = limits.rotationDays } = input;
    if (key.rotation?.days !== days) {
      tx.put(keys, { ...key, rotation: { days, nextAt: context.clock.now() + days * dayMilliseconds } });
    }
    return {};
  },
});

export const disableKeyRotation = keySetting({
  name: "DisableKeyRotation",
  states: [],
  run: async ({ tx, key }) => {
    requireRotatable(key);
    const { rotation: _, ...kept } = key;
    tx.put(keys, kept);
    return {};
  },
});

/** GetKeyRotationStatus: always false for keys that cannot be rotated (KMS API reference). */
export const getKeyRotationStatus = keySetting({
  name: "GetKeyRotationStatus",
  states: ["Disabled", "PendingImport", "PendingDeletion", "PendingReplicaDeletion"],
  run: async ({ tx, key }) => {
    // Replicas share the setting of their primary key.
    const { rotation } = key.multiRegion === "REPLICA" ? ((await relatedKeys(tx, key))[0] ?? key) : key;
    const going = key.state === "PendingDeletion" || key.state === "PendingReplicaDeletion";
    if (!rotation || going) return { KeyId: keyArn(key), KeyRotationEnabled: false };
    return {
      KeyId: keyArn(key),
      KeyRotationEnabled: true,
      RotationPeriodInDays: rotation.days,
      NextRotationDate: new Date(rotation.nextAt),
    };
  },
});

/** RotateKeyOnDemand: new material at once; for imported keys, the material that was imported for it. */
export const rotateKeyOnDemand = keySetting({
  name: "RotateKeyOnDemand",
  states: [],
  run: async ({ context, tx, key }) => {
    // AWS gives no reason for other kinds of keys.
    if (key.spec !== "SYMMETRIC_DEFAULT") throw unsupported("");
    if (key.multiRegion === "REPLICA") {
      throw unsupported(`${keyArn(key)} does not support on-demand key rotation.`);
    }
    const before = await allMaterials(tx, key);
    const onDemand = before.filter((row) => row.rotationType === "ON_DEMAND").length;
    if (onDemand >= limits.onDemandRotations) {
      throw limitExceeded(
        "The on-demand rotations limit has been reached for the given keyId. " +
          `No more on-demand rotations can be performed for this key: ${keyArn(key)}`,
      );
    }
    const material = key.origin === "AWS_KMS" ? await newMaterial(key.spec) : undefined;
    await rotate(context, tx, key, { type: "ON_DEMAND", material });
    return { KeyId: keyArn(key) };
  },
});

function rotationOutput(row: MaterialRow, key: KeyRow) {
  const state =
    row.pending === true ? "PENDING_ROTATION" : row.number === key.currentMaterial ? "CURRENT" : "NON_CURRENT";
  return {
    KeyId: keyArn(key),
    KeyMaterialId: row.id,
    KeyMaterialState: state,
    ...(row.description === undefined ? {} : { KeyMaterialDescription: row.description }),
    ...(row.rotatedAt === undefined ? {} : { RotationDate: new Date(row.rotatedAt) }),
    ...(row.rotationType === undefined ? {} : { RotationType: row.rotationType }),
    ...(key.origin === "EXTERNAL" ? importOutput(row) : {}),
  };
}

function importOutput({ sealed, expiresAt }: MaterialRow) {
  if (!sealed) return { ImportState: "PENDING_IMPORT" };
  if (expiresAt === undefined) return { ImportState: "IMPORTED", ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
  return { ImportState: "IMPORTED", ExpirationModel: "KEY_MATERIAL_EXPIRES", ValidTo: new Date(expiresAt) };
}

const orderOf = (row: MaterialRow): string => String(row.number).padStart(6, "0");

export const listKeyRotations = keySetting({
  name: "ListKeyRotations",
  run: async ({ tx, key }, input) => {
    if (key.spec !== "SYMMETRIC_DEFAULT") throw unsupported(`${keyArn(key)} does not support key rotation.`);
    const all = await allMaterials(tx, key);
    const rows =
      input.IncludeKeyMaterial === "ALL_KEY_MATERIAL" ? all : all.filter((row) => row.rotatedAt !== undefined);
    const { shown, output } = pageOf(rows, input, orderOf);
    return { Rotations: shown.map((row) => rotationOutput(row, key)), ...output };
  },
});
