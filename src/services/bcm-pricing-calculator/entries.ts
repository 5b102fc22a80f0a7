/** Entries of batches: which of them can be done, each by itself, and how use is stated in them. */
import type { HistoricalUsageEntity } from "../../generated/bcm-pricing-calculator.ts";
import { decimal } from "../../pricing/decimal.ts";
import { lineDimensions } from "../../pricing/explore/dimensions.ts";
import { expressionProblem } from "../../pricing/explore/expression.ts";
import { invalid, type EntryProblem } from "./errors.ts";
import { expressionOf } from "./history.ts";
import type { StatedUse } from "./tables.ts";
import type { Who } from "./who.ts";

/** "A maximum of 2000 usage lines that can be added to a single bill scenario" (Cost Management guide). */
export const mostLines = 2_000;

/** An entry is refused with this: the others go on. */
export class EntryError extends Error {
  readonly problem: EntryProblem;

  constructor(errorCode: EntryProblem["errorCode"], errorMessage: string) {
    super(errorMessage);
    this.problem = { errorCode, errorMessage };
  }
}

/** Does something for each entry, and tells which could not be done. */
export function eachEntry<Entry, Made>(
  entries: readonly Entry[],
  make: (entry: Entry) => Made,
): { readonly made: readonly Made[]; readonly failed: readonly (EntryProblem & { readonly entry: Entry })[] } {
  const made: Made[] = [];
  const failed: (EntryProblem & { entry: Entry })[] = [];
  for (const entry of entries) {
    try {
      made.push(make(entry));
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      failed.push({ entry, ...error.problem });
    }
  }
  return { made, failed };
}

/** Keys tell entries apart: throws ValidationException when they do not. */
export function checkKeys(entries: readonly { readonly key: string }[]): void {
  if (new Set(entries.map(({ key }) => key)).size < entries.length) {
    throw invalid("The keys of a batch must be unique.", { field: "key" });
  }
}

/** An amount of use as exact text: whatever the double's shortest digits say. */
export function amountText(amount: number | undefined): string {
  if (amount === undefined || !Number.isFinite(amount) || amount < 0) {
    throw new EntryError("BAD_REQUEST", "The amount must be a number that is not negative.");
  }
  return decimal(amount).toString();
}

interface UseEntry {
  readonly serviceCode: string;
  readonly usageType: string;
  readonly operation: string;
  readonly usageAccountId: string;
  readonly group?: string | undefined;
  readonly historicalUsage?: HistoricalUsageEntity | undefined;
}

/** What an entry says about its use. */
export function statedUse(entry: UseEntry, who: Who): StatedUse {
  const { serviceCode, usageType, operation, usageAccountId, group, historicalUsage } = entry;
  if (serviceCode === "" || usageType === "") {
    throw new EntryError("BAD_REQUEST", "serviceCode and usageType must not be empty.");
  }
  requireMember(usageAccountId, who);
  if (historicalUsage !== undefined) checkHistory(historicalUsage, who);
  return {
    serviceCode,
    usageType,
    operation,
    usageAccountId,
    ...(group !== undefined && { group }),
    ...(historicalUsage !== undefined && { historicalUsage: JSON.stringify(historicalUsage) }),
  };
}

function requireMember(account: string, who: Who): void {
  if (who.members.includes(account)) return;
  throw new EntryError("BAD_REQUEST", `The account ${account} is not one of the caller's consolidated bill.`);
}

function checkHistory({ usageAccountId, billInterval, filterExpression }: HistoricalUsageEntity, who: Who): void {
  requireMember(usageAccountId, who);
  const { start, end } = billInterval;
  const isInterval = start !== undefined && end !== undefined && start.getTime() < end.getTime();
  if (!isInterval) {
    throw new EntryError("BAD_REQUEST", "The bill interval of historical usage must end after its start.");
  }
  const expression = expressionOf(filterExpression);
  const problem = expression && expressionProblem(expression, lineDimensions);
  if (problem !== undefined) throw new EntryError("BAD_REQUEST", problem);
}
