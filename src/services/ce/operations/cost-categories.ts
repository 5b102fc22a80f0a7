/** Cost category definitions: made, changed, read and removed by the payer. */
import type { Ce, CostCategory } from "../../../generated/ce.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import {
  costCategories,
  mostCategories,
  type CategoryVersion,
  type CostCategoryRow,
} from "../../../pricing/explore/cost-categories.ts";
import { hourText } from "../../../pricing/explore/periods.ts";
import { ceArn, parseCeArn } from "../arns.ts";
import { checkName, checkRules, checkSplitCharges } from "../category-checks.ts";
import { invalid, notFound, quotaExceeded } from "../errors.ts";
import { limits } from "../limits.ts";
import { pageOf, sizeOf } from "../pages.ts";
import { monthsBefore, readTime } from "../request.ts";
import { requirePayer } from "../scope.ts";
import { withTags } from "../tags.ts";

type Definition = Ce["UpdateCostCategoryDefinition"]["input"];

function newVersion(input: Omit<Definition, "CostCategoryArn">, now: number): CategoryVersion {
  checkRules(input.Rules);
  checkSplitCharges(input.SplitChargeRules ?? []);
  if (input.DefaultValue !== undefined && (input.DefaultValue === "" || input.DefaultValue.length > 50)) {
    throw invalid("DefaultValue must have 1 to 50 characters");
  }
  return {
    from: readEffectiveStart(input.EffectiveStart, now),
    rules: input.Rules,
    ...(input.DefaultValue !== undefined && { defaultValue: input.DefaultValue }),
    splitCharges: input.SplitChargeRules ?? [],
  };
}

/** The running month unless it is said otherwise: the first day of a month, up to twelve months back. */
function readEffectiveStart(text: string | undefined, now: number): number {
  if (text === undefined) return monthsBefore(now, 0);
  const time = readTime(text);
  if (time !== monthsBefore(time, 0))
    throw invalid("EffectiveStart must be the first day of a month: yyyy-MM-01T00:00:00Z");
  if (time > now || time < monthsBefore(now, 12)) throw invalid("EffectiveStart must be within the previous 12 months");
  return time;
}

const arnOf = ({ payer, id }: CostCategoryRow): string => ceArn({ account: payer, kind: "costcategory", id });

async function requireCategory(reader: Reader, context: Context, arn: string): Promise<CostCategoryRow> {
  const place = parseCeArn(arn);
  const isOwn = place?.kind === "costcategory" && place.account === context.caller.accountId;
  const prefix = [context.caller.accountId, place?.id ?? ""];
  const [row] = isOwn ? await reader.indexRange(costCategories, "id", { prefix, limit: 1 }) : [];
  if (row === undefined || !isLive(row)) throw notFound("No Cost Categories found with given Id", arn);
  return row;
}

const isLive = (row: CostCategoryRow): boolean => row.versions.at(-1)?.until === undefined;

/** CreateCostCategoryDefinition. */
export const createCostCategoryDefinition: Operation<Ce, "CreateCostCategoryDefinition"> = async (context, input) => {
  const { payer } = await requirePayer(context, "create Cost Category", "cost category");
  const now = context.clock.now();
  checkName(input.Name);
  const row: CostCategoryRow = {
    payer,
    name: input.Name,
    id: context.ids.uuid(),
    createdAt: now,
    versions: [newVersion(input, now)],
    tags: withTags({}, input.ResourceTags),
  };
  await context.store.transact(async (tx) => {
    const rows = await tx.range(costCategories, { prefix: [payer], limit: mostCategories });
    if (rows.some(({ name }) => name === input.Name)) {
      throw invalid("Failed to create Cost Category: Cost category name already exists");
    }
    if (rows.length >= mostCategories) throw quotaExceeded("You've reached the limit of 50 Cost Categories");
    tx.put(costCategories, row);
  });
  return { CostCategoryArn: arnOf(row), EffectiveStart: hourText(row.versions[0]?.from ?? now) };
};

/** UpdateCostCategoryDefinition: months before its start keep the definition they had. */
export const updateCostCategoryDefinition: Operation<Ce, "UpdateCostCategoryDefinition"> = async (context, input) => {
  await requirePayer(context, "update Cost Category", "cost category");
  const version = newVersion(input, context.clock.now());
  await context.store.transact(async (tx) => {
    const row = await requireCategory(tx, context, input.CostCategoryArn);
    const before = row.versions.filter(({ from }) => from < version.from);
    const ended = before.map((each) => ({ ...each, until: Math.min(each.until ?? Infinity, version.from) }));
    tx.put(costCategories, { ...row, versions: [...ended, version] });
  });
  return { CostCategoryArn: input.CostCategoryArn, EffectiveStart: hourText(version.from) };
};

