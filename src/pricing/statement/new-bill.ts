/** A rated bill as one payer's month: invoice lines, sums, free tier, commitments. */
import type { Bill, BillLine, BillTotal } from "../../kernel/costs.ts";
import type { RatedBill, StatementLine } from "../rate/rated-bill.ts";
import { statementOf, totalOf } from "../rate/statement.ts";
import { serviceNameOf } from "./service-names.ts";

/** What a bill says besides what was rated. */
export type BillHead = Pick<Bill, "payer" | "billingPeriod" | "isFinal" | "ratedAt" | "reckonedUntil">;

/** The payer's bill: what an account used before it joined is on another. */
export function newBill(rated: RatedBill, head: BillHead): Bill {
  const own = rated.lines.filter(({ payer }) => payer === head.payer);
  const statement = statementOf(own);
  const lines = statement.map(newBillLine);
  const freeTier = rated.freeTier.filter(({ payer }) => payer === head.payer);
  const commitments = rated.commitments.filter(({ payer }) => payer === head.payer);
  return {
    ...head,
    closedAt: undefined,
    invoiceId: undefined,
    accounts: [...new Set(own.map(({ account }) => account))].sort(),
    total: totalTexts(totalOf(own, statement)),
    lines,
    freeTier: freeTier.map(({ offer, unit, used, limit }) => ({
      offer,
      unit,
      used: used.toString(),
      limit: limit.toString(),
    })),
    commitments: commitments.map(({ id, unit, used, unused }) => ({
      id,
      unit,
      used: used.toString(),
      unused: unused.toString(),
    })),
    creditsLeft: Object.fromEntries([...rated.creditsLeft].map(([id, left]) => [id, left.toString()])),
  };
}

function newBillLine(line: StatementLine): BillLine {
  const { account, service, region, usageType, lineItemType, description, unit, unpriced } = line;
  return {
    account,
    service,
    serviceName: serviceNameOf(service, usageType),
    region,
    usageType,
    lineItemType,
    description,
    unit,
    quantity: line.quantity.toString(),
    rate: line.rate?.toString(),
    rateCode: line.rateCode,
    cost: line.cost?.toString(),
    amount: line.amount?.toFixed(2),
    unpriced,
  };
}

function totalTexts(total: ReturnType<typeof totalOf>): BillTotal {
  return {
    unblended: total.unblended.toString(),
    blended: total.blended.toString(),
    amortized: total.amortized.toString(),
    netUnblended: total.netUnblended.toString(),
    netAmortized: total.netAmortized.toString(),
    statement: total.statement.toFixed(2),
    usage: total.usage.toString(),
    discounts: total.discounts.toString(),
    credits: total.credits.toString(),
    refunds: total.refunds.toString(),
    support: total.support.toString(),
    tax: total.tax.toString(),
    unpricedLines: total.unpricedLines,
  };
}
