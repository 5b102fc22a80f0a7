/** Opens, shows and resolves cases. */
import type { CaseDetails, Support } from "../../../generated/support.ts";
import type { Context } from "../../../kernel/context.ts";
import { listToken } from "../../../kernel/list-page.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { takeSet } from "../attachments.ts";
import { addressOf, communicationsOf, requireCase, speakerOf } from "../case.ts";
import {
  checkAddresses,
  checkedLanguage,
  checkedSeverity,
  checkedSubject,
  checkIssueType,
  checkText,
  momentOf,
  pageOf,
} from "../checks.ts";
import { dryRun, invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { caseOutput, communicationOutput } from "../outputs.ts";
import { dueAt, requirePlan, severitiesOf } from "../plan.ts";
import { cases, communications, type CaseRow } from "../tables.ts";

const subjectCharacters = 250;
/** More than an account opens in a year. */
const mostCases = 20_000;

export const createCase: Operation<Support, "CreateCase"> = async (context, input) => {
  const plan = await requirePlan(context);
  const { clock, ids, store, caller } = context;
  const { ccEmailAddresses = [], issueType = "technical" } = input;
  checkText("subject", input.subject, subjectCharacters);
  checkText("communicationBody", input.communicationBody, limits.bodyCharacters);
  checkAddresses(ccEmailAddresses);
  checkIssueType(issueType);
  refuseUploads(input.uploadIds);
  const severityCode = checkedSeverity(input.severityCode, severitiesOf(plan));
  const about = checkedSubject(input.serviceCode, input.categoryCode);
  const language = checkedLanguage(input.language);
  if (input.dryRun === true) throw dryRun();
  const account = caller.accountId;
  const now = Math.floor(clock.now());
  const id = `case-${account}-mu${language}-${new Date(now).getUTCFullYear()}-${ids.hex(8)}`;
  const shared = { account, id, subject: input.subject, issueType, language, severityCode, plan, createdAt: now };
  const displayId = `${now}${String(ids.bytes(1)[0]).padStart(3, "0")}`.slice(-15);
  await store.transact(async (tx) => {
    const attached = await takeSet(tx, { account, id: input.attachmentSetId, now });
    const submittedBy = await addressOf(tx, account);
    const due = { firstResponseDueAt: dueAt(plan, severityCode, now) };
    tx.put(cases, { ...shared, ...about, ...due, displayId, status: "unassigned", submittedBy, ccEmailAddresses });
    tx.put(communications, {
      account,
      caseId: id,
      at: now,
      id: ids.uuid(),
      body: input.communicationBody,
      submittedBy: speakerOf(caller, submittedBy),
      attachments: attached,
    });
  });
  return { caseId: id };
};

/** Files that were uploaded by links: nobody can have any. */
export function refuseUploads(uploadIds: readonly string[] | undefined): void {
  if ((uploadIds ?? []).length > 0) throw invalid(`Upload not found: ${uploadIds?.[0]}`);
}

export const describeCases: Operation<Support, "DescribeCases"> = async (context, input) => {
  await requirePlan(context);
  if (input.language !== undefined) checkedLanguage(input.language);
  const wanted = await context.store.read((reader) => wantedCases(reader, context, input));
  const { page, next } = pageOf(wanted, input);
  if (input.dryRun === true) throw dryRun();
  const shown = await context.store.read((reader) =>
    Promise.all(page.map((row) => withCommunications(reader, row, input.includeCommunications ?? true))),
  );
  return { cases: shown, ...next };
};

type CaseQuery = Parameters<typeof describeCases>[1];

async function wantedCases(reader: Reader, { caller, clock }: Context, input: CaseQuery): Promise<CaseRow[]> {
  const account = caller.accountId;
  const now = clock.now();
  const { caseIdList = [], displayId, includeResolvedCases = false } = input;
  if (caseIdList.length > limits.caseIds) throw invalid(`caseIdList can have up to ${limits.caseIds} cases.`);
  const after = Math.max(momentOf("afterTime", input.afterTime) ?? 0, now - limits.shownMilliseconds);
  const before = momentOf("beforeTime", input.beforeTime) ?? Infinity;
  const named = await Promise.all(caseIdList.map((id) => requireCase(reader, { account, id, now })));
  const rows =
    caseIdList.length > 0 ? named : await reader.range(cases, { prefix: [account], limit: mostCases, reverse: true });
  return rows.filter(
    (row) =>
      row.createdAt >= after &&
      row.createdAt <= before &&
      (displayId === undefined || row.displayId === displayId) &&
      (input.language === undefined || row.language === input.language) &&
      (includeResolvedCases || caseIdList.length > 0 || row.status !== "resolved"),
  );
}

async function withCommunications(reader: Reader, row: CaseRow, included: boolean): Promise<CaseDetails> {
  if (!included) return caseOutput(row);
  const said = (await communicationsOf(reader, row)).map(communicationOutput);
  const more = said.length > limits.recentCommunications;
  const nextToken = listToken(limits.recentCommunications);
  const recent = { communications: said.slice(0, limits.recentCommunications), ...(more && { nextToken }) };
  return { ...caseOutput(row), recentCommunications: recent };
}

export const resolveCase: Operation<Support, "ResolveCase"> = async (context, input) => {
  await requirePlan(context);
  const { store, clock, caller } = context;
  const now = Math.floor(clock.now());
  return store.transact(async (tx) => {
    const row = await requireCase(tx, { account: caller.accountId, id: input.caseId, now });
    if (input.dryRun === true) throw dryRun();
    if (row.status !== "resolved") tx.put(cases, { ...row, status: "resolved", resolvedAt: now });
    return { initialCaseStatus: row.status, finalCaseStatus: "resolved" };
  });
};
