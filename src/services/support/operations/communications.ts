/** Says something in a case, and shows what was said. */
import type { Support } from "../../../generated/support.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { takeSet } from "../attachments.ts";
import { addressOf, communicationsOf, requireCase, speakerOf } from "../case.ts";
import { checkAddresses, checkText, momentOf, pageOf } from "../checks.ts";
import { dryRun, invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { communicationOutput } from "../outputs.ts";
import { requirePlan } from "../plan.ts";
import { cases, communications, type CaseRow } from "../tables.ts";
import { refuseUploads } from "./cases.ts";

export const addCommunicationToCase: Operation<Support, "AddCommunicationToCase"> = async (context, input) => {
  await requirePlan(context);
  const { store, clock, ids, caller } = context;
  const account = caller.accountId;
  checkText("communicationBody", input.communicationBody, limits.bodyCharacters);
  checkAddresses(input.ccEmailAddresses ?? []);
  refuseUploads(input.uploadIds);
  await store.transact(async (tx) => {
    const now = Math.floor(clock.now());
    const row = await requireCase(tx, { account, id: input.caseId, now });
    const after = answered(row, now);
    const attached = await takeSet(tx, { account, id: input.attachmentSetId, now });
    if (input.dryRun === true) throw dryRun();
    tx.put(cases, { ...after, ccEmailAddresses: input.ccEmailAddresses ?? row.ccEmailAddresses });
    tx.put(communications, {
      account,
      caseId: row.id,
      at: now,
      id: ids.uuid(),
      body: input.communicationBody,
      submittedBy: speakerOf(caller, await addressOf(tx, account)),
      attachments: attached,
    });
  });
  return { result: true };
};

/** The case after its owner said something: a resolved one opens again, for a fortnight. */
function answered(row: CaseRow, now: number): CaseRow {
  const { resolvedAt, ...open } = row;
  if (row.status === "pending-customer-action") return { ...open, status: "customer-action-completed" };
  if (row.status !== "resolved") return row;
  if ((resolvedAt ?? 0) < now - limits.reopenMilliseconds) {
    throw invalid("A case can be reopened up to 14 days after it was resolved. Create a new case instead.");
  }
  return { ...open, status: "reopened" };
}

export const describeCommunications: Operation<Support, "DescribeCommunications"> = async (context, input) => {
  await requirePlan(context);
  const { store, clock, caller } = context;
  const after = momentOf("afterTime", input.afterTime) ?? 0;
  const before = momentOf("beforeTime", input.beforeTime) ?? Infinity;
  const wanted = { account: caller.accountId, id: input.caseId, now: clock.now() };
  const said = await store.read(async (reader) => communicationsOf(reader, await requireCase(reader, wanted)));
  const { page, next } = pageOf(
    said.filter(({ at }) => at >= after && at <= before),
    input,
  );
  if (input.dryRun === true) throw dryRun();
  return { communications: page.map(communicationOutput), ...next };
};
