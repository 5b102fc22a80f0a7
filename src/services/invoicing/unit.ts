/** Finds invoice units, and says what they were at a moment. */
import { formatArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import type { Access } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { notFound } from "./errors.ts";
import { invoiceUnits, type UnitRow, type UnitVersion } from "./tables.ts";

/** `arn:aws:invoicing::123456789012:invoice-unit/ID`. */
export function unitArn(account: string, id: string): string {
  return formatArn({ service: "invoicing", region: "", account, resource: `invoice-unit/${id}` });
}

function placeOf(arn: string): { account: string; id: string } | undefined {
  const match = /^arn:aws:invoicing::(\d{12}):invoice-unit\/([\w-]+)$/.exec(arn);
  return match === null ? undefined : { account: match[1] ?? "", id: match[2] ?? "" };
}

/** What the unit was then; undefined before it was made and after it was removed. */
export function versionAt({ versions }: UnitRow, at: number): UnitVersion | undefined {
  const version = versions.findLast(({ since }) => since <= at);
  return version?.isDeleted === true ? undefined : version;
}

/** The caller's unit as it is now; throws ResourceNotFoundException. */
export async function requireUnit(
  reader: Reader,
  { caller, clock }: Pick<Context, "caller" | "clock">,
  { arn, at = clock.now() }: { arn: string; at?: number | undefined },
): Promise<{ row: UnitRow; version: UnitVersion }> {
  const place = placeOf(arn);
  const isOwn = place?.account === caller.accountId;
  const row = isOwn ? await reader.get(invoiceUnits, [place.account, place.id]) : undefined;
  const version = row === undefined ? undefined : versionAt(row, at);
  if (row === undefined || version === undefined) throw notFound(arn);
  return { row, version };
}

interface Stated {
  readonly InvoiceUnitArn?: string;
  readonly ResourceArn?: string;
  readonly ResourceTags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly ResourceTagKeys?: readonly string[];
}

/** Acts on the unit that the input names (Service Authorization Reference, "AWS Invoicing Service"). */
export function unitAccess(operation: string): Access<object> {
  return async ({ caller, store }, input) => {
    const stated = input as Stated;
    const { InvoiceUnitArn, ResourceArn } = stated;
    const resource = ResourceArn ?? InvoiceUnitArn ?? unitArn(caller.accountId, "*");
    const place = placeOf(resource);
    const row = await store.read(async (reader) =>
      place === undefined ? undefined : reader.get(invoiceUnits, [place.account, place.id]),
    );
    const conditionKeys = {
      ...resourceTagKeys(row?.tags),
      ...requestTagKeys(stated.ResourceTags, stated.ResourceTagKeys),
    };
    const resourceAccount = place?.account ?? caller.accountId;
    return [{ action: `invoicing:${operation}`, resource, resourceAccount, conditionKeys }];
  };
}
