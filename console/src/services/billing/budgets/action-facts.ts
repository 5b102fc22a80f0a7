/** A budget's actions as forms have them, and the requests that they make. */
import type { ActionType, CreateBudgetActionCommandInput, ExecutionType, Definition } from "@aws-sdk/client-budgets";

/** The fields of a new action; lists are texts with commas. */
export interface ActionFields {
  readonly type: ActionType;
  readonly notification: "ACTUAL" | "FORECASTED";
  readonly threshold: string;
  readonly unit: "PERCENTAGE" | "ABSOLUTE_VALUE";
  readonly approval: "AUTOMATIC" | "MANUAL";
  readonly roleArn: string;
  readonly policy: string;
  readonly users: string;
  readonly groups: string;
  readonly roles: string;
  readonly targets: string;
  readonly subtype: "STOP_EC2_INSTANCES" | "STOP_RDS_INSTANCES";
  readonly instances: string;
  readonly region: string;
  readonly emails: string;
}

/** What the form begins with. */
export const newAction: ActionFields = {
  type: "APPLY_IAM_POLICY",
  notification: "ACTUAL",
  threshold: "100",
  unit: "PERCENTAGE",
  approval: "MANUAL",
  roleArn: "",
  policy: "",
  users: "",
  groups: "",
  roles: "",
  targets: "",
  subtype: "STOP_EC2_INSTANCES",
  instances: "",
  region: "us-east-1",
  emails: "",
};

const namesOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

function definitionOf(fields: ActionFields): Definition {
  const { type, policy, users, groups, roles, targets, subtype, instances, region } = fields;
  if (type === "APPLY_SCP_POLICY") {
    return { ScpActionDefinition: { PolicyId: policy, TargetIds: namesOf(targets) } };
  }
  if (type === "RUN_SSM_DOCUMENTS") {
    return { SsmActionDefinition: { ActionSubType: subtype, Region: region, InstanceIds: namesOf(instances) } };
  }
  const who = { Users: namesOf(users), Groups: namesOf(groups), Roles: namesOf(roles) };
  const named = Object.entries(who).filter(([, names]) => names.length > 0);
  return { IamActionDefinition: { PolicyArn: policy, ...Object.fromEntries(named) } };
}

/** The request for an action of a budget. */
export function actionInput(
  fields: ActionFields,
  budget: { readonly AccountId: string; readonly BudgetName: string },
): CreateBudgetActionCommandInput {
  return {
    ...budget,
    NotificationType: fields.notification,
    ActionType: fields.type,
    ActionThreshold: { ActionThresholdValue: Number(fields.threshold), ActionThresholdType: fields.unit },
    Definition: definitionOf(fields),
    ExecutionRoleArn: fields.roleArn,
    ApprovalModel: fields.approval,
    Subscribers: namesOf(fields.emails).map((Address) => ({ SubscriptionType: "EMAIL", Address })),
  };
}

/** Whether all is there that the kind needs. */
export function isActionComplete(fields: ActionFields): boolean {
  const { type, policy, users, groups, roles, targets, instances, roleArn, threshold, emails } = fields;
  const lists: Readonly<Record<ActionType, readonly string[]>> = {
    APPLY_IAM_POLICY: [`${users} ${groups} ${roles}`],
    APPLY_SCP_POLICY: [targets],
    RUN_SSM_DOCUMENTS: [instances],
  };
  const isNamed = lists[type].every((text) => namesOf(text).length > 0);
  const isAbout = type === "RUN_SSM_DOCUMENTS" || policy !== "";
  return isNamed && isAbout && roleArn !== "" && Number(threshold) >= 0 && namesOf(emails).length > 0;
}

/** What can be asked of an action in a state (Budgets API reference, ExecuteBudgetAction). */
export function executionsFor(status: string | undefined): readonly ExecutionType[] {
  const orders: Readonly<Record<string, readonly ExecutionType[]>> = {
    PENDING: ["APPROVE_BUDGET_ACTION"],
    EXECUTION_FAILURE: ["RETRY_BUDGET_ACTION", "RESET_BUDGET_ACTION"],
    EXECUTION_SUCCESS: ["REVERSE_BUDGET_ACTION", "RESET_BUDGET_ACTION"],
    REVERSE_FAILURE: ["REVERSE_BUDGET_ACTION"],
    REVERSE_SUCCESS: ["RESET_BUDGET_ACTION"],
    RESET_FAILURE: ["RESET_BUDGET_ACTION"],
  };
  return orders[status ?? ""] ?? [];
}
