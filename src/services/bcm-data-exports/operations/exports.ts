/** Makes, changes, shows and removes exports. */
import type { BcmDataExports, ExportStatus } from "../../../generated/bcm-data-exports.ts";
import type { Operation, OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import { tooManyExports, validationFailure } from "../errors.ts";
import { checkBucket, checkedExport, exportAccess, exportArn, requireExport } from "../export.ts";
import { pageOf } from "../page.ts";
import { tableNameOf } from "../query.ts";
import { dataExports, executions, type ExportRow } from "../tables.ts";
import { checkedTags } from "../tags.ts";

/** Exports of one table. Data Exports user guide, "Quotas". */
const mostOfTable = 5;
const mostExports = 1_000;

export const createExport: OperationDefinition<BcmDataExports, "CreateExport"> = {
  access: ({ caller }, { ResourceTags: tags }) => [
    {
      action: "bcm-data-exports:CreateExport",
      resource: exportArn(caller.accountId, "*"),
      conditionKeys: requestTagKeys(tags),
    },
  ],
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    const definition = checkedExport(input.Export, accountId);
    const tags = checkedTags({}, input.ResourceTags ?? []);
    const id = `${definition.Name}-${context.ids.uuid()}`;
    await checkBucket(context, id, definition);
    const now = Math.floor(context.clock.now());
    const table = tableNameOf(definition.DataQuery?.QueryStatement ?? "");
    const ExportArn = exportArn(accountId, id);
    await context.store.transact(async (tx) => {
      const rows = await tx.range(dataExports, { prefix: [accountId], limit: mostExports });
      if (rows.some((row) => row.name === definition.Name)) {
        throw validationFailure(`An export named ${definition.Name} already exists.`);
      }
      if (rows.filter((row) => tableOf(row) === table).length >= mostOfTable) throw tooManyExports(table);
      const row = { accountId, id, name: definition.Name, definition: { ExportArn, ...definition }, tags };
      tx.put(dataExports, { ...row, createdAt: now, updatedAt: now, delivered: {} });
    });
    context.jobs.wake("bcm-data-exports.deliver-exports");
    return { ExportArn };
  },
};

function tableOf({ definition }: ExportRow): string {
  return tableNameOf(definition.DataQuery?.QueryStatement ?? "");
}

export const updateExport: OperationDefinition<BcmDataExports, "UpdateExport"> = {
  access: exportAccess("UpdateExport"),
  invoke: async (context, { ExportArn: arn, Export: stated }) => {
    const { accountId } = context.caller;
    const before = await context.store.read((reader) => requireExport(reader, accountId, arn));
    const definition = checkedExport(stated, accountId);
    if (definition.Name !== before.name) throw validationFailure("The export's name cannot be changed.");
    await checkBucket(context, before.id, definition);
    const ExportArn = exportArn(accountId, before.id);
    await context.store.transact(async (tx) => {
      const { retryAt: _, ...row } = await requireExport(tx, accountId, arn);
      if (tableOf(row) !== tableNameOf(definition.DataQuery?.QueryStatement ?? "")) {
        throw validationFailure("The export's table cannot be changed.");
      }
      // The months that are still open come anew, as it is now.
      const delivered = Object.fromEntries(Object.entries(row.delivered).filter(([, { isFinal }]) => isFinal));
      const updatedAt = Math.floor(context.clock.now());
      tx.put(dataExports, { ...row, definition: { ExportArn, ...definition }, delivered, updatedAt });
    });
    context.jobs.wake("bcm-data-exports.deliver-exports");
    return { ExportArn };
  },
};

export const getExport: OperationDefinition<BcmDataExports, "GetExport"> = {
  access: exportAccess("GetExport"),
  invoke: async ({ caller, store }, { ExportArn: arn }) => {
    const row = await store.read((reader) => requireExport(reader, caller.accountId, arn));
    return { Export: row.definition, ExportStatus: statusOf(row) };
  },
};

function statusOf({ failure, createdAt, updatedAt, refreshedAt }: ExportRow): ExportStatus {
  return {
    StatusCode: failure === undefined ? "HEALTHY" : "UNHEALTHY",
    ...(failure !== undefined && { StatusReason: failure }),
    CreatedAt: new Date(createdAt),
    LastUpdatedAt: new Date(updatedAt),
    ...(refreshedAt !== undefined && { LastRefreshedAt: new Date(refreshedAt) }),
  };
}

export const listExports: Operation<BcmDataExports, "ListExports"> = async ({ caller, store }, input) => {
  const prefix = [caller.accountId];
  const rows = await store.read((reader) => reader.range(dataExports, { prefix, limit: mostExports }));
  const { page, next } = pageOf(rows, input);
  const Exports = page.map((row) => ({
    ExportArn: exportArn(caller.accountId, row.id),
    ExportName: row.name,
    ExportStatus: statusOf(row),
  }));
  return { Exports, ...next };
};

const executionsPerStep = 200;

export const deleteExport: OperationDefinition<BcmDataExports, "DeleteExport"> = {
  access: exportAccess("DeleteExport"),
  invoke: async ({ caller, store }, { ExportArn: arn }) => {
    const { id } = await store.transact(async (tx) => {
      const row = await requireExport(tx, caller.accountId, arn);
      tx.delete(dataExports, dataExports.key(row));
      return row;
    });
    const range = { prefix: [caller.accountId, id], limit: executionsPerStep };
    for (let removed = 1; removed > 0;) {
      removed = await store.transact(async (tx) => {
        const rows = await tx.range(executions, range);
        for (const row of rows) tx.delete(executions, executions.key(row));
        return rows.length;
      });
    }
    return { ExportArn: exportArn(caller.accountId, id) };
  },
};
