/** Preferences of procurement portals: made, replaced, suspended, shown and removed. Nothing is sent to a portal. */
import { createHash } from "node:crypto";
import type { Invoicing } from "../../../generated/invoicing.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { invalid, preferenceConflict } from "../errors.ts";
import { pageOf } from "../page.ts";
import { preferenceArn, preferenceOutput, preferenceSummary, requirePreference } from "../portal-preference.ts";
import { checkSelector, settingsOf } from "../portal-settings.ts";
import { portalPreferences, type FeatureStatus, type PreferenceRow, type TokenUse } from "../portal-tables.ts";
import { checkLength, checkWords } from "../portal-texts.ts";
import { checkedTags } from "../tags.ts";

const preferencesPerPage = 100;
/** AWS's own quota is not documented. */
const preferencesPerAccount = 100;

/** A token and what came with it. */
function tokenUse({
  ClientToken: token,
  ...input
}: {
  readonly ClientToken?: string | undefined;
}): TokenUse | undefined {
  if (token === undefined) return undefined;
  checkWords({ ClientToken: token });
  return { token, inputHash: createHash("sha256").update(JSON.stringify(input)).digest("hex") };
}

/** Whether it is the same request again; throws when the token came with another one. */
function isRepeated(before: TokenUse | undefined, use: TokenUse | undefined, id: string): boolean {
  if (use === undefined || before?.token !== use.token) return false;
  if (before.inputHash !== use.inputHash) {
    throw preferenceConflict("The client token was used with other parameters before.", id);
  }
  return true;
}

export const createProcurementPortalPreference: Operation<Invoicing, "CreateProcurementPortalPreference"> = async (
  context,
  input,
) => {
  const { caller, clock, ids, store, secrets } = context;
  checkWords({ BuyerIdentifier: input.BuyerIdentifier, SupplierIdentifier: input.SupplierIdentifier });
  const settings = settingsOf(input, secrets);
  const creation = tokenUse(input);
  const now = Math.floor(clock.now());
  const made: PreferenceRow = {
    account: caller.accountId,
    id: ids.uuid(),
    portal: input.ProcurementPortalName,
    buyer: { domain: input.BuyerDomain, identifier: input.BuyerIdentifier },
    supplier: { domain: input.SupplierDomain, identifier: input.SupplierIdentifier },
    ...settings,
    version: 1,
    createdAt: now,
    updatedAt: now,
    tags: checkedTags({}, input.ResourceTags ?? []),
    ...(creation !== undefined && { creation }),
  };
  const row = await store.transact(async (tx) => {
    const there = await tx.range(portalPreferences, { prefix: [made.account], limit: preferencesPerAccount });
    const same = there.find((one) => isRepeated(one.creation, creation, one.id));
    if (same) return same;
    await checkSelector(tx, context, settings);
    checkRoom(there, made);
    tx.put(portalPreferences, made);
    return made;
  });
  return { ProcurementPortalPreferenceArn: preferenceArn(row) };
};

function checkRoom(there: readonly PreferenceRow[], made: PreferenceRow): void {
  if (there.length >= preferencesPerAccount) {
    const message = `An account can have up to ${preferencesPerAccount} procurement portal preferences.`;
    throw awsError("ServiceQuotaExceededException", message, { status: 402 });
  }
  const twin = there.find((row) => connectionOf(row) === connectionOf(made));
  if (twin) throw preferenceConflict("A preference of this portal, buyer, supplier and selector exists.", twin.id);
}

const connectionOf = ({ portal, buyer, supplier, selector }: PreferenceRow): string =>
  JSON.stringify([portal, buyer, supplier, listed(selector?.InvoiceUnitArns), listed(selector?.SellerOfRecords)]);

const listed = (values: readonly string[] = []): readonly string[] => values.toSorted();

/** Replaces the settings of a preference, once for each token. */
async function change(
  tx: Transaction,
  { row, now, use }: { readonly row: PreferenceRow; readonly now: number; readonly use: TokenUse | undefined },
  settings: Partial<PreferenceRow>,
): Promise<void> {
  const { change: _, ...rest } = row;
  const token = use === undefined ? {} : { change: use };
  tx.put(portalPreferences, { ...rest, ...settings, ...token, version: row.version + 1, updatedAt: now });
}

