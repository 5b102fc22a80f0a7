/** AWS Organizations: the tree of accounts, and the policies that bound them. */
import type { Organizations } from "../../generated/organizations.ts";
import { defineService } from "../../kernel/operation.ts";

export const organizations = defineService<Organizations>({
  name: "organizations",
  serviceCode: "AWSOrganizations",
  operations: {},
});
