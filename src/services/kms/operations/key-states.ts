/** Switching keys off and on, and taking them away after a time to think it over. */
import { keySetting } from "../call.ts";
import { inState } from "../key-state.ts";
import { constraint, invalidState } from "../errors.ts";
import { relatedKeys } from "../key-metadata.ts";
import { dayMilliseconds, limits } from "../limits.ts";
import { keyArn, keys, materials, placeOf, type KeyRow } from "../tables.ts";
import { chargedVersions, meterKey } from "../usage.ts";

/** Name of the job that rotates keys. */
export const rotateKeysJob = "kms.rotate-keys";

export const enableKey = keySetting({
  name: "EnableKey",
  states: ["Disabled"],
  run: async ({ context, tx, key }) => {
    const { rotation } = key;
    const now = context.clock.now();
    // A date that passed meanwhile is made up for at once; the next one counts from then on.
    const late = rotation !== undefined && key.state !== "Enabled" && rotation.nextAt < now;
    tx.put(keys, { ...inState(key, "Enabled"), ...(late ? { rotation: { ...rotation, nextAt: now } } : {}) });
    if (late) context.jobs.wake(rotateKeysJob);
    return {};
  },
});

export const disableKey = keySetting({
  name: "DisableKey",
  states: ["Disabled"],
  run: async ({ tx, key }) => {
    tx.put(keys, inState(key, "Disabled"));
    return {};
  },
});

/** Name of the job that takes keys away. */
export const deleteKeysJob = "kms.delete-keys";

export const scheduleKeyDeletion = keySetting({
  name: "ScheduleKeyDeletion",
  states: ["Disabled", "PendingImport"],
  use: (input) => ({
    keys: {
      "kms:ScheduleKeyDeletionPendingWindowInDays": String(input.PendingWindowInDays ?? limits.deletionDays.default),
    },
  }),
  run: async ({ context, tx, key }, input) => {
    const days = windowOf(input.PendingWindowInDays);
    const related = key.multiRegion === "PRIMARY" ? await relatedKeys(tx, key) : [];
    // A primary key goes when its last replica has gone, and then has its whole window before it.
    const waits = related.length > 1;
    const deletionAt = context.clock.now() + days * dayMilliseconds;
    const going: KeyRow = {
      ...key,
      state: waits ? "PendingReplicaDeletion" : "PendingDeletion",
      deletionDays: days,
      ...(waits ? {} : { deletionAt }),
    };
    tx.put(keys, going);
    meterKey(context.meter, tx, key, -chargedVersions(key));
    return {
      KeyId: keyArn(key),
      KeyState: going.state,
      PendingWindowInDays: days,
      ...(waits ? {} : { DeletionDate: new Date(deletionAt) }),
    };
  },
});

function windowOf(days: number | undefined = limits.deletionDays.default): number {
  const { min, max } = limits.deletionDays;
  const bound = days < min ? `greater than or equal to ${min}` : `less than or equal to ${max}`;
  if (days >= min && days <= max) return days;
  throw constraint("pendingWindowInDays", `'${days}'`, `Member must have value ${bound}`);
}

export const cancelKeyDeletion = keySetting({
  name: "CancelKeyDeletion",
  run: async ({ context, tx, key }) => {
    if (key.state !== "PendingDeletion" && key.state !== "PendingReplicaDeletion") {
      throw invalidState(`${keyArn(key)} is not pending deletion.`);
    }
    const { deletionAt: _at, deletionDays: _days, ...kept } = key;
    const material = await tx.get(materials, [...placeOf(key), key.currentMaterial]);
    // It comes back disabled, so that nobody uses it who does not mean to; imported material may be gone meanwhile.
    const back: KeyRow = { ...kept, state: material?.sealed ? "Disabled" : "PendingImport" };
    tx.put(keys, back);
    meterKey(context.meter, tx, key, chargedVersions(key));
    return { KeyId: keyArn(key) };
  },
});
