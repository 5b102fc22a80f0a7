/** Rows of access grants: the instance of an account in a region, its locations, its grants. */
import { defineTable } from "../../../kernel/table.ts";
import type { GranteeType, Permission } from "../../../generated/s3control.ts";

type Tags = Readonly<Record<string, string>>;

/** The one instance that an account has in a region. */
export interface GrantsInstanceRow {
  readonly accountId: string;
  readonly region: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  /** How many there are, against the quotas. */
  readonly locations: number;
  readonly grants: number;
  /** The Identity Center instance that was associated, and the application that stands for this instance there. */
  readonly identityCenter?: { readonly instanceArn: string; readonly applicationArn: string } | undefined;
  /** The resource policy as it was put, and when. */
  readonly policy?:
    | { readonly text: string; readonly organization: string | undefined; readonly createdAt: number }
    | undefined;
  readonly tags: Tags;
}

export const grantsInstances = defineTable<GrantsInstanceRow>("s3control.access-grants-instances", {
  scope: "partition",
  key: (row) => [row.accountId, row.region],
  indexes: { region: (row) => [row.region, row.accountId] },
});

/** A piece of S3 whose access is given out by assuming a role. */
export interface GrantsLocationRow {
  readonly accountId: string;
  readonly region: string;
  /** `default` for `s3://`. */
  readonly id: string;
  /** As it was given: `s3://`, `s3://bucket/prefix*`. */
  readonly scope: string;
  readonly roleArn: string;
  readonly createdAt: number;
  readonly tags: Tags;
}

export const grantsLocations = defineTable<GrantsLocationRow>("s3control.access-grants-locations", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.id],
  indexes: { scope: (row) => [row.accountId, row.region, row.scope] },
});

/** What somebody may do with a part of a location. */
export interface AccessGrantRow {
  readonly accountId: string;
  readonly region: string;
  readonly id: string;
  readonly granteeType: GranteeType;
  /** ARN of a user or role; the directory's identifier. */
  readonly grantee: string;
  readonly permission: Permission;
  readonly locationId: string;
  readonly subPrefix: string | undefined;
  /** The location's scope and the sub-prefix together. */
  readonly scope: string;
  /** The scope is one object and not what begins with it. */
  readonly isObject: boolean;
  /** The only application that may use it. */
  readonly applicationArn: string | undefined;
  readonly createdAt: number;
  readonly tags: Tags;
}

export const accessGrants = defineTable<AccessGrantRow>("s3control.access-grants", {
  scope: "partition",
  key: (row) => [row.accountId, row.region, row.id],
  indexes: {
    grantee: (row) => [row.accountId, row.region, row.grantee, row.scope],
    location: (row) => [row.accountId, row.region, row.locationId],
    scope: (row) => [row.accountId, row.region, row.scope],
  },
});

export const accessGrantsTables = [accessGrants, grantsLocations, grantsInstances] as const;
