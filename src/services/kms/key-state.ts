/** What a key's state allows (KMS guide, "Key states of AWS KMS keys"). */
import { disabled, invalidState } from "./errors.ts";
import { keyArn, type KeyRow, type KeyState } from "./tables.ts";

const told: Readonly<Record<Exclude<KeyState, "Enabled" | "Disabled">, string>> = {
  PendingDeletion: "is pending deletion.",
  PendingReplicaDeletion: "is pending replica deletion.",
  PendingImport: "is pending import.",
};

/** Throws DisabledException or KMSInvalidStateException unless the key is enabled, or in one of the other states that will do. */
export function requireState(key: KeyRow, others: readonly KeyState[] = []): void {
  const { state } = key;
  if (state === "Enabled" || others.includes(state)) return;
  if (state === "Disabled") throw disabled(key);
  throw invalidState(`${keyArn(key)} ${told[state]}`);
}

/** The key in another state. */
export function inState(key: KeyRow, state: KeyState): KeyRow {
  return { ...key, state };
}
