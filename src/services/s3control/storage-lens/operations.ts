/** What service.ts takes of Storage Lens: operations with what they ask of authorization, tables, and the job. */
import type { S3control } from "../../../generated/s3control.ts";
import type { Operation, OperationDefinition } from "../../../kernel/operation.ts";
import { controlAccess } from "../access.ts";
import {
  deleteStorageLensConfiguration,
  deleteStorageLensConfigurationTagging,
  getStorageLensConfiguration,
  getStorageLensConfigurationTagging,
  listStorageLensConfigurations,
  putStorageLensConfiguration,
  putStorageLensConfigurationTagging,
} from "../operations/storage-lens-configurations.ts";
import {
  createStorageLensGroup,
  deleteStorageLensGroup,
  getStorageLensGroup,
  listStorageLensGroups,
  updateStorageLensGroup,
} from "../operations/storage-lens-groups.ts";
import { lensAccess, lensGroupAccess } from "./access.ts";
import { reportStorageLens } from "./report-job.ts";
import { lensConfigurations, lensGroups, lensRecords, lensRuns } from "./tables.ts";

type Name = keyof S3control;

function ofLens<N extends Name>(name: N, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: lensAccess(`s3:${name}`) as never };
}

function ofGroup<N extends Name>(name: N, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: lensGroupAccess(`s3:${name}`) as never };
}

function ofAccount<N extends Name>(name: N, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: controlAccess(`s3:${name}`) as never };
}

export const storageLensTables = [lensConfigurations, lensGroups, lensRuns, lensRecords] as const;
export const storageLensJobs = [reportStorageLens] as const;

export const storageLensOperations = {
  PutStorageLensConfiguration: {
    invoke: putStorageLensConfiguration,
    access: lensAccess("s3:PutStorageLensConfiguration", "s3:PutStorageLensConfigurationTagging") as never,
  },
  GetStorageLensConfiguration: ofLens("GetStorageLensConfiguration", getStorageLensConfiguration),
  DeleteStorageLensConfiguration: ofLens("DeleteStorageLensConfiguration", deleteStorageLensConfiguration),
  ListStorageLensConfigurations: ofAccount("ListStorageLensConfigurations", listStorageLensConfigurations),
  GetStorageLensConfigurationTagging: ofLens("GetStorageLensConfigurationTagging", getStorageLensConfigurationTagging),
  PutStorageLensConfigurationTagging: ofLens("PutStorageLensConfigurationTagging", putStorageLensConfigurationTagging),
  DeleteStorageLensConfigurationTagging: ofLens(
    "DeleteStorageLensConfigurationTagging",
    deleteStorageLensConfigurationTagging,
  ),
  CreateStorageLensGroup: {
    invoke: createStorageLensGroup,
    access: lensGroupAccess("s3:CreateStorageLensGroup", "s3:TagResource") as never,
  },
  GetStorageLensGroup: ofGroup("GetStorageLensGroup", getStorageLensGroup),
  UpdateStorageLensGroup: ofGroup("UpdateStorageLensGroup", updateStorageLensGroup),
  DeleteStorageLensGroup: ofGroup("DeleteStorageLensGroup", deleteStorageLensGroup),
  ListStorageLensGroups: ofAccount("ListStorageLensGroups", listStorageLensGroups),
};
