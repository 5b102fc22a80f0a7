/** Ids of what Organizations makes: lower-case letters and digits, as AWS's patterns want them. */
import { policyTargets } from "../../kernel/identity/organization.ts";
import type { Ids } from "../../kernel/ids.ts";
import type { Reader } from "../../kernel/store.ts";

const lower = (ids: Ids, length: number): string => ids.alphanumeric(length).toLowerCase();

export const newOrganizationId = (ids: Ids): string => `o-${lower(ids, 10)}`;
export const newPolicyId = (ids: Ids): string => `p-${lower(ids, 10)}`;
export const newHandshakeId = (ids: Ids): string => `h-${lower(ids, 32)}`;
export const newTransferId = (ids: Ids): string => `rt-${lower(ids, 32)}`;
export const newCreateAccountId = (ids: Ids): string => `car-${lower(ids, 32)}`;
export const newResourcePolicyId = (ids: Ids): string => `rp-${lower(ids, 8)}`;

/** A unit's id carries the root's. */
export const newUnitId = (ids: Ids, rootId: string): string => `ou-${rootId.slice(2)}-${lower(ids, 8)}`;

/** A root's id is short: one that another organization has is drawn again. */
export async function newRootId(reader: Reader, ids: Ids): Promise<string> {
  for (;;) {
    const id = `r-${lower(ids, 4)}`;
    if ((await reader.get(policyTargets, [id])) === undefined) return id;
  }
}

/** Twelve digits that do not begin with zero. */
export function newAccountId(ids: Ids): string {
  const number = Buffer.from(ids.bytes(6)).readUIntBE(0, 6) % 900_000_000_000;
  return String(100_000_000_000 + number);
}
