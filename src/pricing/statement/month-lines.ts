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

/** What lines are made from. */
export interface LineSource {
  readonly payer: string;
  readonly month: number;
  readonly charges: readonly RatedCharge[];
  readonly terms: Terms;
  readonly book: PriceBook;
  readonly isFinal: boolean;
}

/** Which charges become one line. */
export interface LineGrain {
  readonly period: "hour" | "day";
  /** Whether resources are told apart. */
  readonly resources: boolean;
}

/** A line that is still added to. */
interface OpenLine {
  readonly line: RatedLine;
  readonly start: number;
  readonly end: number;
  readonly charge: RatedCharge;
  quantity: Decimal;
  normalizedQuantity: Decimal | undefined;
  publicCost: Decimal | undefined;
  costs: Costs | undefined;
}

const noTags: Readonly<Record<string, string>> = {};

/** The payer's lines, in a fixed order. Charges are added up before they are written out, which is the dear part. */
export function newLines(source: LineSource, grain: LineGrain): CostLine[] {
  const numbers = new Map<object, number>();
  const numberOf = (thing: object): number => {
    let number = numbers.get(thing);
    if (number === undefined) numbers.set(thing, (number = numbers.size));
    return number;
  };
  const open = new Map<string, OpenLine>();
  for (const charge of source.charges) {
    const { line, resource = "", zone = "", tags = noTags } = charge;
    if (line.payer !== source.payer) continue;
    const { start, end } = periodOf(charge, source, grain.period);
    const what = `${numberOf(line)} ${start} ${end} ${numberOf(tags)}`;
    const key = grain.resources ? `${what} ${zone} ${resource}` : `${what} ${zone}`;
    const known = open.get(key);
    if (known === undefined) open.set(key, newOpenLine(charge, { start, end }));
    else addCharge(known, charge);
  }
  const facts = new Map<RatedLine, CostFacts & Pick<CostLine, "billingPeriod">>();
  return [...open.values()].map((each) => {
    let known = facts.get(each.line);
    if (known === undefined) {
      known = { ...newFacts(each.line, source.book), billingPeriod: source.month };
      facts.set(each.line, known);
    }
    const { resource = "", zone = "", tags = noTags } = each.charge;
    return newLine(known, {
      start: each.start,
      end: each.end,
      resource: grain.resources ? resource : "",
      zone,
      tags,
      quantity: each.quantity.toString(),
      normalizedQuantity: each.normalizedQuantity?.toString(),
      publicCost: each.publicCost?.toString(),
      costs: each.costs && amountsOf(each.costs),
      isFinal: source.isFinal,
    });
  });
}

function newOpenLine(charge: RatedCharge, { start, end }: { start: number; end: number }): OpenLine {
  const { line, quantity, normalizedQuantity, publicCost, costs } = charge;
  return { line, start, end, charge, quantity, normalizedQuantity, publicCost, costs };
}

function addCharge(open: OpenLine, { quantity, normalizedQuantity, publicCost, costs }: RatedCharge): void {
  open.quantity = open.quantity.plus(quantity);
  if (normalizedQuantity)
    open.normalizedQuantity = open.normalizedQuantity?.plus(normalizedQuantity) ?? normalizedQuantity;
  if (publicCost) open.publicCost = open.publicCost?.plus(publicCost) ?? publicCost;
  if (costs) open.costs = open.costs ? addCosts(open.costs, costs) : costs;
}

/** Money that reads the same in all ways is added up once, and stays the same object. */
function addCosts(a: Costs, b: Costs): Costs {
  const unblended = a.unblended.plus(b.unblended);
  const total = (name: keyof Costs): Decimal =>
    a[name] === a.unblended && b[name] === b.unblended ? unblended : a[name].plus(b[name]);
  return {
    unblended,
    blended: total("blended"),
    amortized: total("amortized"),
    netUnblended: total("netUnblended"),
    netAmortized: total("netAmortized"),
  };
}

/** Use has its own time; fees stand where their commitment begins, and everything else of a month in its first period. */
function periodOf(
  { line, start, end }: RatedCharge,
  { month, terms }: LineSource,
  period: LineGrain["period"],
): { start: number; end: number } {
  const length = period === "day" ? dayMilliseconds : hourMilliseconds;
  const isWhole = start === month && end === nextMonthStart(month);
  if (!isWhole && period === "hour") return { start, end };
  const bought = isWhole ? (commitmentStart(line, terms) ?? month) : start;
  const first = Math.floor(Math.max(month, bought) / length) * length;
  return { start: first, end: first + length };
}

function commitmentStart(
  { commitment }: RatedLine,
  { reservations = [], savingsPlans = [] }: Terms,
): number | undefined {
  if (commitment === undefined) return undefined;
  return [...reservations, ...savingsPlans].find(({ id }) => id === commitment)?.start;
}

/** What one line has of its own. */
export type OwnFacts = Pick<
  CostLine,
  | "start"
  | "end"
  | "resource"
  | "zone"
  | "tags"
  | "quantity"
  | "normalizedQuantity"
  | "publicCost"
  | "costs"
  | "isFinal"
>;

/** A line. Written out, since a spread of so many members makes slow objects. */
export function newLine(shared: CostFacts & Pick<CostLine, "billingPeriod">, own: OwnFacts): CostLine {
  return {
    payer: shared.payer,
    account: shared.account,
    service: shared.service,
    serviceName: shared.serviceName,
    usageType: shared.usageType,
    usageTypeGroup: shared.usageTypeGroup,
    operation: shared.operation,
    region: shared.region,
    lineItemType: shared.lineItemType,
    description: shared.description,
    unit: shared.unit,
    productFamily: shared.productFamily,
    instanceType: shared.instanceType,
    rate: shared.rate,
    rateCode: shared.rateCode,
    sku: shared.sku,
    blendedRate: shared.blendedRate,
    commitment: shared.commitment,
    credit: shared.credit,
    freeTierOffer: shared.freeTierOffer,
    trust: shared.trust,
    unpriced: shared.unpriced,
    billingPeriod: shared.billingPeriod,
    start: own.start,
    end: own.end,
    resource: own.resource,
    zone: own.zone,
    tags: own.tags,
    quantity: own.quantity,
    normalizedQuantity: own.normalizedQuantity,
    publicCost: own.publicCost,
    costs: own.costs,
    isFinal: own.isFinal,
  };
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

/** What lines of one kind agree in. */
export function factsKey(line: CostLine): string {
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
  const { start, end } = spanOf?.(first) ?? first;
  const resource = resources ? first.resource : "";
  const { zone, tags, isFinal } = first;
  const place = { start, end, resource, zone, tags, isFinal };
  if (group.length === 1) return newLine(first, { ...ownFacts(first), ...place });
  const sumOf = (value: (line: CostLine) => string | undefined): string | undefined => {
    let total: Decimal | undefined;
    for (const line of group) {
      const text = value(line);
      if (text !== undefined) total = total === undefined ? decimal(text) : total.plus(decimal(text));
    }
    return total?.toString();
  };
  return newLine(first, {
    ...place,
    quantity: sumOf(({ quantity }) => quantity) ?? "0",
    normalizedQuantity: sumOf(({ normalizedQuantity }) => normalizedQuantity),
    publicCost: sumOf(({ publicCost }) => publicCost),
    costs: first.costs && sumAmounts(group, sumOf),
  });
}

function ownFacts({
  quantity,
  normalizedQuantity,
  publicCost,
  costs,
}: CostLine): Omit<OwnFacts, "start" | "end" | "resource" | "zone" | "tags" | "isFinal"> {
  return { quantity, normalizedQuantity, publicCost, costs };
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
