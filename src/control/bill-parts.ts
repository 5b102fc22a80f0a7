/** What the routes of the bill work with; `region/costs/bill.ts` fills it in. */
import type {
  BillAnswer,
  BillForecastAnswer,
  BillLinesAnswer,
  BillSettings,
  CorrectionRequest,
  InvoiceAnswer,
  InvoicesAnswer,
  RateRowsAnswer,
  RateRowsRequest,
  WhatIfAnswer,
  WhatIfRequest,
} from "../kernel/bill-control.ts";
import type { RateLinesAnswer, RateLinesRequest } from "../kernel/estimate-control.ts";
import type { SupportCase, SupportCasesAnswer, SupportReplyRequest } from "../kernel/support-control.ts";
import type { TcoAnswer, TcoRequest } from "../kernel/tco-control.ts";

/** The bill as its routes need it. All of these throw InvalidRequest for what cannot be meant. */
export interface BillParts {
  bill(query: {
    readonly month: string | undefined;
    readonly account: string | undefined;
    readonly by: string | undefined;
  }): Promise<BillAnswer>;
  lines(query: { readonly month: string | undefined; readonly account: string | undefined }): Promise<BillLinesAnswer>;
  forecast(account: string | undefined): Promise<BillForecastAnswer>;
  rateLines(request: RateLinesRequest): RateLinesAnswer;
  rateRows(request: RateRowsRequest): RateRowsAnswer;
  whatIf(request: WhatIfRequest): Promise<WhatIfAnswer>;
  invoices(payer: string | undefined): Promise<InvoicesAnswer>;
  invoice(id: string): Promise<InvoiceAnswer | undefined>;
  invoicePaper(id: string): Promise<Uint8Array | undefined>;
  correct(id: string, request: CorrectionRequest): Promise<InvoiceAnswer | undefined>;
  settings(account: string | undefined): Promise<BillSettings>;
  changeSettings(changes: Partial<BillSettings>): Promise<BillSettings>;
  tco(request: TcoRequest): Promise<TcoAnswer>;
  supportCases(account: string | undefined): Promise<SupportCasesAnswer>;
  /** Undefined when there is no such case. */
  replyToCase(caseId: string, reply: SupportReplyRequest): Promise<SupportCase | undefined>;
  /** A price list file by its name in the address, `AmazonS3.20261105100000.us-east-1.json`; undefined when there is none. */
  priceListFile(name: string): Promise<{ readonly type: string; readonly text: string } | undefined>;
}
