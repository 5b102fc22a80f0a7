/** Users, groups and roles as one: what the operations that exist for all three need to know of each. */
import type { Context } from "../../kernel/context.ts";
import {
  groupArn,
  groups,
  principalKey,
  roleArn,
  roles,
  userArn,
  users,
  type GroupRow,
  type RoleRow,
  type Tags,
  type UserRow,
} from "../../kernel/identity/principals.ts";
import type { Reader } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { noSuchEntity, unmodifiableRole } from "./errors.ts";
import { inlineGroupSize, inlineRoleSize, inlineUserSize } from "./limits.ts";

export type PrincipalRow = UserRow | GroupRow | RoleRow;

/** What differs between the three; `M` is the member of inputs that names one. */
export interface PrincipalKind<Row extends PrincipalRow, M extends string> {
  readonly word: "User" | "Group" | "Role";
  readonly member: M;
  readonly table: Table<Row>;
  readonly name: (row: Row) => string;
  readonly arn: (row: Row) => string;
  /** ARN of one that does not exist. */
  readonly arnOfName: (accountId: string, name: string) => string;
  /** Characters of all inline policies together. */
  readonly inlineSize: number;
}

export const userKind: PrincipalKind<UserRow, "UserName"> = {
  word: "User",
  member: "UserName",
  table: users,
  name: (row) => row.userName,
  arn: userArn,
  arnOfName: (accountId, userName) => userArn({ accountId, path: "/", userName }),
  inlineSize: inlineUserSize,
};

export const groupKind: PrincipalKind<GroupRow, "GroupName"> = {
  word: "Group",
  member: "GroupName",
  table: groups,
  name: (row) => row.groupName,
  arn: groupArn,
  arnOfName: (accountId, groupName) => groupArn({ accountId, path: "/", groupName }),
  inlineSize: inlineGroupSize,
};

export const roleKind: PrincipalKind<RoleRow, "RoleName"> = {
  word: "Role",
  member: "RoleName",
  table: roles,
  name: (row) => row.roleName,
  arn: roleArn,
  arnOfName: (accountId, roleName) => roleArn({ accountId, path: "/", roleName }),
  inlineSize: inlineRoleSize,
};

/** The principal of the caller's account with that name. */
export function findPrincipal<Row extends PrincipalRow>(
  kind: PrincipalKind<Row, string>,
  reader: Reader,
  accountId: string,
  name: string,
): Promise<Row | undefined> {
  return reader.get(kind.table, principalKey(accountId, name));
}

/** The same; throws NoSuchEntity. */
export async function requirePrincipal<Row extends PrincipalRow>(
  kind: PrincipalKind<Row, string>,
  reader: Reader,
  context: Pick<Context, "caller">,
  name: string,
): Promise<Row> {
  const row = await findPrincipal(kind, reader, context.caller.accountId, name);
  if (row === undefined) throw noSuchEntity(kind.word.toLowerCase() as "user", name);
  return row;
}

/** The same, to be changed: throws UnmodifiableEntity for a service-linked role. */
export async function requireModifiable<Row extends PrincipalRow>(
  kind: PrincipalKind<Row, string>,
  reader: Reader,
  context: Pick<Context, "caller">,
  name: string,
): Promise<Row> {
  const row = await requirePrincipal(kind, reader, context, name);
  if ("linkedService" in row && row.linkedService !== undefined) throw unmodifiableRole(row.roleName);
  return row;
}

/** Tags of users and roles; groups have none. */
export const tagsOf = (row: PrincipalRow): Tags => ("tags" in row ? row.tags : {});

/** ARN of the policy that bounds a user or role. */
export const boundaryOf = (row: PrincipalRow): string | undefined => ("boundary" in row ? row.boundary : undefined);
