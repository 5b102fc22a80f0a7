/** Who paid for an account when: memberships that are over, and the spans of time that follow from them. */
import type { Reader, Transaction } from "../store.ts";
import { defineTable } from "../table.ts";
import { memberships, organizations, type MembershipRow } from "./organization.ts";

/** A membership that is over. Organizations writes it when an account leaves, the bill reads it. */
export interface PastMembershipRow {
  readonly accountId: string;
  /** The organization's management account of that time. */
  readonly payer: string;
  readonly joinedAt: number;
  readonly joinedMethod: MembershipRow["joinedMethod"];
  /** Milliseconds of region time, exclusive. */
  readonly leftAt: number;
}

export const pastMemberships = defineTable<PastMembershipRow>("organizations.past-memberships", {
  scope: "partition",
  key: (row) => [row.accountId, row.leftAt],
  indexes: { payer: (row) => [row.payer, row.leftAt, row.accountId] },
});

/** Notes that a member leaves; its membership is still there. Management accounts always paid for themselves. */
export async function noteLeaving(tx: Transaction, accountId: string, leftAt: number): Promise<void> {
  const membership = await tx.get(memberships, [accountId]);
  if (membership === undefined || membership.isManagement || membership.joinedAt >= leftAt) return;
  const organization = await tx.get(organizations, [membership.organizationId]);
  if (organization === undefined) return;
  const { joinedAt, joinedMethod } = membership;
  tx.put(pastMemberships, { accountId, payer: organization.managementAccountId, joinedAt, joinedMethod, leftAt });
}

/** A time over which one account paid for another, or for itself. Milliseconds; `end` is exclusive, both may be infinite. */
export interface PaidSpan {
  readonly payer: string;
  readonly start: number;
  readonly end: number;
}

/** More memberships than an account has in its life. */
const mostMemberships = 1_000;

/** Who pays for an account over all time, in order and without gaps. */
export async function paidSpans(reader: Reader, account: string): Promise<PaidSpan[]> {
  const past = await reader.range(pastMemberships, { prefix: [account], limit: mostMemberships });
  const memberOf = past.map(({ payer, joinedAt, joinedMethod, leftAt }) => ({
    payer,
    // Who is made within an organization never paid by itself before.
    start: joinedMethod === "CREATED" ? -Infinity : joinedAt,
    end: leftAt,
  }));
  const now = await reader.get(memberships, [account]);
  const organization = now && !now.isManagement && (await reader.get(organizations, [now.organizationId]));
  if (now && organization) {
    const start = now.joinedMethod === "CREATED" ? -Infinity : now.joinedAt;
    memberOf.push({ payer: organization.managementAccountId, start, end: Infinity });
  }
  const spans: PaidSpan[] = [];
  let reached = -Infinity;
  for (const span of memberOf) {
    if (span.start > reached) spans.push({ payer: account, start: reached, end: span.start });
    spans.push(span);
    reached = span.end;
  }
  if (reached < Infinity) spans.push({ payer: account, start: reached, end: Infinity });
  return spans;
}

/** The accounts that one pays for at some moment of a time, by id, itself always among them. */
export async function accountsPaidBy(
  reader: Reader,
  payer: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<string[]> {
  const found = new Set([payer]);
  const own = await reader.get(memberships, [payer]);
  if (own?.isManagement === true) {
    const range = { prefix: [own.organizationId], limit: 100_000 };
    for (const row of await reader.indexRange(memberships, "organization", range)) {
      if (row.joinedAt < end) found.add(row.accountId);
    }
  }
  const left = { prefix: [payer], limit: 100_000 };
  for (const row of await reader.indexRange(pastMemberships, "payer", left)) {
    if (row.leftAt > start && row.joinedAt < end) found.add(row.accountId);
  }
  return [...found].sort();
}
