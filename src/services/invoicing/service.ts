/** AWS Invoicing: invoices of closed months, units of accounts that get them, and preferences of procurement portals. */
import type { Invoicing } from "../../generated/invoicing.ts";
import { defineService, type Access, type Operation } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { batchGetInvoiceProfile, getInvoicePDF, listInvoiceSummaries } from "./operations/invoices.ts";
import { listProcurementPortals, listProcurementPortalSuppliers } from "./operations/portal-catalog.ts";
import {
  createProcurementPortalPreference,
  deleteProcurementPortalPreference,
  getProcurementPortalPreference,
  listProcurementPortalPreferences,
  putProcurementPortalPreference,
  updateProcurementPortalPreferenceStatus,
} from "./operations/portals.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tagging.ts";
import {
  createInvoiceUnit,
  deleteInvoiceUnit,
  getInvoiceUnit,
  listInvoiceUnits,
  updateInvoiceUnit,
} from "./operations/units.ts";
import { isPreferenceArn, preferenceAccess } from "./portal-preference.ts";
import { portalPreferences } from "./portal-tables.ts";
import { invoiceUnits } from "./tables.ts";
import { unitAccess } from "./unit.ts";

/** An operation on the unit that its input names. */
function on<N extends keyof Invoicing>(name: N, invoke: Operation<Invoicing, N>) {
  return { invoke, access: unitAccess(name) as never };
}

/** An operation on the preference of a procurement portal that its input names. */
function onPreference<N extends keyof Invoicing>(name: N, invoke: Operation<Invoicing, N>) {
  return { invoke, access: preferenceAccess(name) as never };
}

/** An operation on a unit or a preference. */
function onEither<N extends keyof Invoicing>(name: N, invoke: Operation<Invoicing, N>) {
  const [unit, preference] = [unitAccess(name), preferenceAccess(name)];
  const access: Access<{ readonly ResourceArn: string }> = (context, input) =>
    isPreferenceArn(input.ResourceArn) ? preference(context, input) : unit(context, input);
  return { invoke, access: access as never };
}

export const invoicing = defineService<Invoicing>({
  name: "invoicing",
  serviceCode: "AWSInvoicing",
  tables: [invoiceUnits, portalPreferences],
  empty,
  operations: {
    BatchGetInvoiceProfile: batchGetInvoiceProfile,
    CreateInvoiceUnit: on("CreateInvoiceUnit", createInvoiceUnit),
    CreateProcurementPortalPreference: onPreference(
      "CreateProcurementPortalPreference",
      createProcurementPortalPreference,
    ),
    DeleteInvoiceUnit: on("DeleteInvoiceUnit", deleteInvoiceUnit),
    DeleteProcurementPortalPreference: onPreference(
      "DeleteProcurementPortalPreference",
      deleteProcurementPortalPreference,
    ),
    GetInvoicePDF: getInvoicePDF,
    GetInvoiceUnit: on("GetInvoiceUnit", getInvoiceUnit),
    GetProcurementPortalPreference: onPreference("GetProcurementPortalPreference", getProcurementPortalPreference),
    ListInvoiceSummaries: listInvoiceSummaries,
    ListInvoiceUnits: listInvoiceUnits,
    ListProcurementPortalPreferences: listProcurementPortalPreferences,
    ListProcurementPortals: listProcurementPortals,
    ListProcurementPortalSuppliers: listProcurementPortalSuppliers,
    ListTagsForResource: onEither("ListTagsForResource", listTagsForResource),
    PutProcurementPortalPreference: onPreference("PutProcurementPortalPreference", putProcurementPortalPreference),
    TagResource: onEither("TagResource", tagResource),
    UntagResource: onEither("UntagResource", untagResource),
    UpdateInvoiceUnit: on("UpdateInvoiceUnit", updateInvoiceUnit),
    UpdateProcurementPortalPreferenceStatus: onPreference(
      "UpdateProcurementPortalPreferenceStatus",
      updateProcurementPortalPreferenceStatus,
    ),
  },
});
