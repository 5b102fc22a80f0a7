/** Instance profiles, and the one role that each may hold. */
import type { RoleRow } from "../../../kernel/identity/principals.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Access, OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam, InstanceProfile } from "../../../generated/iam.ts";
import { onList, onNew, onPrincipal } from "../access.ts";
import { deleteConflict, entityAlreadyExists, limitExceeded, noSuchEntity, notFound } from "../errors.ts";
import { instanceProfilesPerAccount, rolesPerInstanceProfile } from "../limits.ts";
import { pageOf, pageOfRows } from "../paging.ts";
import { isBelow, newUniqueId, pathOrRoot } from "../paths.ts";
import { findPrincipal, requireModifiable, requirePrincipal, roleKind } from "../principal-kinds.ts";
import { checkQuota } from "../quota.ts";
import { newProfileShape, profileDetail, profileSummary } from "../shapes.ts";
import { instanceProfileArn, instanceProfiles, type InstanceProfileRow } from "../tables.ts";
import { tagKeysOf, tagsFrom } from "../tags.ts";

interface ProfileNamed {
  readonly InstanceProfileName: string;
}

/** The profile of the caller's account with that name; throws NoSuchEntity. */
export async function requireProfile(
  reader: Reader,
  context: Pick<Context, "caller">,
  name: string,
): Promise<InstanceProfileRow> {
  const row = await reader.get(instanceProfiles, [context.caller.accountId, name.toLowerCase()]);
  if (row === undefined) throw noSuchEntity("instance profile", name);
  return row;
}

/** A question about one profile. */
export const onProfile =
  (action: string): Access<ProfileNamed> =>
  async (context, { InstanceProfileName: profileName }) => {
    const { accountId } = context.caller;
    const key = [accountId, profileName.toLowerCase()];
    const row = await context.store.read((reader) => reader.get(instanceProfiles, key));
    const resource = instanceProfileArn(row ?? { accountId, path: "/", profileName });
    return [{ action: `iam:${action}`, resource, conditionKeys: tagKeysOf(row?.tags) }];
  };

function roleOf(reader: Reader, row: InstanceProfileRow): Promise<RoleRow | undefined> {
  if (row.roleName === undefined) return Promise.resolve(undefined);
  return findPrincipal(roleKind, reader, row.accountId, row.roleName);
}

export const createInstanceProfile: OperationDefinition<Iam, "CreateInstanceProfile"> = {
  access: onNew("CreateInstanceProfile", "instance-profile", (input) => input.InstanceProfileName),
  invoke: async (context, input) => {
    const { InstanceProfileName: profileName } = input;
    const row: InstanceProfileRow = {
      accountId: context.caller.accountId,
      profileName,
      profileId: newUniqueId(context, "AIPA"),
      path: pathOrRoot(input.Path),
      createdAt: context.clock.now(),
      tags: tagsFrom(input.Tags),
    };
    const quota = { name: "InstanceProfilesPerAccount", limit: instanceProfilesPerAccount };
    await checkQuota(context, instanceProfiles, quota);
    await context.store.transact(async (tx) => {
      const taken = await tx.get(instanceProfiles, instanceProfiles.key(row));
      if (taken !== undefined) throw entityAlreadyExists("instance profile", profileName);
      tx.put(instanceProfiles, row);
    });
    return { InstanceProfile: newProfileShape(row) };
  },
};

export const getInstanceProfile: OperationDefinition<Iam, "GetInstanceProfile"> = {
  access: onProfile("GetInstanceProfile"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const row = await requireProfile(reader, context, input.InstanceProfileName);
      return { InstanceProfile: profileDetail(row, await roleOf(reader, row)) };
    }),
};

export const listInstanceProfiles: OperationDefinition<Iam, "ListInstanceProfiles"> = {
  access: onList("ListInstanceProfiles", "instance-profile"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const keep = (row: InstanceProfileRow) => isBelow(row.path, input.PathPrefix);
      const page = await pageOfRows(reader, instanceProfiles, { accountId: context.caller.accountId, input, keep });
      return { InstanceProfiles: await summaries(reader, page.items), ...page.output };
    }),
};

export const listInstanceProfilesForRole: OperationDefinition<Iam, "ListInstanceProfilesForRole"> = {
  access: onPrincipal(roleKind, "ListInstanceProfilesForRole"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const role = await requirePrincipal(roleKind, reader, context, input.RoleName);
      const prefix = [role.accountId, role.roleName.toLowerCase()];
      const held = await reader.indexRange(instanceProfiles, "role", { prefix, limit: instanceProfilesPerAccount });
      const page = pageOf(held, input, (row) => row.profileName.toLowerCase());
      return { InstanceProfiles: await summaries(reader, page.items), ...page.output };
    }),
};

async function summaries(reader: Reader, rows: readonly InstanceProfileRow[]): Promise<InstanceProfile[]> {
  const shapes: InstanceProfile[] = [];
  for (const row of rows) shapes.push(profileSummary(row, await roleOf(reader, row)));
  return shapes;
}

export const deleteInstanceProfile: OperationDefinition<Iam, "DeleteInstanceProfile"> = {
  access: onProfile("DeleteInstanceProfile"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireProfile(tx, context, input.InstanceProfileName);
      if (row.roleName !== undefined) {
        throw deleteConflict("Cannot delete entity, must remove roles from instance profile first.");
      }
      tx.delete(instanceProfiles, instanceProfiles.key(row));
    });
    return {};
  },
};

export const addRoleToInstanceProfile: OperationDefinition<Iam, "AddRoleToInstanceProfile"> = {
  // Who puts a role into a profile passes it to EC2 (IAM user guide, "Using instance profiles").
  access: async (context, input) => {
    const [passed] = await onPrincipal(roleKind, "PassRole")(context, input);
    const conditionKeys = { ...passed?.conditionKeys, "iam:PassedToService": "ec2.amazonaws.com" };
    const questions = await onProfile("AddRoleToInstanceProfile")(context, input);
    return passed === undefined ? questions : [...questions, { ...passed, conditionKeys }];
  },
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireProfile(tx, context, input.InstanceProfileName);
      const role = await requireModifiable(roleKind, tx, context, input.RoleName);
      if (row.roleName !== undefined) {
        throw limitExceeded("InstanceSessionsPerInstanceProfile", rolesPerInstanceProfile);
      }
      tx.put(instanceProfiles, { ...row, roleName: role.roleName });
    });
    return {};
  },
};

export const removeRoleFromInstanceProfile: OperationDefinition<Iam, "RemoveRoleFromInstanceProfile"> = {
  access: onProfile("RemoveRoleFromInstanceProfile"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const { roleName, ...row } = await requireProfile(tx, context, input.InstanceProfileName);
      if (roleName?.toLowerCase() !== input.RoleName.toLowerCase()) {
        await requirePrincipal(roleKind, tx, context, input.RoleName);
        throw notFound(`Role ${input.RoleName} in Instance Profile ${row.profileName} cannot be found.`);
      }
      tx.put(instanceProfiles, row);
    });
    return {};
  },
};
