/** Brings closed accounts to their end: suspended at once, out of the organization after ninety days. */
import { accounts, type AccountRow } from "../../../kernel/identity.ts";
import { memberships, organizations, type MembershipRow } from "../../../kernel/identity/organization.ts";
import { noteLeaving } from "../../../kernel/identity/payer-history.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { postClosureMilliseconds } from "../limits.ts";
import { closeAccountsJob } from "../operations/accounts.ts";
import { recordCloseAccountResult } from "../trail-records.ts";
import { leave } from "../tree.ts";

const batchSize = 20;

export const closeAccounts: Job = {
  name: closeAccountsJob,
  everySeconds: 3_600,
  run: async (context) => {
    const end = [context.clock.now() - postClosureMilliseconds];
    const { pending, over } = await context.store.read(async (reader) => ({
      pending: await reader.indexRange(memberships, "closing", { limit: batchSize }),
      over: await reader.indexRange(memberships, "closed", { end, limit: batchSize }),
    }));
    for (const { accountId } of pending) await suspend(context, accountId);
    for (const { accountId } of over) await forget(context, accountId);
    const more = pending.length === batchSize || over.length === batchSize;
    return { more, summary: `suspended ${pending.length} accounts, let ${over.length} go for good` };
  },
};

/** From here on no credential of the account is accepted. */
async function suspend({ store, clock }: JobContext, accountId: string): Promise<void> {
  await store.transact(async (tx) => {
    const member = await tx.get(memberships, [accountId]);
    const account = await tx.get(accounts, [accountId]);
    if (member?.state !== "PENDING_CLOSURE" || !account) return;
    const suspended: MembershipRow = { ...member, state: "SUSPENDED" };
    const refused: AccountRow = { ...account, status: "SUSPENDED" };
    tx.put(memberships, suspended);
    tx.put(accounts, refused);
    const organization = await tx.get(organizations, [member.organizationId]);
    if (!organization) return;
    const completedAt = clock.now();
    const requestedAt = member.closedAt ?? completedAt;
    recordCloseAccountResult(tx, organization.managementAccountId, { accountId, requestedAt, completedAt });
  });
}

async function forget({ store, clock }: JobContext, accountId: string): Promise<void> {
  await store.transact(async (tx) => {
    const member = await tx.get(memberships, [accountId]);
    if (member?.state !== "SUSPENDED" || member.closedAt === undefined) return;
    await noteLeaving(tx, accountId, Math.floor(clock.now()));
    await leave(tx, accountId);
  });
}
