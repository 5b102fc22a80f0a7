/** IAM's rows that only IAM itself reads. */
import type { Tags } from "../../kernel/identity/principals.ts";
import { defineTable } from "../../kernel/table.ts";

/** An instance profile: the name under which EC2 finds a role. */
export interface InstanceProfileRow {
  readonly accountId: string;
  readonly profileName: string;
  /** `AIPA…`. */
  readonly profileId: string;
  /** Begins and ends with "/". */
  readonly path: string;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  /** At most one. */
  readonly roleName?: string;
  readonly tags: Tags;
}

export const instanceProfiles = defineTable<InstanceProfileRow>("iam.instance-profiles", {
  scope: "partition",
  key: (row) => [row.accountId, row.profileName.toLowerCase()],
  indexes: { role: (row) => (row.roleName === undefined ? undefined : [row.accountId, row.roleName.toLowerCase()]) },
});

/** `arn:aws:iam::ACCOUNT:instance-profile/PATH/NAME`. */
export const instanceProfileArn = (row: Pick<InstanceProfileRow, "accountId" | "path" | "profileName">): string =>
  `arn:aws:iam::${row.accountId}:instance-profile${row.path}${row.profileName}`;

/** A service-linked role's deletion, which AWS makes a task of its own. */
export interface RoleDeletionRow {
  readonly accountId: string;
  /** `task/aws-service-role/SERVICE/ROLE/UUID`. */
  readonly taskId: string;
  readonly at: number;
}

export const roleDeletions = defineTable<RoleDeletionRow>("iam.role-deletions", {
  scope: "partition",
  key: (row) => [row.accountId, row.taskId],
});
