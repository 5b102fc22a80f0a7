/** The credential report: asked for, and made when there is none. */
import { GenerateCredentialReportCommand, GetCredentialReportCommand, type IAMClient } from "@aws-sdk/client-iam";
import { reportLines, type ReportLine } from "./credential-facts.ts";

/** A report. */
export interface LoadedReport {
  readonly lines: readonly ReportLine[];
  readonly text: string;
  readonly madeAt: Date | undefined;
}

/** The report that is there; undefined: none, or it is too old. */
export async function findReport(iam: IAMClient, abortSignal?: AbortSignal): Promise<LoadedReport | undefined> {
  try {
    const report = await iam.send(new GetCredentialReportCommand({}), { ...(abortSignal && { abortSignal }) });
    return {
      lines: reportLines(report.Content),
      text: new TextDecoder().decode(report.Content),
      madeAt: report.GeneratedTime,
    };
  } catch (error) {
    const isMissing = error instanceof Error && /CredentialReport(NotPresent|Expired|NotReady)/.test(error.name);
    if (isMissing) return undefined;
    throw error;
  }
}

const pauseMilliseconds = 500;

/** Has it made, and waits until it is there. */
export async function makeReport(iam: IAMClient): Promise<void> {
  for (;;) {
    const { State } = await iam.send(new GenerateCredentialReportCommand({}));
    if (State === "COMPLETE") return;
    await new Promise((done) => setTimeout(done, pauseMilliseconds));
  }
}
