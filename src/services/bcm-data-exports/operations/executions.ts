/** Shows an export's deliveries, the newest first. */
import type { BcmDataExports, ExecutionStatus } from "../../../generated/bcm-data-exports.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { executionMissing } from "../errors.ts";
import { exportAccess, requireExport } from "../export.ts";
import { pageOf } from "../page.ts";
import { executions, type ExecutionRow } from "../tables.ts";

/** Years of daily deliveries. */
const mostExecutions = 10_000;

async function executionsOf(
  reader: Reader,
  account: string,
  arn: string | undefined,
): Promise<readonly ExecutionRow[]> {
  const { id } = await requireExport(reader, account, arn);
  return reader.range(executions, { prefix: [account, id], limit: mostExecutions, reverse: true });
}

function statusOf({ failure, startedAt, completedAt }: ExecutionRow): ExecutionStatus {
  return {
    StatusCode: failure === undefined ? "DELIVERY_SUCCESS" : "DELIVERY_FAILURE",
    ...(failure !== undefined && { StatusReason: failure }),
    CreatedAt: new Date(startedAt),
    CompletedAt: new Date(completedAt),
    LastUpdatedAt: new Date(completedAt),
  };
}

export const listExecutions: OperationDefinition<BcmDataExports, "ListExecutions"> = {
  access: exportAccess("ListExecutions"),
  invoke: async ({ caller, store }, input) => {
    const rows = await store.read((reader) => executionsOf(reader, caller.accountId, input.ExportArn));
    const { page, next } = pageOf(rows, input);
    return { Executions: page.map((row) => ({ ExecutionId: row.id, ExecutionStatus: statusOf(row) })), ...next };
  },
};

export const getExecution: OperationDefinition<BcmDataExports, "GetExecution"> = {
  access: exportAccess("GetExecution"),
  invoke: async ({ caller, store }, { ExportArn: arn, ExecutionId: id = "" }) => {
    const rows = await store.read((reader) => executionsOf(reader, caller.accountId, arn));
    const row = rows.find((each) => each.id === id);
    if (row === undefined) throw executionMissing(id);
    return { ExecutionId: row.id, Export: row.definition, ExecutionStatus: statusOf(row) };
  },
};
