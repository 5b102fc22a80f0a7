/** What a column of a cost report is. */
import type { BillCommitment, CostLine } from "../../kernel/costs.ts";

/** A line of a report with what its lines have in common. */
export interface ReportLine {
  readonly line: CostLine;
  /** Unique within its report and month, and the same when it is made again. */
  readonly id: string;
  /** Of the closed bill. */
  readonly invoiceId: string | undefined;
  /** How much of the line's reservation or savings plan was used in the month, for lines that charge it by the month. */
  readonly use?: BillCommitment | undefined;
  /** Account id → name. */
  readonly names: ReadonlyMap<string, string>;
}

/** `number`: decimal text; `time`: milliseconds. */
export type ReportType = "text" | "number" | "time" | "map";
export type ReportValue = string | number | Readonly<Record<string, string>> | undefined;

export interface ReportColumn {
  readonly name: string;
  readonly type: ReportType;
  /** Undefined: the line has none. */
  readonly value: (line: ReportLine) => ReportValue;
}
