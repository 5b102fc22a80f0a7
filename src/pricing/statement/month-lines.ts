/** A rated month told by day: charges become cost lines, those that differ only in what nobody asked for added up. */
import type { CostAmounts, CostFacts, CostLine } from "../../kernel/costs.ts";
import type { PriceBook } from "../book/book.ts";
import { decimal, type Decimal } from "../decimal.ts";
import { nextMonthStart } from "../rate/billing-period.ts";
import { parseInstanceUse } from "../rate/instance-size.ts";
import type { Costs, RatedCharge, RatedLine } from "../rate/rated-bill.ts";
import type { Terms } from "../rate/terms.ts";
import { placeUsageType } from "../rate/usage-type.ts";
import { serviceNameOf } from "./service-names.ts";
import { usageTypeGroupOf } from "./usage-type-groups.ts";

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

/** What one kind of lines is made from. */
export interface LineSource {
  readonly payer: string;
  readonly month: number;
  readonly charges: readonly RatedCharge[];
  readonly terms: Terms;
  readonly book: PriceBook;
  /** Length of the periods: an hour or a day. */
  readonly period: "hour" | "day";
  readonly isFinal: boolean;
}

/** The payer's lines by period and resource, in a fixed order. */
export function newLines(source: LineSource): CostLine[] {
  const { payer, month, charges, isFinal } = source;
  const facts = new Map<RatedLine, CostFacts>();
  const lines: CostLine[] = [];
  for (const charge of charges) {
    if (charge.line.payer !== payer) continue;
    let known = facts.get(charge.line);
    if (known === undefined) facts.set(charge.line, (known = newFacts(charge.line, source.book)));
    const { resource = "", zone = "", tags = noTags, quantity, normalizedQuantity, publicCost, costs } = charge;
    lines.push({
      ...known,
      billingPeriod: month,
      ...periodOf(charge, source),
      resource,
      zone,
      tags,
      quantity: quantity.toString(),
      normalizedQuantity: normalizedQuantity?.toString(),
      publicCost: publicCost?.toString(),
      costs: costs && amountsOf(costs),
      isFinal,
    });
  }
  return mergeLines(lines, { resources: true });
}

const noTags: Readonly<Record<string, string>> = {};

/** Use has its own time; fees stand where their commitment begins, and everything else of a month in its first period. */
function periodOf(
  { line, start, end }: RatedCharge,
  { month, terms, period }: LineSource,
): { start: number; end: number } {
  const length = period === "day" ? dayMilliseconds : hourMilliseconds;
  if (start !== month || end !== nextMonthStart(month)) return { start, end };
  const commitments = [...(terms.reservations ?? []), ...(terms.savingsPlans ?? [])];
  const bought = commitments.find(({ id }) => id === line.commitment)?.start ?? month;
  const first = Math.floor(Math.max(month, bought) / length) * length;
  return { start: first, end: first + length };
}

function newFacts(line: RatedLine, book: PriceBook): CostFacts {
  const { payer, account, service, usageType, operation, region, lineItemType, description, unit, rate } = line;
  const place = placeUsageType(service, region, usageType);
  const bareType = "bareType" in place ? place.bareType : usageType;
  const product =
    usageType === "" ? undefined : book.find({ serviceCode: service, usageType, operation, region })?.product;
  const instance = parseInstanceUse(bareType);
  return {
    payer,
    account,
    service,
    serviceName: serviceNameOf(service, bareType),
    usageType,
    usageTypeGroup: usageTypeGroupOf(service, bareType),
    operation,
    region,
    lineItemType,
    description,
    unit,
    productFamily: product?.productFamily ?? "",
    instanceType:
      product?.attributes["instanceType"] ?? (instance === undefined ? "" : `${instance.family}.${instance.size}`),
    rate: rate?.toString(),
    rateCode: line.rateCode,
    sku: line.sku,
    blendedRate: line.blendedRate?.toString(),
    commitment: line.commitment,
    credit: line.credit,
    freeTierOffer: line.freeTierOffer,
    trust: line.trust,
    unpriced: line.unpriced,
  };
}

