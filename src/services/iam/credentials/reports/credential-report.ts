/** Making and fetching the credential report; one is good for four hours of the region's time. */
import { gunzipSync, gzipSync } from "node:zlib";
import { awsError } from "../../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Iam } from "../../../../generated/iam.ts";
import { credentialReports } from "../tables.ts";
import { credentialReportCsv } from "./credential-report-csv.ts";

const freshMilliseconds = 4 * 3_600_000;

/**
 * `STARTED` when a report was begun, `COMPLETE` when a fresh one is there. The report is written before the answer, so
 * that `INPROGRESS` never comes.
 */
export const generateCredentialReport: OperationDefinition<Iam, "GenerateCredentialReport"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    const generatedAt = context.clock.now();
    const present = await context.store.read((reader) => reader.get(credentialReports, [accountId]));
    if (present && generatedAt - present.generatedAt < freshMilliseconds) return { State: "COMPLETE" };
    const csv = await context.store.read((reader) => credentialReportCsv(reader, accountId));
    const content = gzipSync(csv);
    await context.store.transact(async (tx) => tx.put(credentialReports, { accountId, generatedAt, content }));
    const description = present
      ? "Report is expired. Starting a new report generation task"
      : "No report exists. Starting a new report generation task";
    return { State: "STARTED", Description: description };
  },
};

export const getCredentialReport: OperationDefinition<Iam, "GetCredentialReport"> = {
  invoke: async (context) => {
    const row = await context.store.read((reader) => reader.get(credentialReports, [context.caller.accountId]));
    if (!row) throw awsError("ReportNotPresent", "No report exists. Use GenerateCredentialReport to create one.");
    if (context.clock.now() - row.generatedAt >= freshMilliseconds) {
      throw awsError("ReportExpired", "Report has expired. Use GenerateCredentialReport to create a new one.");
    }
    return {
      Content: gunzipSync(row.content),
      ReportFormat: "text/csv",
      GeneratedTime: new Date(row.generatedAt),
    };
  },
};
