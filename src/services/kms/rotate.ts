/** One rotation: new material becomes current, in every region of the key at once. */
import type { Clock } from "../../kernel/clock.ts";
import type { Meter } from "../../kernel/meter.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Transaction } from "../../kernel/store.ts";
import { invalidState } from "./errors.ts";
import { relatedKeys } from "./key-metadata.ts";
import type { NewMaterial } from "./key-specs.ts";
import { allMaterials, newMaterialRow } from "./materials.ts";
import { keyArn, keys, materials, type KeyRow, type MaterialRow } from "./tables.ts";
import { chargedVersions, meterKey } from "./usage.ts";

/** What rotating needs; operations and jobs have it. */
export interface RotationPorts {
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly meter: Meter;
}

/** What a rotation is made of. */
export interface RotationOptions {
  readonly type: "AUTOMATIC" | "ON_DEMAND";
  /** New bytes; left out, the imported material that waits is taken. */
  readonly material: NewMaterial | undefined;
  /** When it was due, if not now. */
  readonly at?: number;
}

/** Rotates within a transaction. */
export async function rotate(ports: RotationPorts, tx: Transaction, key: KeyRow, how: RotationOptions): Promise<void> {
  const rotatedAt = how.at ?? ports.clock.now();
  const family = key.multiRegion === undefined ? [key] : await relatedKeys(tx, key);
  for (const member of family) {
    const fresh = how.material
      ? newMaterialRow(ports, member, { number: member.currentMaterial + 1, material: how.material })
      : await waitingMaterial(tx, member);
    const { pending: _, ...kept } = fresh;
    tx.put(materials, { ...kept, rotatedAt, rotationType: how.type });
    const rotated: KeyRow = { ...member, currentMaterial: fresh.number };
    tx.put(keys, rotated);
    meterKey(ports.meter, tx, rotated, chargedVersions(rotated) - chargedVersions(member));
  }
}

async function waitingMaterial(tx: Transaction, key: KeyRow): Promise<MaterialRow> {
  const row = (await allMaterials(tx, key)).find((material) => material.pending === true);
  if (row) return row;
  throw invalidState(`No available key material pending rotation for the key: ${keyArn(key)}.`);
}
