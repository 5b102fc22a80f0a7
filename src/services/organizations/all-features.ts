/** From consolidated billing to all features: every invited member approves, then the management account finishes. */
import { memberships, organizations, type OrganizationRow } from "../../kernel/identity/organization.ts";
import { assert } from "../../kernel/errors.ts";
import type { Transaction } from "../../kernel/store.ts";
import { invalidHandshakeTransition } from "./errors.ts";
import { handshakes, type HandshakeRow } from "./tables.ts";
import { everything } from "./tree.ts";

/** After an approval: when it was the last, the handshake it belongs to can be accepted. */
export async function approve(tx: Transaction, approval: HandshakeRow): Promise<void> {
  const parent = approval.parentId === undefined ? undefined : await tx.get(handshakes, [approval.parentId]);
  if (parent?.state !== "REQUESTED") return;
  const approvals = await tx.indexRange(handshakes, "children", { prefix: [parent.id], limit: everything });
  for (const row of approvals) {
    if (row.state === "ACCEPTED") continue;
    // Who left the organization meanwhile has nothing to approve.
    const member = await tx.get(memberships, [row.target?.id ?? ""]);
    if (member?.organizationId === parent.organizationId) return;
  }
  const ready: HandshakeRow = { ...parent, state: "OPEN" };
  tx.put(handshakes, ready);
}

/** The management account accepts: from now on the organization has all features. */
export async function finishAllFeatures(tx: Transaction, row: HandshakeRow): Promise<void> {
  if (row.state !== "OPEN") throw invalidHandshakeTransition();
  const organization = await tx.get(organizations, [row.organizationId]);
  assert(organization, "a handshake under way has its organization");
  const whole: OrganizationRow = { ...organization, featureSet: "ALL" };
  tx.put(organizations, whole);
}
