/** Addresses of Organizations' pages, and columns that lead there. */
import type { PolicySummary } from "@aws-sdk/client-organizations";
import { nameColumn } from "../../components/columns.tsx";
import type { Column } from "../../components/table-props.ts";
import { linkTo } from "../../frame/router.ts";

/** An account's page. */
export const accountLink = (id: string): string => linkTo(`organizations/accounts/${id}`);

/** A unit's or the root's page. */
export const unitLink = (id: string): string => linkTo(`organizations/units/${id}`);

/** The page of an account, unit or root, told by the id's form. */
export const nodeLink = (id: string): string => (/^\d/.test(id) ? accountLink(id) : unitLink(id));

/** A policy's page. */
export const policyLink = (id: string): string => linkTo(`organizations/policies/${id}`);

/** A policy's name. */
export function policyNameColumn(header: string): Column<PolicySummary> {
  return nameColumn(
    header,
    ({ Name }) => Name,
    ({ Id = "" }) => policyLink(Id),
  );
}
