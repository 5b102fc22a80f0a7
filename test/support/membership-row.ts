/** An account's place in an organization, as tests write it into the store. */
import type { MembershipRow } from "../../src/kernel/identity/organization.ts";

/** A member below the root `r-1` of the organization `o-1`, but for what is stated. */
export function membershipRow(accountId: string, stated: Partial<MembershipRow> = {}): MembershipRow {
  return {
    accountId,
    organizationId: "o-1",
    isManagement: false,
    parentId: "r-1",
    joinedAt: 0,
    joinedMethod: "CREATED",
    state: "ACTIVE",
    tags: {},
    ...stated,
  };
}
