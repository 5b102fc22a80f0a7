/** What the uses of single requests cost by themselves, at the price list. */
import type { ExplainedUse } from "../kernel/trail.ts";
import type { LiveRequest, PricedRequest } from "../kernel/live.ts";
import { prefixedUsageType } from "../platform/ledger/region-prefix.ts";
import type { ControlParts } from "./control-parts.ts";

/** Where uses happened. */
export interface UsePlace {
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
}

/** Prices for one answer: each kind of use is looked up once. */
export interface UsePrices {
  priced(request: LiveRequest): PricedRequest;
  /** US dollars, a decimal string; undefined when the price is not known. */
  costOf(use: ExplainedUse, place: UsePlace): string | undefined;
}

/** Fractions of a dollar that are told: a byte sent costs 8e-11. */
const places = 12;

/** Prices as they are now. */
export async function newUsePrices(parts: ControlParts): Promise<UsePrices> {
  const codes = new Map((await parts.services()).map(({ name, serviceCode }) => [name, serviceCode]));
  const unitCosts = new Map<string, number | undefined>();
  const periodStart = Math.floor(parts.clock.now() / 3_600_000) * 3_600_000;

  const unitCost = (use: ExplainedUse, place: UsePlace): number | undefined => {
    const service = codes.get(place.service) ?? place.service;
    const usageType = prefixedUsageType(place.region, use.usageType);
    const key = `${service} ${place.region} ${usageType} ${use.operation}`;
    if (unitCosts.has(key)) return unitCosts.get(key);
    const names = { service, region: place.region, usageType, operation: use.operation, account: place.accountId };
    const { lines } = parts.bill.rateRows({ rows: [{ ...names, periodStart, amount: "1", divisor: 1 }] });
    const used = lines.filter(({ lineItemType }) => lineItemType === "Usage");
    const isKnown = used.every(({ unpriced }) => !unpriced);
    const cost = isKnown
      ? used.reduce((sum, line) => sum + Number(line.rate ?? 0) * Number(line.quantity), 0)
      : undefined;
    unitCosts.set(key, cost);
    return cost;
  };
  const dollars = (use: ExplainedUse, place: UsePlace): number | undefined => {
    const cost = unitCost(use, place);
    return cost === undefined ? undefined : cost * Number(use.quantity);
  };
  return {
    costOf: (use, place) => {
      const cost = dollars(use, place);
      return cost === undefined ? undefined : shown(cost);
    },
    priced: (request) => {
      const { service, region, caller } = request;
      const costs = request.uses.map((use) => dollars(use, { service, region, accountId: caller.accountId }));
      if (costs.includes(undefined)) return request;
      return { ...request, costUsd: shown((costs as number[]).reduce((sum, cost) => sum + cost, 0)) };
    },
  };
}

function shown(cost: number): string {
  return cost.toFixed(places).replace(/\.?0+$/, "");
}
