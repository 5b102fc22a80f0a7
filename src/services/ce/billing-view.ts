/** Reads costs through billing views: a custom view lets through what one of its sources and its own filter do. */
import {
  type BillingViewRow,
  parseBillingViewArn,
  readBillingViews,
  type ViewFilter,
  type ViewKeyValues,
} from "../../kernel/billing-views.ts";
import type { Context } from "../../kernel/context.ts";
import type { CostLine } from "../../kernel/costs.ts";
import { type LineTest, type LineWorld, newLineTest } from "../../pricing/explore/expression.ts";
import { notFound } from "./errors.ts";
import { type CostScope, scopeOf, worldOf } from "./scope.ts";

/** Views are cut from views so often at most. */
const deepest = 10;

/** What the caller sees through a view, its own primary one when none is named; throws ResourceNotFoundException. */
export async function scopeOfView(context: Context, view: string | undefined): Promise<CostScope> {
  const own = context.caller.accountId;
  const scope = await scopeOf(context, own);
  const place = view === undefined ? undefined : parseBillingViewArn(view);
  if (view === undefined || (place?.account === own && place.id === "primary")) return scope;
  const views = await context.store.read((reader) => readBillingViews(reader, own));
  const row = place?.account === own ? views.get(place.id) : undefined;
  if (row === undefined) throw notFound(`Billing view not found: ${view}`, view);
  const world = await worldOf(context, scope);
  return { ...scope, view: testOf(row, { views, world, depth: 1 }) };
}

interface Reading {
  readonly views: ReadonlyMap<string, BillingViewRow>;
  readonly world: LineWorld;
  readonly depth: number;
}

/** Sources that are gone, or go round in a circle, let nothing through. */
function testOf(row: BillingViewRow, reading: Reading): LineTest {
  if (reading.depth > deepest) return () => false;
  const sources = row.sourceViews.map((arn): LineTest => {
    const place = parseBillingViewArn(arn);
    if (place?.account === row.account && place.id === "primary") return () => true;
    const source = place?.account === row.account ? reading.views.get(place.id) : undefined;
    return source === undefined ? () => false : testOf(source, { ...reading, depth: reading.depth + 1 });
  });
  const filter = filterTest(row.filter ?? {}, reading.world);
  return (line) => filter(line) && sources.some((test) => test(line));
}

function filterTest({ dimensions, tags, costCategories, timeRange }: ViewFilter, world: LineWorld): LineTest {
  const expression = ({ key, values }: ViewKeyValues) => ({ Key: key, Values: values });
  const tests: LineTest[] = [];
  if (dimensions !== undefined) tests.push(newLineTest({ Dimensions: expression(dimensions) }, world));
  if (tags !== undefined) tests.push(newLineTest({ Tags: expression(tags) }, world));
  if (costCategories !== undefined) tests.push(newLineTest({ CostCategories: expression(costCategories) }, world));
  if (timeRange !== undefined) {
    const { start = 0, end = Infinity } = timeRange;
    tests.push((line: CostLine) => line.start >= start && line.start <= end);
  }
  return (line) => tests.every((test) => test(line));
}
