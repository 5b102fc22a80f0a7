/** Accounts of an organization: listing, describing, creating, removing and closing them. */
import { memberships } from "../../../kernel/identity/organization.ts";
import { organizationOperation } from "../call.ts";
import { refuseTooManyClosures } from "../closure.ts";
import { accountAlreadyClosed, constraintViolation, masterCannotLeave } from "../errors.ts";
import { accountOutput, accountOutputs } from "../outputs.ts";
import { pageOf } from "../pages.ts";
import { refuseDelegate, removeMember } from "../removal.ts";
import { membersOf, requireMember } from "../tree.ts";

/** ListAccounts: all members, whatever their state. */
export const listAccounts = organizationOperation({
  name: "ListAccounts",
  standing: "delegate",
  run: async ({ tx, organization }, input) => {
    const { rows, next } = pageOf(await membersOf(tx, organization), (row) => row.accountId, input);
    return { Accounts: await accountOutputs(tx, organization, rows), ...next };
  },
});

/** DescribeAccount. */
export const describeAccount = organizationOperation({
  name: "DescribeAccount",
  standing: "delegate",
  on: (input) => [input.AccountId],
  run: async ({ tx, organization }, input) => {
    const member = await requireMember(tx, organization, input.AccountId);
    return { Account: await accountOutput(tx, organization, member) };
  },
});

/** RemoveAccountFromOrganization: the account stands alone afterwards; its access role stays. */
export const removeAccountFromOrganization = organizationOperation({
  name: "RemoveAccountFromOrganization",
  standing: "management",
  on: (input) => [input.AccountId],
  run: async ({ tx, organization, context }, input) => {
    const member = await requireMember(tx, organization, input.AccountId);
    if (member.isManagement) throw masterCannotLeave();
    await removeMember(tx, organization, member, context.clock.now());
    return {};
  },
});

/** Name of the job that brings closures to their end. */
export const closeAccountsJob = "organizations.close-accounts";

/** CloseAccount: the account is pending closure now, suspended a moment later, and gone after ninety days. */
export const closeAccount = organizationOperation({
  name: "CloseAccount",
  standing: "management",
  on: (input) => [input.AccountId],
  run: async ({ tx, organization, context }, input) => {
    const member = await requireMember(tx, organization, input.AccountId);
    if (member.isManagement) {
      throw constraintViolation(
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        "You attempted to close the management account. To close the management account for the organization, you must first either remove or close all member accounts in the organization.",
      );
    }
    if (member.state !== "ACTIVE") throw accountAlreadyClosed();
    await refuseDelegate(tx, organization, member.accountId);
    const now = context.clock.now();
    refuseTooManyClosures(await membersOf(tx, organization), now);
    tx.put(memberships, { ...member, state: "PENDING_CLOSURE", closedAt: now });
    context.jobs.wake(closeAccountsJob);
    return {};
  },
});
