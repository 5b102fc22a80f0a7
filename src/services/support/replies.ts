/** The other side of cases: which there are and when they are due, and the support's answers. For the own routes. */
import type { Clock } from "../../kernel/clock.ts";
import type { Ids } from "../../kernel/ids.ts";
import { awsError } from "../../kernel/errors.ts";
import { putMail } from "../../kernel/mail.ts";
import type { Store } from "../../kernel/store.ts";
import type { SupportCase, SupportCasesAnswer, SupportReplyRequest } from "../../kernel/support-control.ts";
import { targetMinutes } from "./plan.ts";
import { cases, communications, type CaseRow, type CaseStatus } from "./tables.ts";

const mostCases = 10_000;
const statuses: readonly CaseStatus[] = ["work-in-progress", "pending-customer-action", "resolved"];

/** All cases of an account, or of all. */
export async function listSupportCases(
  { store, clock }: { store: Store; clock: Clock },
  account: string | undefined,
): Promise<SupportCasesAnswer> {
  const prefix = account === undefined ? [] : [account];
  const rows = await store.read((reader) => reader.range(cases, { prefix, limit: mostCases }));
  const now = clock.now();
  const newest = rows.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
  return { cases: newest.map((row) => shown(row, now)), targetMinutes };
}

function shown(row: CaseRow, now: number): SupportCase {
  const { firstRespondedAt, resolvedAt, firstResponseDueAt } = row;
  return {
    account: row.account,
    caseId: row.id,
    displayId: row.displayId,
    subject: row.subject,
    status: row.status,
    severity: row.severityCode,
    plan: row.plan,
    createdAt: row.createdAt,
    firstResponseDueAt,
    ...(firstRespondedAt !== undefined && { firstRespondedAt }),
    ...(resolvedAt !== undefined && { resolvedAt }),
    isLate: (firstRespondedAt ?? resolvedAt ?? now) > firstResponseDueAt,
  };
}

/** Answers a case; its owner and who is copied get a mail. Undefined when there is no such case. */
export async function replyToCase(
  { store, clock, ids }: { store: Store; clock: Clock; ids: Ids },
  caseId: string,
  { body, status = "pending-customer-action" }: SupportReplyRequest,
): Promise<SupportCase | undefined> {
  const next = statuses.find((each) => each === status);
  if (next === undefined) throw awsError("InvalidRequest", `status is ${statuses.join(", ")}.`, { status: 400 });
  const account = /^case-(\d{12})-/.exec(caseId)?.[1] ?? "";
  return store.transact(async (tx) => {
    const [row] = await tx.indexRange(cases, "id", { prefix: [account, caseId], limit: 1 });
    if (row === undefined) return undefined;
    const at = Math.floor(clock.now());
    const { resolvedAt: _, ...open } = row;
    const resolved = next === "resolved" ? { resolvedAt: at } : {};
    const after = { ...open, ...resolved, status: next, firstRespondedAt: row.firstRespondedAt ?? at };
    tx.put(cases, after);
    const said = { account, caseId, at, id: ids.uuid(), body, attachments: [] };
    tx.put(communications, { ...said, submittedBy: "Amazon Web Services" });
    const subject = `[Case ${row.displayId}] ${row.subject}`;
    for (const to of [row.submittedBy, ...row.ccEmailAddresses]) {
      putMail(tx, { id: ids.uuid(), at, from: "support@haneul.localhost", to, subject, text: body });
    }
    return shown(after, at);
  });
}