function amountsOf({ unblended, blended, amortized, netUnblended, netAmortized }: Costs): CostAmounts {
  const text = unblended.toString();
  const textOf = (value: Decimal): string => (value === unblended ? text : value.toString());
  return {
    unblended: text,
    blended: textOf(blended),
    amortized: textOf(amortized),
    netUnblended: textOf(netUnblended),
    netAmortized: textOf(netAmortized),
  };
}

/** How lines are added up. */
export interface MergeOptions {
  /** Whether resources are told apart. */
  readonly resources: boolean;
  /** The period that a line is put into; its own when left out. */
  readonly spanOf?: ((line: CostLine) => { readonly start: number; readonly end: number }) | undefined;
}

/** The UTC day of a line. */
export function dayOf({ start }: CostLine): { readonly start: number; readonly end: number } {
  const day = start - (start % dayMilliseconds);
  return { start: day, end: day + dayMilliseconds };
}

/** Adds up lines that agree in everything but amounts, and in the resource when resources are not to be told apart. */
export function mergeLines(lines: readonly CostLine[], { resources, spanOf }: MergeOptions): CostLine[] {
  const groups = new Map<string, CostLine[]>();
  const tagTexts = new Map<object, string>();
  for (const line of lines) {
    let tags = tagTexts.get(line.tags);
    if (tags === undefined) tagTexts.set(line.tags, (tags = tagText(line.tags)));
    const { start, end } = spanOf?.(line) ?? line;
    const key = `${start}\n${end}\n${factsKey(line)}\n${line.zone}\n${resources ? line.resource : ""}\n${tags}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, group]) => merged(group, { resources, spanOf }));
}

function factsKey(line: CostLine): string {
  const { payer, account, service, usageType, operation, region, lineItemType, rate, rateCode, description } = line;
  const which = `${line.commitment ?? ""}\n${line.credit ?? ""}\n${line.freeTierOffer ?? ""}`;
  const where = `${payer}\n${account}\n${service}\n${region}\n${usageType}\n${operation}\n${lineItemType}`;
  return `${where}\n${rateCode ?? ""}\n${rate ?? ""}\n${which}\n${line.unpriced}\n${description}`;
}

function tagText(tags: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function merged(group: readonly CostLine[], { resources, spanOf }: MergeOptions): CostLine {
  const first = group[0] as CostLine;
  const changed = { ...spanOf?.(first), ...(!resources && { resource: "" }) };
  if (group.length === 1) return { ...first, ...changed };
  const sumOf = (value: (line: CostLine) => string | undefined): string | undefined => {
    let total: Decimal | undefined;
    for (const line of group) {
      const text = value(line);
      if (text !== undefined) total = total === undefined ? decimal(text) : total.plus(decimal(text));
    }
    return total?.toString();
  };
  return {
    ...first,
    ...changed,
    quantity: sumOf(({ quantity }) => quantity) ?? "0",
    normalizedQuantity: sumOf(({ normalizedQuantity }) => normalizedQuantity),
    publicCost: sumOf(({ publicCost }) => publicCost),
    costs: first.costs && sumAmounts(group, sumOf),
  };
}

function sumAmounts(
  group: readonly CostLine[],
  sumOf: (value: (line: CostLine) => string | undefined) => string | undefined,
): CostAmounts {
  const unblended = sumOf(({ costs }) => costs?.unblended) ?? "0";
  // Most money reads the same in all five ways, and is added up once.
  const total = (name: keyof CostAmounts): string =>
    group.every(({ costs }) => costs?.[name] === costs?.unblended)
      ? unblended
      : (sumOf(({ costs }) => costs?.[name]) ?? "0");
  return {
    unblended,
    blended: total("blended"),
    amortized: total("amortized"),
    netUnblended: total("netUnblended"),
    netAmortized: total("netAmortized"),
  };
}
