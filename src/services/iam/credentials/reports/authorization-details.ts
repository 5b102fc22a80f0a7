/** GetAccountAuthorizationDetails: all users, groups, roles and policies with everything that hangs on them. */
import type { GroupDetail, ManagedPolicyDetail, RoleDetail, UserDetail } from "../../../../generated/iam.ts";
import { awsManagedPolicy, type AwsManagedPolicy } from "../../../../kernel/identity/aws-managed-policies.ts";
import { managedPolicies, type ManagedPolicyRow } from "../../../../kernel/identity/managed-policies.ts";
import { roleUses } from "../../../../kernel/identity/key-uses.ts";
import {
  groups,
  roles,
  users,
  type GroupRow,
  type InlinePolicy,
  type RoleRow,
  type UserRow,
} from "../../../../kernel/identity/principals.ts";
import type { OperationDefinition } from "../../../../kernel/operation.ts";
import type { Reader } from "../../../../kernel/store.ts";
import type { Table } from "../../../../kernel/table.ts";
import type { Iam } from "../../../../generated/iam.ts";
import { allUses, arnOfPolicy, policySummary, type PolicyUse } from "../../managed-policy.ts";
import { pageOf } from "../../paging.ts";
import { encodeDocument } from "../../policy-document.ts";
import { groupShape, profileSummary, roleDetail, userDetail } from "../../shapes.ts";
import { instanceProfiles } from "../../tables.ts";
import { tagList } from "../../tags.ts";
import { allRows } from "../quotas.ts";

/** One entry of the long list that pages cut. */
type Entry =
  | { readonly kind: "User"; readonly key: string; readonly row: UserRow }
  | { readonly kind: "Group"; readonly key: string; readonly row: GroupRow }
  | { readonly kind: "Role"; readonly key: string; readonly row: RoleRow }
  | { readonly kind: "Policy"; readonly key: string; readonly row: ManagedPolicyRow | AwsManagedPolicy };

export const getAccountAuthorizationDetails: OperationDefinition<Iam, "GetAccountAuthorizationDetails"> = {
  invoke: async (context, input) =>
    context.store.read(async (reader) => {
      const { accountId } = context.caller;
      const uses = await allUses(reader, accountId);
      const wanted = new Set(input.Filter?.length ? input.Filter : allKinds);
      const { items, output } = pageOf(await entriesOf(reader, accountId, { wanted, uses }), input, ({ key }) => key);
      const answer = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [] } as Lists;
      for (const entry of items) {
        if (entry.kind === "User") answer.UserDetailList.push(apiUser(entry.row));
        else if (entry.kind === "Group") answer.GroupDetailList.push(apiGroup(entry.row));
        else if (entry.kind === "Role") answer.RoleDetailList.push(await apiRole(reader, entry.row));
        else answer.Policies.push(apiPolicy(entry.row, uses.get(arnOfPolicy(entry.row))));
      }
      return { ...answer, ...output };
    }),
};

interface Lists {
  readonly UserDetailList: UserDetail[];
  readonly GroupDetailList: GroupDetail[];
  readonly RoleDetailList: RoleDetail[];
  readonly Policies: ManagedPolicyDetail[];
}

const allKinds: readonly string[] = ["User", "Group", "Role", "LocalManagedPolicy", "AWSManagedPolicy"];

/** Users, groups, roles, then policies; of AWS's own policies those in use. */
async function entriesOf(
  reader: Reader,
  accountId: string,
  { wanted, uses }: { readonly wanted: ReadonlySet<string>; readonly uses: ReadonlyMap<string, PolicyUse> },
): Promise<Entry[]> {
  const rowsOf = async <Row extends object>(kind: string, table: Table<Row>): Promise<Row[]> =>
    wanted.has(kind) ? reader.range(table, { prefix: [accountId], limit: allRows }) : [];
  const aws = wanted.has("AWSManagedPolicy") ? [...uses.keys()].flatMap((arn) => awsManagedPolicy(arn) ?? []) : [];
  const local = await rowsOf("LocalManagedPolicy", managedPolicies);
  return [
    ...(await rowsOf("User", users)).map((row) => ({ kind: "User" as const, key: `1 ${row.userName}`, row })),
    ...(await rowsOf("Group", groups)).map((row) => ({ kind: "Group" as const, key: `2 ${row.groupName}`, row })),
    ...(await rowsOf("Role", roles)).map((row) => ({ kind: "Role" as const, key: `3 ${row.roleName}`, row })),
    ...[...local, ...aws].map((row) => ({ kind: "Policy" as const, key: `4 ${arnOfPolicy(row)}`, row })),
  ];
}

const inlineList = (policies: readonly InlinePolicy[]): { PolicyName: string; PolicyDocument: string }[] =>
  policies.map(({ name, text }) => ({ PolicyName: name, PolicyDocument: encodeDocument(text) }));

const attachedList = (arns: readonly string[]): { PolicyName: string; PolicyArn: string }[] =>
  arns.map((arn) => ({ PolicyName: arn.slice(arn.lastIndexOf("/") + 1), PolicyArn: arn }));

function apiUser(row: UserRow): UserDetail {
  return {
    ...userDetail(row),
    Tags: tagList(row.tags),
    // Left out where groups and roles have an empty list.
    ...(row.inlinePolicies.length === 0 ? {} : { UserPolicyList: inlineList(row.inlinePolicies) }),
    GroupList: row.groups,
    AttachedManagedPolicies: attachedList(row.attachedPolicies),
  };
}

function apiGroup(row: GroupRow): GroupDetail {
  return {
    ...groupShape(row),
    GroupPolicyList: inlineList(row.inlinePolicies),
    AttachedManagedPolicies: attachedList(row.attachedPolicies),
  };
}

async function apiRole(reader: Reader, row: RoleRow): Promise<RoleDetail> {
  const prefix = [row.accountId, row.roleName.toLowerCase()];
  const { description: _, ...withoutDescription } = row;
  const profiles = await reader.indexRange(instanceProfiles, "role", { prefix, limit: allRows });
  const {
    Description: _d,
    MaxSessionDuration: _m,
    ...shape
  } = roleDetail(row, await reader.get(roleUses, [row.roleId]));
  return {
    ...shape,
    Tags: tagList(row.tags),
    InstanceProfileList: profiles.map((profile) => profileSummary(profile, withoutDescription)),
    RolePolicyList: inlineList(row.inlinePolicies),
    AttachedManagedPolicies: attachedList(row.attachedPolicies),
  };
}

function apiPolicy(row: ManagedPolicyRow | AwsManagedPolicy, use: PolicyUse | undefined): ManagedPolicyDetail {
  const { description } = row;
  return {
    ...policySummary(row, use),
    ...(description === undefined ? {} : { Description: description }),
    PolicyVersionList: versionsOf(row).map(({ id, text, createdAt }) => ({
      Document: encodeDocument(text),
      VersionId: id,
      IsDefaultVersion: id === row.defaultVersionId,
      CreateDate: new Date(createdAt),
    })),
  };
}

/** Newest first; of AWS's policies the present version is known. */
function versionsOf(
  row: ManagedPolicyRow | AwsManagedPolicy,
): readonly { readonly id: string; readonly text: string; readonly createdAt: number }[] {
  if ("versions" in row) return row.versions.toReversed();
  return [{ id: row.defaultVersionId, text: row.text, createdAt: row.updatedAt }];
}
