/** Who may have a configuration for a whole organization, and whose buckets it is about. AWS: S3 user guide, "Using S3 Storage Lens with AWS Organizations". */
import { lensPrincipal } from "../../../kernel/lens-listing.ts";
import {
  delegatedAdministrators,
  memberships,
  organizations,
  type OrganizationRow,
} from "../../../kernel/identity/organization.ts";
import type { Reader } from "../../../kernel/store.ts";
import { lensRefusal, organizationRefusal } from "./errors.ts";
import type { LensConfiguration } from "./tables.ts";

/** Throws what AWS answers to an account that may not look at the organization's other accounts. */
export async function checkOrganization(
  reader: Reader,
  accountId: string,
  { AwsOrg: wanted }: LensConfiguration,
): Promise<void> {
  if (wanted === undefined) return;
  const organization = await findOrganization(reader, accountId);
  if (organization === undefined) throw organizationRefusal("AWSOrganizationsNotInUseException");
  if (!wanted.Arn.endsWith(`::${organization.managementAccountId}:organization/${organization.id}`)) {
    throw lensRefusal("InvalidOrganizationARN");
  }
  if (organization.trustedServices[lensPrincipal] === undefined) throw organizationRefusal("ServiceNotEnabledForOrg");
  if (!(await mayLook(reader, organization, accountId))) throw organizationRefusal("AccountNotAuthorized");
}

/** The accounts whose buckets a configuration is about: none when the organization does not let it look any more. */
export async function accountsOf(
  reader: Reader,
  accountId: string,
  { AwsOrg: wanted }: LensConfiguration,
): Promise<readonly string[]> {
  if (wanted === undefined) return [accountId];
  const organization = await findOrganization(reader, accountId);
  if (organization?.trustedServices[lensPrincipal] === undefined) return [];
  if (!(await mayLook(reader, organization, accountId))) return [];
  const rows = await reader.indexRange(memberships, "organization", { prefix: [organization.id], limit: 100_000 });
  return rows.map((row) => row.accountId);
}

async function findOrganization(reader: Reader, accountId: string): Promise<OrganizationRow | undefined> {
  const membership = await reader.get(memberships, [accountId]);
  return membership && (await reader.get(organizations, [membership.organizationId]));
}

async function mayLook(reader: Reader, organization: OrganizationRow, accountId: string): Promise<boolean> {
  if (organization.managementAccountId === accountId) return true;
  const delegated = await reader.get(delegatedAdministrators, [organization.id, accountId]);
  return delegated?.services[lensPrincipal] !== undefined;
}
