/** AWS Organizations: the tree of accounts, and the policies that bound them. */
import type { Organizations } from "../../generated/organizations.ts";
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  organizations as organizationTable,
  policyTargets,
} from "../../kernel/identity/organization.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { closeAccounts } from "./jobs/close-accounts.ts";
import { createAccounts } from "./jobs/create-accounts.ts";
import { expireHandshakes } from "./jobs/expire-handshakes.ts";
import { closeAccount, describeAccount, listAccounts, removeAccountFromOrganization } from "./operations/accounts.ts";
import {
  createAccount,
  createGovCloudAccount,
  describeCreateAccountStatus,
  listCreateAccountStatus,
} from "./operations/create-account.ts";
import {
  describeHandshake,
  enableAllFeatures,
  listHandshakesForAccount,
  listHandshakesForOrganization,
} from "./operations/handshake-lists.ts";
import {
  acceptHandshake,
  cancelHandshake,
  declineHandshake,
  inviteAccountToOrganization,
} from "./operations/handshakes.ts";
import {
  createOrganization,
  deleteOrganization,
  describeOrganization,
  leaveOrganization,
} from "./operations/organization.ts";
import { disablePolicyType, enablePolicyType, listRoots } from "./operations/roots.ts";
import {
  listAccountsForParent,
  listChildren,
  listOrganizationalUnitsForParent,
  listParents,
  moveAccount,
} from "./operations/tree.ts";
import {
  createOrganizationalUnit,
  deleteOrganizationalUnit,
  describeOrganizationalUnit,
  updateOrganizationalUnit,
} from "./operations/units.ts";
import { createAccountRequests, delegatedAdministrators, handshakes, resourcePolicies } from "./tables.ts";

export const organizations = defineService<Organizations>({
  name: "organizations",
  serviceCode: "AWSOrganizations",
  tables: [
    organizationTable,
    memberships,
    organizationalUnits,
    organizationPolicies,
    policyTargets,
    createAccountRequests,
    handshakes,
    delegatedAdministrators,
    resourcePolicies,
  ],
  jobs: [createAccounts, closeAccounts, expireHandshakes],
  empty,
  operations: {
    AcceptHandshake: acceptHandshake,
    CancelHandshake: cancelHandshake,
    CloseAccount: closeAccount,
    CreateAccount: createAccount,
    CreateGovCloudAccount: createGovCloudAccount,
    CreateOrganization: createOrganization,
    CreateOrganizationalUnit: createOrganizationalUnit,
    DeclineHandshake: declineHandshake,
    DeleteOrganization: deleteOrganization,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DescribeAccount: describeAccount,
    DescribeCreateAccountStatus: describeCreateAccountStatus,
    DescribeHandshake: describeHandshake,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    DisablePolicyType: disablePolicyType,
    EnableAllFeatures: enableAllFeatures,
    EnablePolicyType: enablePolicyType,
    InviteAccountToOrganization: inviteAccountToOrganization,
    LeaveOrganization: leaveOrganization,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListChildren: listChildren,
    ListCreateAccountStatus: listCreateAccountStatus,
    ListHandshakesForAccount: listHandshakesForAccount,
    ListHandshakesForOrganization: listHandshakesForOrganization,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListRoots: listRoots,
    MoveAccount: moveAccount,
    RemoveAccountFromOrganization: removeAccountFromOrganization,
    UpdateOrganizationalUnit: updateOrganizationalUnit,
  },
});
