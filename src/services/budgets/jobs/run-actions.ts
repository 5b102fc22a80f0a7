/** Carries out budget actions: puts policies on users, groups, roles and accounts, and takes them off again. */
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import { actionArn } from "../call.ts";
import { noteAction } from "../history.ts";
import { actions, type ActionRow } from "../tables.ts";

const actionsARun = 50;

/** Every minute, and when an action was set off. */
export const runActions: Job = {
  name: "budgets.run-actions",
  everySeconds: 60,
  run: async (context) => {
    const rows = await context.store.read((reader) => reader.indexRange(actions, "running", { limit: actionsARun }));
    for (const row of rows) await carryOut(context, row);
    return { more: rows.length === actionsARun, summary: `carried out ${rows.length} budget actions` };
  },
};

/** States that a run ends in. */
const ends: Readonly<Record<string, readonly [done: string, failed: string]>> = {
  EXECUTION_IN_PROGRESS: ["EXECUTION_SUCCESS", "EXECUTION_FAILURE"],
  REVERSE_IN_PROGRESS: ["REVERSE_SUCCESS", "REVERSE_FAILURE"],
  RESET_IN_PROGRESS: ["STANDBY", "RESET_FAILURE"],
};

async function carryOut(context: JobContext, row: ActionRow): Promise<void> {
  const [done, failed] = ends[row.status] ?? ["STANDBY", "EXECUTION_FAILURE"];
  let [status, message] = [done, "The action was carried out."];
  try {
    await call(context, row, row.status === "EXECUTION_IN_PROGRESS");
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    [status, message] = [failed, `${error.code}: ${error.message}`];
  }
  await context.store.transact(async (tx) => {
    const current = await tx.get(actions, [row.account, row.budgetName, row.id]);
    if (current === undefined || current.status !== row.status) return;
    // Ready for the same period again after a reset.
    const { actedFor, ...rest } = current;
    const isReset = status === "STANDBY";
    const after: ActionRow = { ...rest, status, ...(actedFor !== undefined && !isReset && { actedFor }) };
    tx.put(actions, after);
    noteAction(context, tx, after, { event: "SYSTEM", message });
  });
}

/** Undoing what is not there, and doing what is done, are no failures: a job may run twice. */
const harmless = /^(NoSuchEntity|NoSuchEntityException|PolicyNotAttachedException|DuplicatePolicyAttachmentException)$/;

async function call(context: JobContext, row: ActionRow, attach: boolean): Promise<void> {
  const identity = {
    principal: "budgets.amazonaws.com",
    account: row.account,
    region: "us-east-1",
    roleArn: row.roleArn,
    sourceArn: actionArn(row),
  };
  for (const { service, operation, input } of callsOf(row, attach)) {
    try {
      await context.call(service, operation, input, identity);
    } catch (error) {
      const isUndone = !attach && error instanceof AwsError && harmless.test(error.code);
      const isDone = error instanceof AwsError && error.code === "DuplicatePolicyAttachmentException";
      if (!isUndone && !isDone) throw error;
    }
  }
}

interface Call {
  readonly service: string;
  readonly operation: string;
  readonly input: object;
}

function callsOf({ definition }: ActionRow, attach: boolean): Call[] {
  const verb = attach ? "Attach" : "Detach";
  const { IamActionDefinition: iam, ScpActionDefinition: scp, SsmActionDefinition: ssm } = definition;
  if (iam !== undefined) {
    const on = (kind: string, names: readonly string[] = []): Call[] =>
      names.map((name) => ({
        service: "iam",
        operation: `${verb}${kind}Policy`,
        input: { [`${kind}Name`]: name, PolicyArn: iam.PolicyArn },
      }));
    return [...on("User", iam.Users), ...on("Group", iam.Groups), ...on("Role", iam.Roles)];
  }
  if (scp !== undefined) {
    const { PolicyId, TargetIds } = scp;
    return TargetIds.map((TargetId) => ({
      service: "organizations",
      operation: `${verb}Policy`,
      input: { PolicyId, TargetId },
    }));
  }
  return ssm === undefined ? [] : stops(ssm, attach);
}

/** Stops instances, or starts them again. */
function stops(ssm: NonNullable<ActionRow["definition"]["SsmActionDefinition"]>, attach: boolean): Call[] {
  const verb = attach ? "Stop" : "Start";
  if (ssm.ActionSubType === "STOP_EC2_INSTANCES") {
    return [{ service: "ec2", operation: `${verb}Instances`, input: { InstanceIds: ssm.InstanceIds } }];
  }
  return ssm.InstanceIds.map((DBInstanceIdentifier) => ({
    service: "rds",
    operation: `${verb}DBInstance`,
    input: { DBInstanceIdentifier },
  }));
}
