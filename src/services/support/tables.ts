/** Support cases, what was said in them, and files on their way into them. */
import type { BlobId } from "../../kernel/blobs.ts";
import type { SupportPlanRow } from "../../kernel/cost-terms.ts";
import type { SupportSeverity } from "../../kernel/support-control.ts";
import { defineTable } from "../../kernel/table.ts";

/** As DescribeCases shows them. */
export type CaseStatus =
  | "unassigned"
  | "work-in-progress"
  | "pending-customer-action"
  | "customer-action-completed"
  | "reopened"
  | "resolved";

export interface CaseRow {
  readonly account: string;
  readonly id: string;
  readonly displayId: string;
  readonly subject: string;
  readonly status: CaseStatus;
  readonly issueType: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
  readonly severityCode: SupportSeverity;
  readonly language: string;
  readonly submittedBy: string;
  readonly ccEmailAddresses: readonly string[];
  /** Region time. */
  readonly createdAt: number;
  /** The plan that the account had then: its targets hold for the case. */
  readonly plan: SupportPlanRow["plan"];
  readonly firstResponseDueAt: number;
  readonly firstRespondedAt?: number;
  readonly resolvedAt?: number;
}

export const cases = defineTable<CaseRow>("support.cases", {
  scope: "partition",
  key: (row) => [row.account, row.createdAt, row.id],
  indexes: { id: (row) => [row.account, row.id], displayId: (row) => [row.account, row.displayId] },
});

/** A file, as cases name it. */
export interface AttachmentName {
  readonly id: string;
  readonly fileName: string;
}

export interface CommunicationRow {
  readonly account: string;
  readonly caseId: string;
  readonly at: number;
  readonly id: string;
  readonly body: string;
  readonly submittedBy: string;
  readonly attachments: readonly AttachmentName[];
}

export const communications = defineTable<CommunicationRow>("support.communications", {
  scope: "partition",
  key: (row) => [row.account, row.caseId, row.at, row.id],
});

export interface AttachmentRow extends AttachmentName {
  readonly account: string;
  /** Undefined for an empty file. */
  readonly blob?: BlobId;
  readonly sizeBytes: number;
}

export const attachments = defineTable<AttachmentRow>("support.attachments", {
  scope: "partition",
  key: (row) => [row.account, row.id],
});

/** Files that are there but in no case yet. */
export interface AttachmentSetRow {
  readonly account: string;
  readonly id: string;
  readonly expiresAt: number;
  readonly attachments: readonly AttachmentName[];
}

export const attachmentSets = defineTable<AttachmentSetRow>("support.attachment-sets", {
  scope: "partition",
  key: (row) => [row.account, row.id],
  indexes: { expiry: (row) => [row.expiresAt] },
});
