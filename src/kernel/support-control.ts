/** What the routes of support take and answer: cases with the time that a first answer is due, and answers to them. */

/** Severity codes of the Support API, the least urgent first. */
export type SupportSeverity = "low" | "normal" | "high" | "urgent" | "critical";

/** A case as whoever answers it sees it. Times are milliseconds of region time. */
export interface SupportCase {
  readonly account: string;
  readonly caseId: string;
  readonly displayId: string;
  readonly subject: string;
  readonly status: string;
  readonly severity: SupportSeverity;
  /** The plan when it was opened. */
  readonly plan: string;
  readonly createdAt: number;
  readonly firstResponseDueAt: number;
  readonly firstRespondedAt?: number;
  readonly resolvedAt?: number;
  /** The first answer came, or is, too late. */
  readonly isLate: boolean;
}

/** `GET /_haneul/support/cases?account=…`: the newest first, and within how many minutes each plan promises a first answer. */
export interface SupportCasesAnswer {
  readonly cases: readonly SupportCase[];
  readonly targetMinutes: Readonly<Record<string, Readonly<Partial<Record<SupportSeverity, number>>>>>;
}

/** `POST /_haneul/support/cases/CASE-ID`: an answer of the region's support. */
export interface SupportReplyRequest {
  readonly body: string;
  /** `pending-customer-action` when left out. */
  readonly status?: string;
}
