/** Tests of support cases through the SDK. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBillingRegion, type BillingRegion } from "../../../test/support/billing-region.ts";
import { refusal } from "../../../test/support/organizations-region.ts";
import type { SupportCase, SupportCasesAnswer } from "../../kernel/support-control.ts";

let opened: BillingRegion;
beforeAll(async () => void (opened = await openBillingRegion()));
afterAll(() => opened.close());

const hour = 3_600_000;
const own = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${opened.region.endpoint}/_haneul/${path}`, init);

async function subscribe(support: string): Promise<void> {
  const answer = await own("bill/settings", { method: "POST", body: JSON.stringify({ support }) });
  expect(answer.status).toBe(200);
}

async function newCase(changes: object = {}): Promise<string> {
  const { caseId = "" } = await opened.support.createCase({
    subject: "Help",
    communicationBody: "It broke",
    ...changes,
  });
  return caseId;
}

const targets = async (): Promise<SupportCasesAnswer> =>
  (await (await own("support/cases")).json()) as SupportCasesAnswer;

test("accounts with the basic or the developer plan are refused", async () => {
  const expected = {
    code: "SubscriptionRequiredException",
    message: "Amazon Web Services Premium Support Subscription is required to use this service.",
  };
  expect(await refusal(opened.support.describeCases({}))).toMatchObject(expected);
  await subscribe("Developer");
  expect(await refusal(newCase())).toMatchObject(expected);
});

test("a plan decides which severities there are", async () => {
  await subscribe("Business");
  const codes = async () => (await opened.support.describeSeverityLevels({})).severityLevels?.map(({ code }) => code);
  expect(await codes()).toEqual(["low", "normal", "high", "urgent"]);
  expect(await refusal(newCase({ severityCode: "critical" }))).toMatchObject({ code: "ValidationException" });
  await subscribe("Enterprise");
  expect(await codes()).toEqual(["low", "normal", "high", "urgent", "critical"]);
});

test("a case is opened, shown, added to, and resolved", async () => {
  const { support } = opened;
  const about = { serviceCode: "amazon-simple-storage-service", categoryCode: "performance", severityCode: "high" };
  const caseId = await newCase({ ...about, ccEmailAddresses: ["ann@example.com"], language: "ko" });
  expect(caseId).toMatch(/^case-\d{12}-muko-\d{4}-[0-9a-f]{16}$/);
  const shown = async () => (await support.describeCases({ caseIdList: [caseId] })).cases?.[0];
  expect(await shown()).toMatchObject({
    ...about,
    status: "unassigned",
    language: "ko",
    ccEmailAddresses: ["ann@example.com"],
    recentCommunications: { communications: [{ body: "It broke", caseId }] },
  });
  await support.addCommunicationToCase({ caseId, communicationBody: "Still" });
  const { communications = [] } = await support.describeCommunications({ caseId });
  expect(communications.map(({ body }) => body)).toEqual(["Still", "It broke"]);
  expect(await support.resolveCase({ caseId })).toMatchObject({
    initialCaseStatus: "unassigned",
    finalCaseStatus: "resolved",
  });
  expect((await support.describeCases({})).cases?.map((each) => each.caseId)).not.toContain(caseId);
  const all = await support.describeCases({ includeResolvedCases: true, includeCommunications: false });
  expect(all.cases?.find((each) => each.caseId === caseId)?.recentCommunications).toBeUndefined();
  await support.addCommunicationToCase({ caseId, communicationBody: "Again" });
  expect((await shown())?.status).toBe("reopened");
});

test("what is wrong with a case is said, and a dry run opens none", async () => {
  const before = (await opened.support.describeCases({ includeResolvedCases: true })).cases?.length;
  for (const wrong of [
    { serviceCode: "no-such-service" },
    { categoryCode: "no-such-category" },
    { language: "xx" },
    { issueType: "other" },
    { communicationBody: "x".repeat(8_001) },
    { ccEmailAddresses: ["nobody"] },
    { ccEmailAddresses: Array.from({ length: 11 }, (_, index) => `a${index}@example.com`) },
  ]) {
    expect(await refusal(newCase(wrong))).toMatchObject({ code: "ValidationException" });
  }
  const missing = "case-000000000000-muen-2026-0000000000000000";
  expect(await refusal(opened.support.resolveCase({ caseId: missing }))).toMatchObject({ code: "CaseIdNotFound" });
  expect(await refusal(newCase({ dryRun: true }))).toMatchObject({ code: "DryRunOperationException" });
  expect((await opened.support.describeCases({ includeResolvedCases: true })).cases).toHaveLength(before ?? -1);
});

test("files come into a case by a set, which lasts for an hour and is used once", async () => {
  const { support, region } = opened;
  const file = (fileName: string) => ({ fileName, data: Buffer.from(`bytes of ${fileName}`) });
  const { attachmentSetId } = await support.addAttachmentsToSet({ attachments: [file("a.txt"), file("b.txt")] });
  await support.addAttachmentsToSet({ attachmentSetId, attachments: [file("c.txt")] });
  const fourth = support.addAttachmentsToSet({ attachmentSetId, attachments: [file("d.txt")] });
  expect(await refusal(fourth)).toMatchObject({ code: "AttachmentSetSizeLimitExceeded" });
  const caseId = await newCase({ attachmentSetId });
  const said = (await support.describeCommunications({ caseId })).communications?.[0]?.attachmentSet ?? [];
  expect(said.map(({ fileName }) => fileName)).toEqual(["a.txt", "b.txt", "c.txt"]);
  const { attachment } = await support.describeAttachment({ attachmentId: said[2]?.attachmentId });
  expect(Buffer.from(attachment?.data ?? []).toString()).toBe("bytes of c.txt");
  const again = support.addCommunicationToCase({ caseId, attachmentSetId, communicationBody: "Once more" });
  expect(await refusal(again)).toMatchObject({ code: "AttachmentSetIdNotFound" });

  const large = support.addAttachmentsToSet({
    attachments: [{ fileName: "l", data: Buffer.alloc(5 * 1024 * 1024 + 1) }],
  });
  expect(await refusal(large)).toMatchObject({ code: "AttachmentSetSizeLimitExceeded" });
  const late = await support.addAttachmentsToSet({ attachments: [file("late.txt")] });
  await region.clock.advance(hour);
  const tooLate = support.addCommunicationToCase({
    caseId,
    communicationBody: "x",
    attachmentSetId: late.attachmentSetId,
  });
  expect(await refusal(tooLate)).toMatchObject({ code: "AttachmentSetExpired" });
  await region.clock.advance(25 * hour);
  await region.runJob("support.drop-attachments");
  const gone = support.addCommunicationToCase({
    caseId,
    communicationBody: "x",
    attachmentSetId: late.attachmentSetId,
  });
  expect(await refusal(gone)).toMatchObject({ code: "AttachmentSetIdNotFound" });
});

test("a case's first answer is due by plan and severity, and an answer is told to its owner", async () => {
  const caseId = await newCase({ severityCode: "critical", ccEmailAddresses: ["bob@example.com"] });
  const find = async () => (await targets()).cases.find((each) => each.caseId === caseId);
  const opened15 = await find();
  expect((opened15?.firstResponseDueAt ?? 0) - (opened15?.createdAt ?? 0)).toBe(15 * 60_000);
  expect(opened15?.isLate).toBe(false);
  await opened.region.clock.advance(20 * 60_000);
  expect((await find())?.isLate).toBe(true);
  const answer = await own(`support/cases/${caseId}`, { method: "POST", body: JSON.stringify({ body: "Try again" }) });
  expect((await answer.json()) as SupportCase).toMatchObject({ status: "pending-customer-action", isLate: true });
  const { communications = [] } = await opened.support.describeCommunications({ caseId });
  expect(communications[0]).toMatchObject({ body: "Try again", submittedBy: "Amazon Web Services" });
  const { mails } = (await (await own("mailbox?to=bob@example.com")).json()) as { mails: { text: string }[] };
  expect(mails).toMatchObject([{ text: "Try again" }]);
  await opened.support.addCommunicationToCase({ caseId, communicationBody: "It works" });
  expect((await opened.support.describeCases({ caseIdList: [caseId] })).cases?.[0]?.status).toBe(
    "customer-action-completed",
  );
  const nobody = await own("support/cases/case-nothing", { method: "POST", body: JSON.stringify({ body: "x" }) });
  expect(nobody.status).toBe(404);
});

test("cases come in pages, and are gone from the API after a year", async () => {
  for (let index = 0; index < 12; index += 1) await newCase({ subject: `Case ${index}` });
  const first = await opened.support.describeCases({ maxResults: 10 });
  expect(first.cases).toHaveLength(10);
  const { nextToken } = first;
  expect((await opened.support.describeCases({ maxResults: 10, nextToken })).cases?.length).toBeGreaterThan(0);
  expect(await refusal(opened.support.describeCases({ maxResults: 5 }))).toMatchObject({ code: "ValidationException" });
  const caseId = first.cases?.[0]?.caseId;
  await opened.region.clock.advance(366 * 24 * hour);
  expect(await refusal(opened.support.describeCommunications({ caseId }))).toMatchObject({ code: "CaseIdNotFound" });
  expect((await opened.support.describeCases({})).cases).toEqual([]);
});

test("what a case may be about is listed", async () => {
  const { support } = opened;
  const { services = [] } = await support.describeServices({ serviceCodeList: ["billing", "aws-lambda"] });
  expect(services.map(({ name }) => name)).toEqual(["Billing", "Lambda"]);
  const named = { issueType: "technical", serviceCode: "aws-lambda", categoryCode: "apis" };
  expect((await support.describeSupportedLanguages(named)).supportedLanguages).toHaveLength(4);
  expect(await support.describeCreateCaseOptions({ ...named, language: "en" })).toMatchObject({
    languageAvailability: "available",
    communicationTypes: [{ type: "web" }],
  });
});
