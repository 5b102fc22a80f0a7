/** What an organization may do with its members' root users: IAM switches it, AssumeRoot obeys it. */
import { defineTable } from "../table.ts";

/** Features of centralized root access. */
export type RootFeature = "RootCredentialsManagement" | "RootSessions";

/** The features that an organization switched on; without a row none is. */
export interface OrganizationFeaturesRow {
  readonly organizationId: string;
  /** Sorted. */
  readonly features: readonly RootFeature[];
}

export const organizationFeatures = defineTable<OrganizationFeaturesRow>("iam.organization-features", {
  scope: "partition",
  key: (row) => [row.organizationId],
});
