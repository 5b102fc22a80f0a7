/** Finds preferences of procurement portals, shows them, and says what authorization is told of them. */
import type { ProcurementPortalPreference, ProcurementPortalPreferenceSummary } from "../../generated/invoicing.ts";
import { formatArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import type { Access } from "../../kernel/operation.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { notFound } from "./errors.ts";
import { portalPreferences, type PreferenceRow } from "./portal-tables.ts";

/** `arn:aws:invoicing::123456789012:procurement-portal-preference/ID`. */
export function preferenceArn({ account, id }: Pick<PreferenceRow, "account" | "id">): string {
  return formatArn({ service: "invoicing", region: "", account, resource: `procurement-portal-preference/${id}` });
}

function placeOf(arn: string): Pick<PreferenceRow, "account" | "id"> | undefined {
  const match = /^arn:aws:invoicing::(\d{12}):procurement-portal-preference\/([-a-zA-Z0-9]+)$/.exec(arn);
  return match === null ? undefined : { account: match[1] ?? "", id: match[2] ?? "" };
}

export const isPreferenceArn = (arn: string): boolean => arn.includes(":procurement-portal-preference/");

/** The caller's preference; throws ResourceNotFoundException. */
export async function requirePreference(
  reader: Reader,
  { caller }: Pick<Context, "caller">,
  arn: string,
): Promise<PreferenceRow> {
  const place = placeOf(arn);
  const isOwn = place?.account === caller.accountId;
  const row = isOwn ? await reader.get(portalPreferences, [place.account, place.id]) : undefined;
  if (row === undefined) throw notFound(arn);
  return row;
}

/** As lists show it. */
export function preferenceSummary(row: PreferenceRow): ProcurementPortalPreferenceSummary {
  const { einvoices, purchaseOrders, selector } = row;
  return {
    AwsAccountId: row.account,
    ProcurementPortalPreferenceArn: preferenceArn(row),
    ProcurementPortalName: row.portal,
    BuyerDomain: row.buyer.domain,
    BuyerIdentifier: row.buyer.identifier,
    SupplierDomain: row.supplier.domain,
    SupplierIdentifier: row.supplier.identifier,
    ...(selector !== undefined && { Selector: selector }),
    EinvoiceDeliveryEnabled: einvoices !== undefined,
    PurchaseOrderRetrievalEnabled: purchaseOrders !== undefined,
    EinvoiceDeliveryPreferenceStatus: einvoices?.status,
    EinvoiceDeliveryPreferenceStatusReason: einvoices?.reason,
    PurchaseOrderRetrievalPreferenceStatus: purchaseOrders?.status,
    PurchaseOrderRetrievalPreferenceStatusReason: purchaseOrders?.reason,
    Version: row.version,
    CreateDate: new Date(row.createdAt),
    LastUpdateDate: new Date(row.updatedAt),
  };
}

/** All of it, with the secrets that it was given. */
export function preferenceOutput(row: PreferenceRow, secrets: Secrets): ProcurementPortalPreference {
  const { delivery, testEnvironment, endpoint } = row;
  const open = (sealed: Uint8Array | undefined) =>
    sealed === undefined ? {} : { ProcurementPortalSharedSecret: Buffer.from(secrets.unseal(sealed)).toString() };
  const { activeFrom, ...preference } = delivery ?? {};
  return {
    ...preferenceSummary(row),
    ...open(row.sealedSecret),
    ...(endpoint !== undefined && { ProcurementPortalInstanceEndpoint: endpoint }),
    ...(testEnvironment !== undefined && { TestEnvPreference: { ...testEnvironment, ...open(row.sealedTestSecret) } }),
    ...(activeFrom !== undefined && {
      EinvoiceDeliveryPreference: {
        ...(preference as Omit<NonNullable<PreferenceRow["delivery"]>, "activeFrom">),
        EinvoiceDeliveryActivationDate: new Date(activeFrom),
      },
    }),
    Contacts: row.contacts,
  };
}

interface Stated {
  readonly ProcurementPortalPreferenceArn?: string;
  readonly ResourceArn?: string;
  readonly ResourceTags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly ResourceTagKeys?: readonly string[];
}

/** Acts on the preference that the input names (Service Authorization Reference, "AWS Invoicing Service"). */
export function preferenceAccess(operation: string): Access<object> {
  return async ({ caller, store }, input) => {
    const stated = input as Stated;
    const { ProcurementPortalPreferenceArn, ResourceArn } = stated;
    const resource =
      ResourceArn ?? ProcurementPortalPreferenceArn ?? preferenceArn({ account: caller.accountId, id: "*" });
    const place = placeOf(resource);
    const row = await store.read(async (reader) =>
      place === undefined ? undefined : reader.get(portalPreferences, [place.account, place.id]),
    );
    const conditionKeys = {
      ...resourceTagKeys(row?.tags),
      ...requestTagKeys(stated.ResourceTags, stated.ResourceTagKeys),
    };
    const resourceAccount = place?.account ?? caller.accountId;
    return [{ action: `invoicing:${operation}`, resource, resourceAccount, conditionKeys }];
  };
}
