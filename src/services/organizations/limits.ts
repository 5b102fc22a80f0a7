/** Quotas of organizations (Organizations user guide, "Quotas and service limits"). */
import type { RegionSettings } from "../../kernel/context.ts";
import type { OrganizationRow } from "../../kernel/identity/organization.ts";

/** What does not depend on the region's settings. */
export const limits = {
  /** Organizational units below each other, the root not counted. */
  depth: 5,
  accounts: 10,
  concurrentCreations: 5,
  concurrentClosures: 3,
  /** Invitations that were not accepted, within a day; or as many as there may be accounts. */
  invitationsPerDay: 20,
  tags: 50,
  resourcePolicyCharacters: 40_000,
  pageSize: 20,
} as const;

export const dayMilliseconds = 86_400_000;
/** How long an invitation is good. */
export const invitationMilliseconds = 15 * dayMilliseconds;
/** How long members have to approve all features. */
export const approvalMilliseconds = 90 * dayMilliseconds;
/** Ended handshakes are shown that long. */
export const endedHandshakeMilliseconds = 30 * dayMilliseconds;
/** A created account has to be that old before it may leave. */
export const removalAgeMilliseconds = 7 * dayMilliseconds;
/** The window in which closures are counted. */
export const closureWindowMilliseconds = 30 * dayMilliseconds;
/** A closed account can be brought back that long; then it is gone for good. */
export const postClosureMilliseconds = 90 * dayMilliseconds;

/** Organizational units of one organization: 2,000, and 1,000 before. */
export function unitLimit(quotas: RegionSettings["organizationQuotas"]): number {
  return quotas === "classic" ? 1_000 : 2_000;
}

/** Accounts of one organization, closed ones included; adjustable. */
export function accountLimit(organization: OrganizationRow): number {
  return organization.accountLimit ?? limits.accounts;
}

/** How many accounts may be closed within thirty days: a tenth of the members, but at least 10 and at most 1,000. */
export function closureLimit(memberCount: number): number {
  return Math.min(1_000, Math.max(10, Math.floor(memberCount / 10)));
}
