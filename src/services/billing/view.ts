/** Finds billing views, and shows them. */
import type { BillingViewElement, Expression } from "../../generated/billing.ts";
import {
  billingViewArn,
  type BillingViewRow,
  parseBillingViewArn,
  readBillingViews,
  type ViewFilter,
} from "../../kernel/billing-views.ts";
import type { Context } from "../../kernel/context.ts";
import type { Access } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { viewMissing } from "./errors.ts";

/** Every account has it: all that it sees of its bill. */
export const primaryId = "primary";

/** All custom views of an account and the one that an ARN names: undefined for the primary one. */
export interface FoundView {
  readonly all: ReadonlyMap<string, BillingViewRow>;
  readonly row: BillingViewRow | undefined;
}

/** The caller's view; throws ResourceNotFoundException, for other accounts' views as well. */
export async function requireView(reader: Reader, account: string, arn: string): Promise<FoundView> {
  const place = parseBillingViewArn(arn);
  if (place?.account !== account) throw viewMissing(arn);
  const all = await readBillingViews(reader, account);
  const row = all.get(place.id);
  if (row === undefined && place.id !== primaryId) throw viewMissing(arn);
  return { all, row };
}

/** The caller's custom view. */
export async function requireCustomView(
  reader: Reader,
  account: string,
  arn: string,
): Promise<FoundView & { readonly row: BillingViewRow }> {
  const { all, row } = await requireView(reader, account, arn);
  if (row === undefined) throw viewMissing(arn);
  return { all, row };
}

/** Views that are cut from a view. */
export function derivedFrom(all: FoundView["all"], arn: string): readonly BillingViewRow[] {
  return [...all.values()].filter(({ sourceViews }) => sourceViews.includes(arn));
}

/** Whether what a view is cut from is there. */
function healthOf(all: FoundView["all"], row: BillingViewRow | undefined) {
  const isThere = (arn: string): boolean => {
    const { id = "" } = parseBillingViewArn(arn) ?? {};
    return id === primaryId || all.has(id);
  };
  if (row === undefined || row.sourceViews.every(isThere)) return { statusCode: "HEALTHY" };
  return { statusCode: "UNHEALTHY", statusReasons: ["SOURCE_VIEW_NOT_FOUND"] };
}

/** A view as lists show it. */
export function listElement(account: string, { all, row }: FoundView) {
  return {
    arn: billingViewArn(account, row?.id ?? primaryId),
    name: row?.name ?? "Primary View",
    ...(row?.description !== undefined && { description: row.description }),
    billingViewType: row === undefined ? "PRIMARY" : "CUSTOM",
    ownerAccountId: account,
    sourceAccountId: account,
    healthStatus: healthOf(all, row),
  };
}

/** A view with all that is known of it. */
export function viewElement(account: string, found: FoundView): BillingViewElement {
  const { all, row } = found;
  const arn = billingViewArn(account, row?.id ?? primaryId);
  return {
    ...listElement(account, found),
    derivedViewCount: derivedFrom(all, arn).length,
    sourceViewCount: row?.sourceViews.length ?? 0,
    ...(row?.filter !== undefined && { dataFilterExpression: filterOutput(row.filter) }),
    ...(row !== undefined && {
      createdAt: new Date(row.createdAt),
      updatedAt: new Date(row.updatedAt),
      viewDefinitionLastUpdatedAt: new Date(row.updatedAt),
    }),
  };
}

function filterOutput({ timeRange, ...rest }: ViewFilter): Expression {
  if (timeRange === undefined) return rest;
  const { start, end } = timeRange;
  return {
    ...rest,
    timeRange: {
      ...(start !== undefined && { beginDateInclusive: new Date(start) }),
      ...(end !== undefined && { endDateInclusive: new Date(end) }),
    },
  };
}

interface Stated {
  readonly arn?: string;
  readonly resourceArn?: string;
  readonly sourceViews?: readonly string[];
  readonly resourceTags?: readonly { readonly key: string; readonly value?: string }[];
  readonly resourceTagKeys?: readonly string[];
}

/** Acts on the view that the input names (Service Authorization Reference, "AWS Billing"); new ones are cut from their sources. */
export function viewAccess(operation: string): Access<object> {
  return async (context: Context, input) => {
    const stated = input as Stated;
    const { arn, resourceArn, sourceViews } = stated;
    const own = context.caller.accountId;
    const named = resourceArn ?? arn;
    const resources = named === undefined ? [billingViewArn(own, "*"), ...(sourceViews ?? [])] : [named];
    const requested = requestTagKeys(stated.resourceTags, stated.resourceTagKeys);
    return Promise.all(
      resources.map(async (resource) => {
        const { account = own, id = "" } = parseBillingViewArn(resource) ?? {};
        const row = await context.store.read(async (reader) => (await readBillingViews(reader, account)).get(id));
        return {
          action: `billing:${operation}`,
          resource,
          resourceAccount: account,
          conditionKeys: { ...resourceTagKeys(row?.tags), ...requested },
        };
      }),
    );
  };
}
