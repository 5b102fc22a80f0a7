/** Buys reserved instances, and removes queued ones. */
import type { Ec2 } from "../../../generated/ec2.ts";
import type { Context } from "../../../kernel/context.ts";
import { costReservations } from "../../../kernel/cost-terms.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { ReservedOffering } from "../../../pricing/book/reserved-offerings.ts";
import { monthStart, termEnd } from "../../../pricing/rate/billing-period.ts";
import { dryRun, invalidValue, offeringMissing, reservationsLimit } from "../errors.ts";
import { listReservations } from "./find.ts";
import { offeringsIn } from "./offerings.ts";
import { reservationArn, stateOf } from "./outputs.ts";
import { reservedInstances, type ReservedInstancesRow } from "./tables.ts";
import { termOf } from "./term.ts";

/** In a month: so many in a region, and so many in each of its zones (EC2 user guide, "Reserved Instance quotas"). */
const mostPerMonth = 20;
const mostQueuedMilliseconds = 3 * 365 * 86_400_000;

export const purchaseReservedInstancesOffering: Operation<Ec2, "PurchaseReservedInstancesOffering"> = async (
  context,
  input,
) => {
  const { ReservedInstancesOfferingId: offeringId, InstanceCount: count } = input;
  const offering = offeringsIn(context).find(({ id }) => id === offeringId);
  if (offering === undefined) throw offeringMissing(offeringId);
  if (count < 1) throw invalidValue("InstanceCount", count);
  const now = Math.floor(context.clock.now());
  const start = input.PurchaseTime?.getTime() ?? now;
  checkQueue(offering, { start, now });
  if (input.DryRun === true) throw dryRun();
  const row = newReservation(context, { offering, count, start: Math.max(start, now), now });
  await context.store.transact(async (tx) => {
    await checkQuota(tx, context, row);
    tx.put(reservedInstances, row);
    tx.put(costReservations, termOf(row));
  });
  return { ReservedInstancesId: row.id };
};

/** Only reservations of a region can be queued, up to three years ahead (EC2 user guide, "Queue your purchase"). */
function checkQueue({ zone }: ReservedOffering, { start, now }: { start: number; now: number }): void {
  const isQueued = start > now + 60_000;
  if (start < now - 60_000 || start > now + mostQueuedMilliseconds || (isQueued && zone !== undefined)) {
    throw invalidValue("PurchaseTime", new Date(start).toISOString());
  }
}

function newReservation(
  { caller, ids }: Context,
  { offering, count, start, now }: { offering: ReservedOffering; count: number; start: number; now: number },
): ReservedInstancesRow {
  const { region, zone, instanceType, operation, term } = offering;
  return {
    account: caller.accountId,
    region,
    id: ids.uuid(),
    instanceType,
    ...(zone !== undefined && { zone }),
    count,
    operation,
    offeringClass: term.offeringClass,
    purchaseOption: term.purchaseOption,
    term: term.leaseContractLength,
    upfrontFee: term.upfrontFee,
    hourlyPrice: term.hourlyPrice,
    purchasedAt: now,
    start,
    end: termEnd(start, term.leaseContractLength === "1yr" ? 1 : 3),
  };
}

async function checkQuota(tx: Transaction, context: Context, wanted: ReservedInstancesRow): Promise<void> {
  const since = monthStart(wanted.purchasedAt);
  const rows = (await listReservations(tx, context)).filter(
    (row) => row.purchasedAt >= since && row.modifiedFrom === undefined && row.zone === wanted.zone,
  );
  const bought = rows.filter(({ ended }) => ended !== "queued-deleted").reduce((sum, { count }) => sum + count, 0);
  if (bought + wanted.count > mostPerMonth) throw reservationsLimit();
}

export const deleteQueuedReservedInstances: Operation<Ec2, "DeleteQueuedReservedInstances"> = async (
  context,
  input,
) => {
  if (input.DryRun === true) throw dryRun();
  const now = context.clock.now();
  return context.store.transact(async (tx) => {
    const rows = await listReservations(tx, context);
    const deleted: { ReservedInstancesId: string }[] = [];
    const failed: { ReservedInstancesId: string; Error: { Code: string; Message: string } }[] = [];
    for (const id of input.ReservedInstancesIds) {
      const row = rows.find((each) => each.id === id);
      if (row !== undefined && stateOf(row, now) === "queued") {
        tx.put(reservedInstances, { ...row, ended: "queued-deleted" });
        tx.delete(costReservations, [row.account, reservationArn(row)]);
        deleted.push({ ReservedInstancesId: id });
      } else {
        const Code = row === undefined ? "reserved-instances-id-invalid" : "reserved-instances-not-in-queued-state";
        failed.push({ ReservedInstancesId: id, Error: { Code, Message: messages[Code] } });
      }
    }
    return { SuccessfulQueuedPurchaseDeletions: deleted, FailedQueuedPurchaseDeletions: failed };
  });
};

const messages = {
  "reserved-instances-id-invalid": "The Reserved Instances ID is not valid",
  "reserved-instances-not-in-queued-state": "The Reserved Instances are not in the queued state",
} as const;
