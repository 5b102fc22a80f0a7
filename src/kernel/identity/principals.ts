/** IAM's principals as rows: users, groups and roles, which IAM writes and authentication, STS and authorization read. */
import { defineTable } from "../table.ts";

/** A policy that lives within one principal. */
export interface InlinePolicy {
  readonly name: string;
  /** The document as it was given, percent-decoded. */
  readonly text: string;
}

/** What users, groups and roles have in common. */
interface PrincipalRow {
  readonly accountId: string;
  /** Begins and ends with "/". */
  readonly path: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  /** ARNs of managed policies, in the order of their attachment. */
  readonly attachedPolicies: readonly string[];
  /** Sorted by name. */
  readonly inlinePolicies: readonly InlinePolicy[];
}

/** Tags, by key; IAM keeps the case of keys but holds them to be the same in any case. */
export type Tags = Readonly<Record<string, string>>;

/** An IAM user. */
export interface UserRow extends PrincipalRow {
  readonly userName: string;
  /** `AIDA…`. */
  readonly userId: string;
  readonly tags: Tags;
  /** ARN of the managed policy that bounds it. */
  readonly boundary?: string;
  /** Names of its groups, sorted. */
  readonly groups: readonly string[];
}

/** An IAM group. Its members are the users that name it. */
export interface GroupRow extends PrincipalRow {
  readonly groupName: string;
  /** `AGPA…`. */
  readonly groupId: string;
}

/** An IAM role. */
export interface RoleRow extends PrincipalRow {
  readonly roleName: string;
  /** `AROA…`. */
  readonly roleId: string;
  readonly description?: string;
  /** The trust policy as it was given. */
  readonly trustPolicy: string;
  /** Longest session, in seconds: 3,600 to 43,200. */
  readonly maxSessionSeconds: number;
  readonly tags: Tags;
  readonly boundary?: string;
  /** Service principal that a service-linked role belongs to: such roles are beyond the reach of SCPs. */
  readonly linkedService?: string;
}

/** Names differ within an account when they differ in any case: keys hold them in lower case. */
export const principalKey = (accountId: string, name: string): readonly [string, string] => [
  accountId,
  name.toLowerCase(),
];

export const users = defineTable<UserRow>("iam.users", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => principalKey(row.accountId, row.userName),
  indexes: { id: (row) => [row.userId] },
});

export const groups = defineTable<GroupRow>("iam.groups", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => principalKey(row.accountId, row.groupName),
});

/** Who is in a group: the other side of a user's `groups`. */
export interface GroupMemberRow {
  readonly accountId: string;
  readonly groupName: string;
  readonly userName: string;
}

export const groupMembers = defineTable<GroupMemberRow>("iam.group-members", {
  scope: "partition",
  key: (row) => [row.accountId, row.groupName.toLowerCase(), row.userName.toLowerCase()],
});

export const roles = defineTable<RoleRow>("iam.roles", {
  keptDecoded: true,
  scope: "partition",
  key: (row) => principalKey(row.accountId, row.roleName),
  indexes: { id: (row) => [row.roleId] },
});

/** `arn:aws:iam::ACCOUNT:user/PATH/NAME`. */
export const userArn = (row: Pick<UserRow, "accountId" | "path" | "userName">): string =>
  `arn:aws:iam::${row.accountId}:user${row.path}${row.userName}`;

/** `arn:aws:iam::ACCOUNT:group/PATH/NAME`. */
export const groupArn = (row: Pick<GroupRow, "accountId" | "path" | "groupName">): string =>
  `arn:aws:iam::${row.accountId}:group${row.path}${row.groupName}`;

/** `arn:aws:iam::ACCOUNT:role/PATH/NAME`. */
export const roleArn = (row: Pick<RoleRow, "accountId" | "path" | "roleName">): string =>
  `arn:aws:iam::${row.accountId}:role${row.path}${row.roleName}`;

/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`: without the role's path. */
export const assumedRoleArn = (accountId: string, roleName: string, sessionName: string): string =>
  `arn:aws:sts::${accountId}:assumed-role/${roleName}/${sessionName}`;
