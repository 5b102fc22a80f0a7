/** Which procurement portals there are, and as whom the region sells in them: as nobody, since it sends nothing there. */
import type { Invoicing, ProcurementPortal } from "../../../generated/invoicing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { notFound } from "../errors.ts";
import { pageOf } from "../page.ts";

const itemsPerPage = 100;

const portals: readonly ProcurementPortal[] = [
  {
    PortalIdentifier: "SAP_BUSINESS_NETWORK",
    PortalName: "SAP_BUSINESS_NETWORK",
    PortalDisplayName: "SAP Business Network",
  },
  { PortalIdentifier: "COUPA", PortalName: "COUPA", PortalDisplayName: "Coupa" },
];

export const listProcurementPortals: Operation<Invoicing, "ListProcurementPortals"> = async (_context, input) => {
  const { page, next } = pageOf(portals, input, itemsPerPage);
  return { ProcurementPortals: page, ...next };
};

export const listProcurementPortalSuppliers: Operation<Invoicing, "ListProcurementPortalSuppliers"> = async (
  _context,
  input,
) => {
  const portal = portals.find(({ PortalIdentifier }) => PortalIdentifier === input.PortalIdentifier);
  if (!portal) throw notFound(input.PortalIdentifier);
  const { page, next } = pageOf([], input, itemsPerPage);
  return { ProcurementPortalSuppliers: page, ...next };
};
