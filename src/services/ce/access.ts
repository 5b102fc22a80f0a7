/** What authorization is told (Service Authorization Reference, "AWS Cost Explorer Service"). */
import { primaryViewArn } from "../../kernel/billing-views.ts";
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { costCategories } from "../../pricing/explore/cost-categories.ts";
import { parseCeArn } from "./arns.ts";
import { monitors, subscriptions } from "./tables.ts";

/** Members that mean the same in every operation. */
interface Stated {
  readonly BillingViewArn?: string;
  readonly ResourceTags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly ResourceTagKeys?: readonly string[];
}

/** Reads costs through a billing view: the caller's own unless another is named. */
export function viewAccess(operation: string): Access<object> {
  return ({ caller }, input) => {
    const view = (input as Stated).BillingViewArn ?? primaryViewArn(caller.accountId);
    const account = /^arn:aws:billing::(\d{12}):/.exec(view)?.[1];
    return [{ action: `ce:${operation}`, resource: view, resourceAccount: account ?? caller.accountId }];
  };
}

/** Acts on the resource whose ARN the member has; on `*` when nothing is named. */
export function resourceAccess(operation: string, member: string): Access<object> {
  return async (context, input): Promise<AccessQuestion[]> => {
    const named = (input as Readonly<Record<string, unknown>>)[member];
    const arns = Array.isArray(named) ? (named as string[]) : typeof named === "string" ? [named] : [];
    const { ResourceTags, ResourceTagKeys } = input as Stated;
    const keys = requestTagKeys(ResourceTags, ResourceTagKeys);
    const action = `ce:${operation}`;
    if (arns.length === 0) return [{ action, resource: "*", conditionKeys: keys }];
    return Promise.all(
      arns.map(async (arn) => ({
        action,
        resource: arn,
        resourceAccount: parseCeArn(arn)?.account ?? context.caller.accountId,
        conditionKeys: { ...(await resourceKeys(context, arn)), ...keys },
      })),
    );
  };
}

async function resourceKeys({ store }: Context, arn: string): Promise<Record<string, string>> {
  const place = parseCeArn(arn);
  if (place === undefined) return {};
  const { account, id, kind } = place;
  const row = await store.read(async (reader) => {
    if (kind === "anomalymonitor") return reader.get(monitors, [account, id]);
    if (kind === "anomalysubscription") return reader.get(subscriptions, [account, id]);
    return (await reader.indexRange(costCategories, "id", { prefix: [account, id], limit: 1 }))[0];
  });
  return resourceTagKeys(row?.tags);
}
