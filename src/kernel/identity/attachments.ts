/** Which users, groups and roles a managed policy is attached to: the other side of their `attachedPolicies` and `boundary`. */
import { defineTable } from "../table.ts";

/** Whoever writes a principal with a managed policy writes this row in the same transaction. */
export interface PolicyAttachmentRow {
  /** Account of the principal. */
  readonly accountId: string;
  readonly policyArn: string;
  readonly use: "policy" | "boundary";
  readonly entity: "Group" | "Role" | "User";
  /** The principal's name, in its own case. */
  readonly name: string;
}

export const policyAttachments = defineTable<PolicyAttachmentRow>("iam.policy-attachments", {
  scope: "partition",
  key: (row) => [row.accountId, row.policyArn, row.use, row.entity, row.name.toLowerCase()],
});
