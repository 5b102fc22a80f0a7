/** A scenario's modifications as changes of a month's use. */
import type { Context } from "../../kernel/context.ts";
import type { UseChange } from "../../kernel/costs.ts";
import { decimal } from "../../pricing/decimal.ts";
import { parseEntity, readHistory } from "./history.ts";
import type { HourAmount, Interval, UsageModificationRow } from "./tables.ts";

type Reading = Pick<Context, "costs" | "store">;

/**
 * What is modelled comes on top of the month's use. What is modelled instead of historical use replaces it: the use that
 * the entity names is left out of the month.
 */
export async function usageChanges(
  reading: Reading,
  rows: readonly UsageModificationRow[],
  { account, interval }: { readonly account: string; readonly interval: Interval },
): Promise<readonly UseChange[]> {
  const { payer, members } = await reading.costs.family(account);
  const who = { account, payer, members };
  const changes: UseChange[] = [];
  for (const row of rows) {
    if (row.isUnchanged) continue;
    if (row.historicalUsage !== undefined) {
      const lines = await readHistory(reading, parseEntity(row.historicalUsage), { who, within: interval });
      for (const { account: whose, region, service, usageType, operation, start, end, quantity } of lines) {
        const place = { account: whose, region, service, usageType, operation, start, end };
        changes.push({ ...place, quantity: decimal(quantity).negated().toString() });
      }
    }
    changes.push(...added(row, interval));
  }
  return changes;
}

function added(row: UsageModificationRow, interval: Interval): UseChange[] {
  const { usageAccountId, serviceCode, usageType, operation, availabilityZone } = row;
  return row.quantities.map(({ startHour, amount }, index) => ({
    account: usageAccountId,
    region: "",
    service: serviceCode,
    usageType,
    operation,
    ...(availabilityZone !== undefined && { zone: availabilityZone }),
    start: startHour,
    end: endOf(row.quantities, index, interval),
    quantity: amount,
  }));
}

/** An amount lasts until the next begins; the last as long as the one before it, and one alone until the interval's end. */
function endOf(amounts: readonly HourAmount[], index: number, { end }: Interval): number {
  const [before, own, next] = [amounts[index - 1], amounts[index], amounts[index + 1]];
  if (own === undefined) return end;
  if (next !== undefined) return next.startHour;
  return before === undefined ? end : Math.min(end, own.startHour + (own.startHour - before.startHour));
}
