/** What authorization is told (Service Authorization Reference, "AWS Billing And Cost Management Pricing Calculator"). */
import { formatArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import type { Kind } from "./errors.ts";
import { billEstimates, billScenarios, workloadEstimates } from "./tables.ts";

/** `arn:aws:bcm-pricing-calculator::123456789012:workload-estimate/ID`: no region. */
function arnOf(account: string, kind: Kind, id: string): string {
  return formatArn({ service: "bcm-pricing-calculator", region: "", account, resource: `${kind}/${id}` });
}

/** Takes an ARN apart; undefined for what names nothing of the calculator's. */
export function placeOf(arn: string): { account: string; kind: Kind; id: string } | undefined {
  const match =
    /^arn:aws:bcm-pricing-calculator:[a-z0-9-]*:(\d{12}):(workload-estimate|bill-scenario|bill-estimate)\/([a-f0-9-]+)$/.exec(
      arn,
    );
  if (match === null) return undefined;
  return { account: match[1] ?? "", kind: match[2] as Kind, id: match[3] ?? "" };
}

interface Stated {
  readonly arn?: string;
  readonly identifier?: string;
  readonly workloadEstimateId?: string;
  readonly billScenarioId?: string;
  readonly billEstimateId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly tagKeys?: readonly string[];
}

/** Batches are allowed by the action without `Batch` before it. `kind`: what the operation is about; undefined: nothing in particular. */
export function accessOf(operation: string, kind: Kind | undefined): Access<object> {
  const action = `bcm-pricing-calculator:${operation.replace(/^Batch/, "")}`;
  return async (context, input): Promise<AccessQuestion[]> => {
    const stated = input as Stated;
    const { account, resource, place } = resourceOf(context, stated, kind);
    const own = place === undefined ? undefined : await context.store.read((reader) => findTags(reader, place));
    const conditionKeys = { ...resourceTagKeys(own), ...requestTagKeys(stated.tags, stated.tagKeys) };
    return [{ action, resource, ...(account !== undefined && { resourceAccount: account }), conditionKeys }];
  };
}

type Place = { readonly account: string; readonly kind: Kind; readonly id: string };

function resourceOf(
  { caller }: Context,
  { arn, identifier, workloadEstimateId, billScenarioId, billEstimateId }: Stated,
  kind: Kind | undefined,
): { readonly resource: string; readonly account?: string | undefined; readonly place?: Place | undefined } {
  if (arn !== undefined) {
    const place = placeOf(arn);
    return { resource: arn, account: place?.account, place };
  }
  if (kind === undefined) return { resource: "*" };
  const id =
    identifier ??
    { "workload-estimate": workloadEstimateId, "bill-scenario": billScenarioId, "bill-estimate": billEstimateId }[kind];
  const resource = arnOf(caller.accountId, kind, id ?? "*");
  return { resource, place: id === undefined ? undefined : { account: caller.accountId, kind, id } };
}

async function findTags(
  reader: Reader,
  { account, kind, id }: Place,
): Promise<Readonly<Record<string, string>> | undefined> {
  const tables = {
    "workload-estimate": workloadEstimates,
    "bill-scenario": billScenarios,
    "bill-estimate": billEstimates,
  };
  return (await reader.get<{ tags: Readonly<Record<string, string>> }>(tables[kind] as never, [account, id]))?.tags;
}
