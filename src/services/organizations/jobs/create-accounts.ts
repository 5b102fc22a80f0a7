/** Makes the accounts that were asked for. */
import { accounts } from "../../../kernel/identity.ts";
import { organizations, type OrganizationRow } from "../../../kernel/identity/organization.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { newAccountId } from "../ids.ts";
import { accountLimit } from "../limits.ts";
import { createAccountsJob } from "../operations/create-account.ts";
import { putAccessRole, putLinkedRole } from "../service-role.ts";
import { createAccountRequests, type CreateAccountRow } from "../tables.ts";
import { recordCreateAccountResult } from "../trail-records.ts";
import { join, membersOf } from "../tree.ts";

const batchSize = 20;

export const createAccounts: Job = {
  name: createAccountsJob,
  // It is woken by each request; the period only covers wakes that were lost.
  everySeconds: 60,
  run: async (context) => {
    const waiting = await context.store.read((reader) =>
      reader.indexRange(createAccountRequests, "waiting", { limit: batchSize }),
    );
    for (const row of waiting) await finish(context, row);
    return { more: waiting.length === batchSize, summary: `made or refused ${waiting.length} accounts` };
  },
};

/** Account, roles, membership and the request's state change in one transaction, so that the account can be entered at once. */
async function finish(context: JobContext, { organizationId, id }: CreateAccountRow): Promise<void> {
  const accountId = newAccountId(context.ids);
  const canonicalId = context.ids.hex(32);
  await context.store.transact(async (tx) => {
    const row = await tx.get(createAccountRequests, [organizationId, id]);
    const organization = await tx.get(organizations, [organizationId]);
    if (row?.state !== "IN_PROGRESS" || !organization) return;
    const now = context.clock.now();
    const failureReason = await failureOf(tx, organization, row);
    if (failureReason !== undefined) {
      const failed: CreateAccountRow = { ...row, state: "FAILED", failureReason, completedAt: now };
      tx.put(createAccountRequests, failed);
      recordCreateAccountResult(tx, organization.managementAccountId, failed);
      return;
    }
    // The rare id that is taken waits for the next run, which draws another.
    if (await tx.get(accounts, [accountId])) return;
    const { email, accountName: name, roleName, tags } = row;
    tx.put(accounts, { id: accountId, name, email, canonicalId, createdAt: now, status: "ACTIVE" });
    await join(tx, organization, { accountId, isManagement: false, joinedAt: now, joinedMethod: "CREATED", tags });
    const { managementAccountId } = organization;
    putAccessRole(tx, { id: accountId, roleName, managementAccountId }, { ids: context.ids, now });
    await putLinkedRole(tx, accountId, { ids: context.ids, now });
    const made: CreateAccountRow = { ...row, state: "SUCCEEDED", accountId, completedAt: now };
    tx.put(createAccountRequests, made);
    recordCreateAccountResult(tx, managementAccountId, made);
  });
}

async function failureOf(
  tx: Transaction,
  organization: OrganizationRow,
  row: CreateAccountRow,
): Promise<string | undefined> {
  const same = await tx.indexRange(accounts, "email", { prefix: [row.email.toLowerCase()], limit: 1 });
  if (same.length > 0) return "EMAIL_ALREADY_EXISTS";
  const members = await membersOf(tx, organization);
  return members.length >= accountLimit(organization) ? "ACCOUNT_LIMIT_EXCEEDED" : undefined;
}
