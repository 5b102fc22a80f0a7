/** Rows as the API shows them. */
import type {
  Account,
  CreateAccountStatus,
  Handshake,
  HandshakeResource,
  Organization,
  OrganizationalUnit,
  PolicySummary,
  Root,
} from "../../generated/organizations.ts";
import { accounts } from "../../kernel/identity.ts";
import { chainOf } from "../../kernel/identity/organization-tree.ts";
import type {
  MembershipRow,
  OrganizationPolicyRow,
  OrganizationRow,
  OrganizationalUnitRow,
} from "../../kernel/identity/organization.ts";
import type { Reader } from "../../kernel/store.ts";
import { accountArn, handshakeArn, organizationArn, policyArn, rootArn, unitArn } from "./arns.ts";
import type { CreateAccountRow, HandshakeRow } from "./tables.ts";

/** An organization, with the e-mail address of its management account. */
export async function organizationOutput(reader: Reader, row: OrganizationRow): Promise<Organization> {
  const management = await reader.get(accounts, [row.managementAccountId]);
  return {
    Id: row.id,
    Arn: organizationArn(row),
    FeatureSet: row.featureSet,
    MasterAccountArn: accountArn(row, row.managementAccountId),
    MasterAccountId: row.managementAccountId,
    MasterAccountEmail: management?.email,
    // Out of use in AWS too: it names what can be enabled, and never more than this type.
    AvailablePolicyTypes: row.featureSet === "ALL" ? [{ Type: "SERVICE_CONTROL_POLICY", Status: "ENABLED" }] : [],
  };
}

/** The root, with the types that are enabled in it. */
export function rootOutput(row: OrganizationRow): Root {
  return {
    Id: row.rootId,
    Arn: rootArn(row, row.rootId),
    Name: "Root",
    PolicyTypes: [...row.enabledPolicyTypes].sort().map((type) => ({ Type: type, Status: "ENABLED" })),
  };
}

/** A member. `Status` is the older form of `State`, and calls a closed account suspended. */
export async function accountOutput(
  reader: Reader,
  organization: OrganizationRow,
  row: MembershipRow,
): Promise<Account> {
  const account = await reader.get(accounts, [row.accountId]);
  const chain = await chainOf(reader, organization.rootId, row.parentId);
  return {
    Id: row.accountId,
    Arn: accountArn(organization, row.accountId),
    Email: account?.email,
    Name: account?.name,
    Status: row.state,
    State: row.state === "SUSPENDED" && row.closedAt !== undefined ? "CLOSED" : row.state,
    Paths: [`${[organization.id, ...chain, row.accountId].join("/")}/`],
    JoinedMethod: row.joinedMethod,
    JoinedTimestamp: new Date(row.joinedAt),
  };
}

/** Members, one after another. */
export async function accountOutputs(
  reader: Reader,
  organization: OrganizationRow,
  rows: readonly MembershipRow[],
): Promise<Account[]> {
  const shown: Account[] = [];
  for (const row of rows) shown.push(await accountOutput(reader, organization, row));
  return shown;
}

/** A unit. */
export async function unitOutput(
  reader: Reader,
  organization: OrganizationRow,
  row: OrganizationalUnitRow,
): Promise<OrganizationalUnit> {
  const above = await chainOf(reader, organization.rootId, row.parentId);
  return {
    Id: row.id,
    Arn: unitArn(organization, row.id),
    Name: row.name,
    Path: `${[organization.id, ...above, row.id].join("/")}/`,
  };
}

/** A policy without its text. */
export function policySummary(organization: OrganizationRow, row: OrganizationPolicyRow): PolicySummary {
  return {
    Id: row.id,
    Arn: policyArn(organization, row),
    Name: row.name,
    Description: row.description,
    Type: row.type,
    AwsManaged: row.awsManaged,
  };
}

/** How far the creation of an account has come. */
export function createAccountOutput(row: CreateAccountRow): CreateAccountStatus {
  return {
    Id: row.id,
    AccountName: row.accountName,
    State: row.state,
    RequestedTimestamp: new Date(row.requestedAt),
    CompletedTimestamp: row.completedAt === undefined ? undefined : new Date(row.completedAt),
    AccountId: row.accountId,
    FailureReason: row.failureReason,
  };
}

/** A handshake with its parties and what it is about. */
export function handshakeOutput(row: HandshakeRow): Handshake {
  const asked = row.target && { Id: row.target.id, Type: row.target.type };
  const target = row.acceptedBy === undefined ? asked : { Id: row.acceptedBy, Type: "ACCOUNT" };
  return {
    Id: row.id,
    Arn: handshakeArn({ id: row.organizationId, managementAccountId: row.managementAccountId }, row.action, row.id),
    Parties: [{ Id: row.organizationId, Type: "ORGANIZATION" }, ...(target ? [target] : [])],
    State: row.state,
    RequestedTimestamp: new Date(row.requestedAt),
    ExpirationTimestamp: new Date(row.expiresAt),
    Action: row.action,
    Resources: handshakeResources(row),
  };
}

/** What an offer to take over billing says: the transfer with its start and type, and who offers. */
function transferResources({ transferId, transferAt = 0, inviter, managementAccountId }: HandshakeRow) {
  return [
    {
      Type: "RESPONSIBILITY_TRANSFER",
      Value: transferId,
      Resources: [
        { Type: "TRANSFER_START_TIMESTAMP", Value: new Date(transferAt).toISOString() },
        { Type: "TRANSFER_TYPE", Value: "BILLING" },
      ],
    },
    {
      Type: "MANAGEMENT_ACCOUNT",
      Value: managementAccountId,
      Resources: [
        { Type: "MANAGEMENT_EMAIL", Value: inviter?.email },
        { Type: "MANAGEMENT_NAME", Value: inviter?.name },
      ],
    },
  ];
}

function handshakeResources(row: HandshakeRow): HandshakeResource[] {
  const { inviter, target } = row;
  const about = inviter && [
    { Type: "MASTER_EMAIL", Value: inviter.email },
    { Type: "MASTER_NAME", Value: inviter.name },
    { Type: "ORGANIZATION_FEATURE_SET", Value: inviter.featureSet },
  ];
  return [
    ...(row.transferId === undefined
      ? [{ Type: "ORGANIZATION", Value: row.organizationId, ...(about ? { Resources: about } : {}) }]
      : transferResources(row)),
    ...(row.parentId === undefined ? [] : [{ Type: "PARENT_HANDSHAKE", Value: row.parentId }]),
    ...(target ? [{ Type: target.type, Value: target.id }] : []),
    ...(row.notes === undefined ? [] : [{ Type: "NOTES", Value: row.notes }]),
  ];
}
