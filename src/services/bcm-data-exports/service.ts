/** AWS Billing and Cost Management Data Exports: CUR 2.0 and FOCUS 1.2 as files in a bucket. */
import type { BcmDataExports } from "../../generated/bcm-data-exports.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { deliverExports } from "./jobs/deliver-exports.ts";
import { getExecution, listExecutions } from "./operations/executions.ts";
import { createExport, deleteExport, getExport, listExports, updateExport } from "./operations/exports.ts";
import { getTable, listTables } from "./operations/tables.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tags.ts";
import { dataExports, executions } from "./tables.ts";

export const bcmDataExports = defineService<BcmDataExports>({
  name: "bcm-data-exports",
  serviceCode: "AWSDataExports",
  tables: [dataExports, executions],
  jobs: [deliverExports],
  empty,
  operations: {
    CreateExport: createExport,
    DeleteExport: deleteExport,
    GetExecution: getExecution,
    GetExport: getExport,
    GetTable: getTable,
    ListExecutions: listExecutions,
    ListExports: listExports,
    ListTables: listTables,
    ListTagsForResource: listTagsForResource,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateExport: updateExport,
  },
});
