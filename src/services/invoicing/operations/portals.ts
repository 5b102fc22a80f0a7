/** Procurement portals: invoices go to none, and nobody has preferences of one. */
import type { Invoicing } from "../../../generated/invoicing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { pageOf } from "../page.ts";

const preferencesPerPage = 100;

export const listProcurementPortalPreferences: Operation<Invoicing, "ListProcurementPortalPreferences"> = async (
  _context,
  input,
) => {
  const { page, next } = pageOf([], input, preferencesPerPage);
  return { ProcurementPortalPreferences: page, ...next };
};
