/** Empties Organizations: every account stands alone again, and those that it created are gone. */
import { accounts } from "../../kernel/identity.ts";
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  organizations,
  policyTargets,
  delegatedAdministrators,
} from "../../kernel/identity/organization.ts";
import { pastMemberships } from "../../kernel/identity/payer-history.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import type { Table } from "../../kernel/table.ts";
import { createAccountRequests, handshakes, resourcePolicies, transfers } from "./tables.ts";
import { leave } from "./tree.ts";

const pageRows = 200;

/** Removes all organizations of the partition. */
export async function empty(context: JobContext): Promise<void> {
  while (await letMembersGo(context));
  await clear(context, pastMemberships);
  await clear(context, organizations);
  await clear(context, organizationalUnits);
  await clear(context, organizationPolicies);
  await clear(context, policyTargets);
  await clear(context, createAccountRequests);
  await clear(context, handshakes);
  await clear(context, transfers);
  await clear(context, delegatedAdministrators);
  await clear(context, resourcePolicies);
}

/** One page of members; whether there was one. */
function letMembersGo({ store }: JobContext): Promise<boolean> {
  return store.transact(async (tx) => {
    const members = await tx.range(memberships, { limit: pageRows });
    for (const { accountId, joinedMethod } of members) {
      await leave(tx, accountId);
      // It has no root key, and its e-mail address is wanted again.
      if (joinedMethod === "CREATED") tx.delete(accounts, [accountId]);
    }
    return members.length > 0;
  });
}

async function clear<Row extends object>({ store }: JobContext, table: Table<Row>): Promise<void> {
  for (;;) {
    const removed = await store.transact(async (tx) => {
      const rows = await tx.range(table, { limit: pageRows });
      for (const row of rows) tx.delete(table, table.key(row));
      return rows.length;
    });
    if (removed === 0) return;
  }
}
