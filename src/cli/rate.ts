/** `haneul rate`: what the usage in a file costs, without a region. */
import { parseDisplayCurrency, type DisplayCurrency } from "../pricing/currency.ts";
import { parseDecimal } from "../pricing/decimal.ts";
import { PlaceConflictError } from "../pricing/rate/members.ts";
import { Rating } from "../pricing/rate/rate.ts";
import { type SupportPlanName, supportPlanNames } from "../pricing/rate/support-plans.ts";
import type { FreeTierMode, Terms } from "../pricing/rate/terms.ts";
import { onlyArgument, present, textOption, type Command, type OptionValues } from "./command.ts";
import { wrongUsage } from "./failure.ts";
import { type RatedFile, rateAnswer, rateText } from "./rate-answer.ts";
import { openBook } from "./rate-book.ts";
import { readColumns } from "./rate-columns.ts";
import { readUsageFile, RowFault } from "./rate-file.ts";
import { RowReader } from "./rate-row.ts";
import { readTermsFile } from "./rate-terms.ts";

const freeTierModes: readonly FreeTierMode[] = ["none", "legacy", "credits"];

export const rateCommand: Command = {
  name: "rate",
  parameters: "FILE",
  summary:
    "What the usage in a file costs: CSV (start, end, account, region, service, usageType, operation, quantity, resource, tags) or AWS's cost report (CSV, gzip, Parquet); --free-tier none|legacy|credits, --support PLAN, --tax PERCENT, --terms FILE (reservations, savings plans, credits …), --book FILE, --data DIR, --currency KRW=1392.5, --json",
  options: {
    json: { type: "boolean" },
    "free-tier": { type: "string" },
    support: { type: "string" },
    tax: { type: "string" },
    book: { type: "string" },
    data: { type: "string" },
    terms: { type: "string" },
    currency: { type: "string" },
  },
  async run(invocation) {
    const path = onlyArgument(invocation, "a usage file");
    const { options } = invocation;
    const terms = readTerms(options);
    const currency = readCurrency(options);
    const { book, close } = await openBook(invocation);
    try {
      const rated = await rateFile(path, new Rating({ book, terms }));
      present(invocation, rateAnswer(rated), () => rateText(rated, currency));
    } finally {
      await close();
    }
  },
};

async function rateFile(path: string, rating: Rating): Promise<RatedFile> {
  let reader: RowReader | undefined;
  let isReport = false;
  let rows = 0;
  await readUsageFile(path, {
    header: (names) => {
      const columns = readColumns(names, path);
      isReport = columns.isReport;
      reader = new RowReader(columns);
    },
    row: (fields) => {
      const record = reader?.read(fields);
      if (record === undefined) return;
      rows += 1;
      addRecord(rating, record, isReport);
    },
  });
  return { bill: rating.bill(), rows, skipped: reader?.skipped ?? new Map() };
}

/** A report's region column is the product's, which for traffic between regions is not the usage type's. */
function addRecord(rating: Rating, record: Parameters<Rating["add"]>[0], isReport: boolean): void {
  try {
    rating.add(record);
  } catch (error) {
    if (!(error instanceof PlaceConflictError)) throw error;
    if (!isReport) throw new RowFault("region", error.message.replace(/\.$/, ""));
    rating.add({ ...record, region: "" });
  }
}

/** What the options say goes before the file of terms. */
function readTerms(options: OptionValues): Terms {
  const path = textOption(options, "terms");
  const mode = textOption(options, "free-tier");
  const known = freeTierModes.find((each) => each === mode);
  if (mode !== undefined && known === undefined) {
    throw wrongUsage(`--free-tier takes ${freeTierModes.join(", ")}, not ${mode}.`);
  }
  const support = textOption(options, "support");
  const tax = textOption(options, "tax");
  const stated = path === undefined ? {} : readTermsFile(path);
  return {
    ...stated,
    ...(known !== undefined && { freeTier: { ...stated.freeTier, mode: known } }),
    ...(support !== undefined && { supportOfAll: readPlan(support) }),
    ...(tax !== undefined && { tax: { ...stated.tax, ratePercent: readPercent(tax) } }),
  };
}

/** `enterprise-on-ramp`, `Enterprise On-Ramp` and `enterprise on ramp` are the same. */
function readPlan(text: string): SupportPlanName {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll("plus", "+")
      .replace(/[^a-z+]/g, "");
  const plan = supportPlanNames.find((name) => plain(name) === plain(text));
  if (plan === undefined) throw wrongUsage(`--support takes ${supportPlanNames.join(", ")}, not ${text}.`);
  return plan;
}

function readCurrency(options: OptionValues): DisplayCurrency | undefined {
  const text = textOption(options, "currency");
  const currency = text === undefined ? undefined : parseDisplayCurrency(text);
  if (text !== undefined && currency === undefined)
    throw wrongUsage(`--currency takes a code and what one US dollar is, such as KRW=1392.5, not ${text}.`);
  return currency;
}

function readPercent(text: string): string {
  const percent = parseDecimal(text);
  if (percent === undefined || percent.isNegative())
    throw wrongUsage(`--tax takes a percentage such as 10, not ${text}.`);
  return percent.toString();
}
