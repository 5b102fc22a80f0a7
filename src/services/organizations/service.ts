/** AWS Organizations: the tree of accounts, and the policies that bound them. */
import { principalChangedEvent } from "../../kernel/identity/principal-changes.ts";
import { renamePrincipal } from "./renamed-principals.ts";
import type { Organizations } from "../../generated/organizations.ts";
import {
  memberships,
  organizationPolicies,
  organizationalUnits,
  organizations as organizationTable,
  policyTargets,
  delegatedAdministrators,
} from "../../kernel/identity/organization.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { closeAccounts } from "./jobs/close-accounts.ts";
import { createAccounts } from "./jobs/create-accounts.ts";
import { expireHandshakes } from "./jobs/expire-handshakes.ts";
import { closeAccount, describeAccount, listAccounts, removeAccountFromOrganization } from "./operations/accounts.ts";
import { attachPolicy, detachPolicy, listPoliciesForTarget, listTargetsForPolicy } from "./operations/attachments.ts";
import {
  createAccount,
  createGovCloudAccount,
  describeCreateAccountStatus,
  listCreateAccountStatus,
} from "./operations/create-account.ts";
import {
  deregisterDelegatedAdministrator,
  listDelegatedAdministrators,
  listDelegatedServicesForAccount,
  registerDelegatedAdministrator,
} from "./operations/delegation.ts";
import {
  describeEffectivePolicy,
  listAccountsWithInvalidEffectivePolicy,
  listEffectivePolicyValidationErrors,
} from "./operations/effective.ts";
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
import { createPolicy, deletePolicy, describePolicy, listPolicies, updatePolicy } from "./operations/policies.ts";
import { deleteResourcePolicy, describeResourcePolicy, putResourcePolicy } from "./operations/resource-policy.ts";
import { disablePolicyType, enablePolicyType, listRoots } from "./operations/roots.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tagging.ts";
import {
  describeResponsibilityTransfer,
  inviteOrganizationToTransferResponsibility,
  listInboundResponsibilityTransfers,
  listOutboundResponsibilityTransfers,
  terminateResponsibilityTransfer,
  updateResponsibilityTransfer,
} from "./operations/transfers.ts";
import {
  listAccountsForParent,
  listChildren,
  listOrganizationalUnitsForParent,
  listParents,
  moveAccount,
} from "./operations/tree.ts";
import {
  disableAWSServiceAccess,
  enableAWSServiceAccess,
  listAWSServiceAccessForOrganization,
} from "./operations/trusted-access.ts";
import {
  createOrganizationalUnit,
  deleteOrganizationalUnit,
  describeOrganizationalUnit,
  updateOrganizationalUnit,
} from "./operations/units.ts";
import { pastMemberships } from "../../kernel/identity/payer-history.ts";
import { createAccountRequests, handshakes, resourcePolicies, transfers } from "./tables.ts";

export const organizations = defineService<Organizations>({
  name: "organizations",
  serviceCode: "AWSOrganizations",
  tables: [
    organizationTable,
    memberships,
    pastMemberships,
    organizationalUnits,
    organizationPolicies,
    policyTargets,
    createAccountRequests,
    handshakes,
    delegatedAdministrators,
    resourcePolicies,
    transfers,
  ],
  jobs: [createAccounts, closeAccounts, expireHandshakes],
  subscriptions: { [principalChangedEvent]: renamePrincipal },
  empty,
  operations: {
    AcceptHandshake: acceptHandshake,
    AttachPolicy: attachPolicy,
    CancelHandshake: cancelHandshake,
    CloseAccount: closeAccount,
    CreateAccount: createAccount,
    CreateGovCloudAccount: createGovCloudAccount,
    CreateOrganization: createOrganization,
    CreateOrganizationalUnit: createOrganizationalUnit,
    CreatePolicy: createPolicy,
    DeclineHandshake: declineHandshake,
    DeleteOrganization: deleteOrganization,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DeletePolicy: deletePolicy,
    DeleteResourcePolicy: deleteResourcePolicy,
    DeregisterDelegatedAdministrator: deregisterDelegatedAdministrator,
    DescribeAccount: describeAccount,
    DescribeCreateAccountStatus: describeCreateAccountStatus,
    DescribeEffectivePolicy: describeEffectivePolicy,
    DescribeHandshake: describeHandshake,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    DescribePolicy: describePolicy,
    DescribeResourcePolicy: describeResourcePolicy,
    DescribeResponsibilityTransfer: describeResponsibilityTransfer,
    DetachPolicy: detachPolicy,
    DisableAWSServiceAccess: disableAWSServiceAccess,
    DisablePolicyType: disablePolicyType,
    EnableAWSServiceAccess: enableAWSServiceAccess,
    EnableAllFeatures: enableAllFeatures,
    EnablePolicyType: enablePolicyType,
    InviteAccountToOrganization: inviteAccountToOrganization,
    InviteOrganizationToTransferResponsibility: inviteOrganizationToTransferResponsibility,
    LeaveOrganization: leaveOrganization,
    ListAWSServiceAccessForOrganization: listAWSServiceAccessForOrganization,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListAccountsWithInvalidEffectivePolicy: listAccountsWithInvalidEffectivePolicy,
    ListChildren: listChildren,
    ListCreateAccountStatus: listCreateAccountStatus,
    ListDelegatedAdministrators: listDelegatedAdministrators,
    ListDelegatedServicesForAccount: listDelegatedServicesForAccount,
    ListEffectivePolicyValidationErrors: listEffectivePolicyValidationErrors,
    ListHandshakesForAccount: listHandshakesForAccount,
    ListHandshakesForOrganization: listHandshakesForOrganization,
    ListInboundResponsibilityTransfers: listInboundResponsibilityTransfers,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListOutboundResponsibilityTransfers: listOutboundResponsibilityTransfers,
    ListParents: listParents,
    ListPolicies: listPolicies,
    ListPoliciesForTarget: listPoliciesForTarget,
    ListRoots: listRoots,
    ListTagsForResource: listTagsForResource,
    ListTargetsForPolicy: listTargetsForPolicy,
    MoveAccount: moveAccount,
    PutResourcePolicy: putResourcePolicy,
    RegisterDelegatedAdministrator: registerDelegatedAdministrator,
    RemoveAccountFromOrganization: removeAccountFromOrganization,
    TagResource: tagResource,
    TerminateResponsibilityTransfer: terminateResponsibilityTransfer,
    UntagResource: untagResource,
    UpdateOrganizationalUnit: updateOrganizationalUnit,
    UpdatePolicy: updatePolicy,
    UpdateResponsibilityTransfer: updateResponsibilityTransfer,
  },
});
