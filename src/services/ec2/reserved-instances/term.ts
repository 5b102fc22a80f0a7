/** Reserved instances as rating knows them. */
import type { ReservationRow } from "../../../kernel/cost-terms.ts";
import { reservationArn } from "./outputs.ts";
import type { ReservedInstancesRow } from "./tables.ts";

/** The term of the bill that a reservation is. */
export function termOf(row: ReservedInstancesRow): ReservationRow {
  return {
    account: row.account,
    id: reservationArn(row),
    service: "AmazonEC2",
    region: row.region,
    usageType: `BoxUsage:${row.instanceType}`,
    operation: row.operation,
    ...(row.zone !== undefined && { zone: row.zone }),
    count: row.count,
    start: row.start,
    end: row.end,
    term: row.term,
    purchaseOption: row.purchaseOption,
    upfrontFee: row.upfrontFee,
    hourlyPrice: row.hourlyPrice,
    ...(row.modifiedFrom !== undefined && { upfrontPaid: true }),
  };
}