/** DeleteCostCategoryDefinition. */
export const deleteCostCategoryDefinition: Operation<Ce, "DeleteCostCategoryDefinition"> = async (context, input) => {
  await requirePayer(context, "delete Cost Category", "cost category");
  await context.store.transact(async (tx) => {
    const row = await requireCategory(tx, context, input.CostCategoryArn);
    tx.delete(costCategories, [row.payer, row.name]);
  });
  return { CostCategoryArn: input.CostCategoryArn, EffectiveEnd: hourText(monthsBefore(context.clock.now(), 0)) };
};

/** DescribeCostCategoryDefinition: as it is, or as it was on a day. */
export const describeCostCategoryDefinition: Operation<Ce, "DescribeCostCategoryDefinition"> = async (
  context,
  input,
) => {
  await requirePayer(context, "describe Cost Category", "cost category");
  const on = input.EffectiveOn === undefined ? undefined : readTime(input.EffectiveOn);
  const row = await context.store.read((reader) => requireCategory(reader, context, input.CostCategoryArn));
  const version = versionOn(row, on);
  if (version === undefined) throw notFound("No Cost Categories found with given Id", input.CostCategoryArn);
  return { CostCategory: output(row, version) };
};

function versionOn(row: CostCategoryRow, on: number | undefined): CategoryVersion | undefined {
  if (on === undefined) return row.versions.at(-1);
  return row.versions.findLast(({ from, until = Infinity }) => from <= on && on < until);
}

const applied = [{ Component: "COST_EXPLORER", Status: "APPLIED" }];

function output(row: CostCategoryRow, version: CategoryVersion): CostCategory {
  return {
    CostCategoryArn: arnOf(row),
    EffectiveStart: hourText(version.from),
    ...(version.until !== undefined && { EffectiveEnd: hourText(version.until) }),
    Name: row.name,
    RuleVersion: "CostCategoryExpression.v1",
    // Rules without a type are shown without one: Terraform would see a change else.
    Rules: version.rules,
    ...(version.splitCharges.length > 0 && { SplitChargeRules: version.splitCharges }),
    ProcessingStatus: applied,
    ...(version.defaultValue !== undefined && { DefaultValue: version.defaultValue }),
  };
}

/** ListCostCategoryDefinitions. */
export const listCostCategoryDefinitions: Operation<Ce, "ListCostCategoryDefinitions"> = async (context, input) => {
  const { payer } = await requirePayer(context, "list Cost Categories", "cost category");
  const on = input.EffectiveOn === undefined ? undefined : readTime(input.EffectiveOn);
  const rows = await context.store.read((reader) =>
    reader.range(costCategories, { prefix: [payer], limit: mostCategories }),
  );
  const shown = rows.flatMap((row) => {
    const version = versionOn(row, on);
    return version === undefined ? [] : [{ row, version }];
  });
  const size = sizeOf(input.MaxResults, limits.listPage);
  const page = pageOf(shown, { request: input, token: input.NextToken, size });
  return {
    CostCategoryReferences: page.rows.map(({ row, version }) => ({
      CostCategoryArn: arnOf(row),
      Name: row.name,
      EffectiveStart: hourText(version.from),
      ...(version.until !== undefined && { EffectiveEnd: hourText(version.until) }),
      NumberOfRules: version.rules.length,
      ProcessingStatus: applied,
      Values: [...new Set(version.rules.flatMap(({ Value }) => Value ?? []))],
      ...(version.defaultValue !== undefined && { DefaultValue: version.defaultValue }),
    })),
    ...(page.token !== undefined && { NextToken: page.token }),
  };
};

/** ListCostCategoryResourceAssociations: nothing but costs is sorted into categories here. */
export const listCostCategoryResourceAssociations: Operation<Ce, "ListCostCategoryResourceAssociations"> = async (
  context,
  input,
) => {
  await requirePayer(context, "list Cost Category resource associations", "cost category");
  const arn = input.CostCategoryArn;
  if (arn !== undefined) await context.store.read((reader) => requireCategory(reader, context, arn));
  return { CostCategoryResourceAssociations: [] };
};
