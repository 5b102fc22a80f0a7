/** What authorization is told (Service Authorization Reference, "AWS Savings Plans"). */
import { parseArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { planArn } from "./outputs.ts";
import { plans } from "./tables.ts";

interface Stated {
  readonly savingsPlanId?: string;
  readonly resourceArn?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagKeys?: readonly string[];
}

/** Acts on the plan that the input names by id or ARN; on `*` when it names none. */
export function planAccess(operation: string): Access<object> {
  return async (context, input): Promise<AccessQuestion[]> => {
    const { savingsPlanId, resourceArn, tags, tagKeys } = input as Stated;
    const own = context.caller.accountId;
    const resource = resourceArn ?? (savingsPlanId === undefined ? "*" : planArn(own, savingsPlanId));
    const ofPlan = await resourceKeys(context, resource);
    const resourceAccount = parseArn(resource)?.account;
    return [
      {
        action: `savingsplans:${operation}`,
        resource,
        ...(resourceAccount !== undefined && { resourceAccount }),
        conditionKeys: { ...ofPlan, ...requestTagKeys(tags, tagKeys) },
      },
    ];
  };
}

async function resourceKeys({ store }: Context, resource: string): Promise<Record<string, string>> {
  const { account = "", id = "" } = placeOf(resource) ?? {};
  const row = await store.read((reader) => reader.get(plans, [account, id]));
  return resourceTagKeys(row?.tags);
}

/** Takes a plan's ARN apart; undefined for what is none. */
export function placeOf(arn: string): { account: string; id: string } | undefined {
  const match = /^arn:aws:savingsplans::(\d{12}):savingsplan\/(.+)$/.exec(arn);
  return match === null ? undefined : { account: match[1] ?? "", id: match[2] ?? "" };
}
