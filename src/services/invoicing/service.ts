/** AWS Invoicing: invoices of closed months, and units of accounts that get them. */
import type { Invoicing } from "../../generated/invoicing.ts";
import { defineService, type Operation } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { batchGetInvoiceProfile, getInvoicePDF, listInvoiceSummaries } from "./operations/invoices.ts";
import { listProcurementPortalPreferences } from "./operations/portals.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tagging.ts";
import {
  createInvoiceUnit,
  deleteInvoiceUnit,
  getInvoiceUnit,
  listInvoiceUnits,
  updateInvoiceUnit,
} from "./operations/units.ts";
import { invoiceUnits } from "./tables.ts";
import { unitAccess } from "./unit.ts";

/** An operation on the unit that its input names. */
function on<N extends keyof Invoicing>(name: N, invoke: Operation<Invoicing, N>) {
  return { invoke, access: unitAccess(name) as never };
}

export const invoicing = defineService<Invoicing>({
  name: "invoicing",
  serviceCode: "AWSInvoicing",
  tables: [invoiceUnits],
  empty,
  operations: {
    BatchGetInvoiceProfile: batchGetInvoiceProfile,
    CreateInvoiceUnit: on("CreateInvoiceUnit", createInvoiceUnit),
    DeleteInvoiceUnit: on("DeleteInvoiceUnit", deleteInvoiceUnit),
    GetInvoicePDF: getInvoicePDF,
    GetInvoiceUnit: on("GetInvoiceUnit", getInvoiceUnit),
    ListInvoiceSummaries: listInvoiceSummaries,
    ListInvoiceUnits: listInvoiceUnits,
    ListProcurementPortalPreferences: listProcurementPortalPreferences,
    ListTagsForResource: on("ListTagsForResource", listTagsForResource),
    TagResource: on("TagResource", tagResource),
    UntagResource: on("UntagResource", untagResource),
    UpdateInvoiceUnit: on("UpdateInvoiceUnit", updateInvoiceUnit),
  },
});
