/** Cases and communications as the API shows them. */
import type { CaseDetails, Communication } from "../../generated/support.ts";
import type { CaseRow, CommunicationRow } from "./tables.ts";

export function communicationOutput(row: CommunicationRow): Communication {
  const files = row.attachments.map(({ id, fileName }) => ({ attachmentId: id, fileName }));
  return {
    caseId: row.caseId,
    body: row.body,
    submittedBy: row.submittedBy,
    timeCreated: new Date(row.at).toISOString(),
    attachmentSet: files,
    attachments: files,
  };
}

export function caseOutput(row: CaseRow): CaseDetails {
  return {
    caseId: row.id,
    displayId: row.displayId,
    subject: row.subject,
    status: row.status,
    serviceCode: row.serviceCode,
    categoryCode: row.categoryCode,
    severityCode: row.severityCode,
    submittedBy: row.submittedBy,
    timeCreated: new Date(row.createdAt).toISOString(),
    ccEmailAddresses: row.ccEmailAddresses,
    language: row.language,
  };
}
