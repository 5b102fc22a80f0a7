/** Taking a member out of its organization: what has to be so before. */
import {
  type MembershipRow,
  type OrganizationRow,
  delegatedAdministrators,
} from "../../kernel/identity/organization.ts";
import { noteLeaving } from "../../kernel/identity/payer-history.ts";
import type { Transaction } from "../../kernel/store.ts";
import { constraintViolation } from "./errors.ts";
import { removalAgeMilliseconds } from "./limits.ts";
import { leave } from "./tree.ts";

/** Removes a member. Throws ConstraintViolationException for delegated administrators and accounts younger than a week. */
export async function removeMember(
  tx: Transaction,
  organization: OrganizationRow,
  member: MembershipRow,
  now: number,
): Promise<void> {
  await refuseDelegate(tx, organization, member.accountId);
  if (member.joinedMethod === "CREATED" && now - member.joinedAt < removalAgeMilliseconds) {
    throw constraintViolation(
      "WAIT_PERIOD_ACTIVE",
      "After you create an AWS account, you must wait until at least seven days after the account was created before it can leave the organization.",
    );
  }
  await noteLeaving(tx, member.accountId, now);
  await leave(tx, member.accountId);
}

/** Throws when the account is a delegated administrator of some service. */
export async function refuseDelegate(tx: Transaction, organization: OrganizationRow, accountId: string): Promise<void> {
  if ((await tx.get(delegatedAdministrators, [organization.id, accountId])) === undefined) return;
  throw constraintViolation(
    "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
    "You can't remove an account that is registered as a delegated administrator for a service integrated with your organization. You must first deregister this account as a delegated administrator.",
  );
}