export const putProcurementPortalPreference: Operation<Invoicing, "PutProcurementPortalPreference"> = async (
  context,
  input,
) => {
  const { ProcurementPortalPreferenceArn: arn } = input;
  const use = tokenUse(input);
  await context.store.transact(async (tx) => {
    const row = await requirePreference(tx, context, arn);
    if (isRepeated(row.change, use, row.id)) return;
    const settings = settingsOf(input, context.secrets, row);
    await checkSelector(tx, context, settings);
    // What is not in the input is gone.
    const { account, id, portal, buyer, supplier, version, createdAt, updatedAt, tags, creation } = row;
    const fixed = { account, id, portal, buyer, supplier, version, createdAt, updatedAt, tags };
    const bare = { ...fixed, ...settings, ...(creation !== undefined && { creation }) };
    await change(tx, { row: bare, now: Math.floor(context.clock.now()), use }, {});
  });
  return { ProcurementPortalPreferenceArn: arn };
};

export const updateProcurementPortalPreferenceStatus: Operation<
  Invoicing,
  "UpdateProcurementPortalPreferenceStatus"
> = async (context, input) => {
  const { ProcurementPortalPreferenceArn: arn } = input;
  const use = tokenUse(input);
  const einvoices = wantedStatus(input.EinvoiceDeliveryPreferenceStatus, input.EinvoiceDeliveryPreferenceStatusReason);
  const purchaseOrders = wantedStatus(
    input.PurchaseOrderRetrievalPreferenceStatus,
    input.PurchaseOrderRetrievalPreferenceStatusReason,
  );
  if (einvoices === undefined && purchaseOrders === undefined) throw invalid("State at least one status.");
  await context.store.transact(async (tx) => {
    const row = await requirePreference(tx, context, arn);
    if (isRepeated(row.change, use, row.id)) return;
    checkStatus(row, { feature: "E-invoice delivery", before: row.einvoices, wanted: einvoices });
    checkStatus(row, { feature: "Purchase order retrieval", before: row.purchaseOrders, wanted: purchaseOrders });
    const news = {
      ...(einvoices !== undefined && { einvoices }),
      ...(purchaseOrders !== undefined && { purchaseOrders }),
    };
    await change(tx, { row, now: Math.floor(context.clock.now()), use }, news);
  });
  return { ProcurementPortalPreferenceArn: arn };
};

function wantedStatus(status: string | undefined, reason: string | undefined): FeatureStatus | undefined {
  if (status === undefined && reason !== undefined) throw invalid("A status reason needs a status.");
  if (status === undefined) return undefined;
  checkLength("The status reason", reason);
  return reason === undefined ? { status } : { status, reason };
}

/** What somebody may set without the portal: the other statuses come of its answers. */
const ownStatuses: ReadonlySet<string> = new Set(["SUSPENDED", "PENDING_VERIFICATION"]);

function checkStatus(
  row: PreferenceRow,
  {
    feature,
    before,
    wanted,
  }: {
    readonly feature: string;
    readonly before: FeatureStatus | undefined;
    readonly wanted: FeatureStatus | undefined;
  },
): void {
  if (wanted === undefined) return;
  if (before === undefined) throw invalid(`${feature} is not enabled for this preference.`);
  if (ownStatuses.has(wanted.status)) return;
  throw preferenceConflict(
    `${feature} cannot become ${wanted.status}: the procurement portal is not verified.`,
    row.id,
  );
}

export const deleteProcurementPortalPreference: Operation<Invoicing, "DeleteProcurementPortalPreference"> = async (
  context,
  { ProcurementPortalPreferenceArn: arn },
) => {
  await context.store.transact(async (tx) => {
    const row = await requirePreference(tx, context, arn);
    tx.delete(portalPreferences, portalPreferences.key(row));
  });
  return { ProcurementPortalPreferenceArn: arn };
};

export const getProcurementPortalPreference: Operation<Invoicing, "GetProcurementPortalPreference"> = async (
  context,
  { ProcurementPortalPreferenceArn: arn },
) => {
  const row = await context.store.read((reader) => requirePreference(reader, context, arn));
  return { ProcurementPortalPreference: preferenceOutput(row, context.secrets) };
};

export const listProcurementPortalPreferences: Operation<Invoicing, "ListProcurementPortalPreferences"> = async (
  { store, caller },
  input,
) => {
  const prefix = [caller.accountId];
  const rows = await store.read((reader) => reader.range(portalPreferences, { prefix, limit: preferencesPerAccount }));
  const oldestFirst = rows.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const { page, next } = pageOf(oldestFirst, input, preferencesPerPage);
  return { ProcurementPortalPreferences: page.map(preferenceSummary), ...next };
};
