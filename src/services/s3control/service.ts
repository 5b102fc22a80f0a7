/** S3 Control: what accounts set for S3 as a whole: public access, access points, batch jobs. */
import type { S3control } from "../../generated/s3control.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { defineService, type Access, type Operation, type OperationDefinition } from "../../kernel/operation.ts";
import { accessPoints, accountPublicAccess } from "../../kernel/s3-account.ts";
import type { Table } from "../../kernel/table.ts";
import { accessGrantsTables } from "./access-grants/tables.ts";
import { controlAccess, pointAccess, withRequestKeys } from "./access.ts";
import { taggedAccess } from "./access-tagged.ts";
import { createJobAccess, jobAccess } from "./access-jobs.ts";
import { runBatchJobs } from "./batch/run-batch-jobs.ts";
import { batchJobs, batchPieces } from "./batch/tables.ts";
import {
  deleteAccessPointPolicy,
  getAccessPointPolicy,
  getAccessPointPolicyStatus,
  putAccessPointPolicy,
} from "./operations/access-point-policies.ts";
import { accessGrantsOperations } from "./operations/access-grants.ts";
import { absentKinds } from "./operations/absent-kinds.ts";
import { createAccessPoint, deleteAccessPoint, getAccessPoint, listAccessPoints } from "./operations/access-points.ts";
import {
  createJob,
  deleteJobTagging,
  describeJob,
  getJobTagging,
  listJobs,
  putJobTagging,
  updateJobPriority,
  updateJobStatus,
} from "./operations/jobs.ts";
import {
  deletePublicAccessBlock,
  getPublicAccessBlock,
  putPublicAccessBlock,
} from "./operations/public-access-block.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/resource-tags.ts";
import { storageLensJobs, storageLensOperations, storageLensTables } from "./storage-lens/operations.ts";

type Name = keyof S3control;

/** An operation on an access point. */
function ofPoint<N extends Name>(name: N, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: pointAccess(`s3:${name}`) as never };
}

/** An operation on the account, by the action that AWS asks for. */
function ofAccount<N extends Name>(action: string, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: controlAccess(action) as never };
}

/** An operation on a batch job. */
function ofJob<N extends Name>(name: N, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: jobAccess(`s3:${name}`) as never };
}

/** An operation on what an ARN names. */
function ofArn<N extends Name>(name: N, invoke: Operation<S3control, N>): OperationDefinition<S3control, N> {
  return { invoke, access: taggedAccess(`s3:${name}`) as never };
}

type Operations = { readonly [N in Name]?: OperationDefinition<S3control, N> };

/** Each operation's questions with the condition keys of all. */
function withKeys<O extends Operations>(operations: O): O {
  const entries = Object.entries(operations as Readonly<Record<string, { readonly access: Access<object> }>>);
  return Object.fromEntries(
    entries.map(([name, operation]) => [name, { ...operation, access: withRequestKeys(operation.access) }]),
  ) as unknown as O;
}

export const s3control = defineService<S3control>({
  name: "s3control",
  serviceCode: "AmazonS3",
  tables: [accountPublicAccess, accessPoints, batchJobs, batchPieces, ...storageLensTables, ...accessGrantsTables],
  jobs: [runBatchJobs, ...storageLensJobs],
  empty: emptyS3Control,
  operations: withKeys({
    GetPublicAccessBlock: ofAccount("s3:GetAccountPublicAccessBlock", getPublicAccessBlock),
    PutPublicAccessBlock: ofAccount("s3:PutAccountPublicAccessBlock", putPublicAccessBlock),
    DeletePublicAccessBlock: ofAccount("s3:PutAccountPublicAccessBlock", deletePublicAccessBlock),
    CreateAccessPoint: ofPoint("CreateAccessPoint", createAccessPoint),
    GetAccessPoint: ofPoint("GetAccessPoint", getAccessPoint),
    DeleteAccessPoint: ofPoint("DeleteAccessPoint", deleteAccessPoint),
    ListAccessPoints: ofAccount("s3:ListAccessPoints", listAccessPoints),
    GetAccessPointPolicy: ofPoint("GetAccessPointPolicy", getAccessPointPolicy),
    PutAccessPointPolicy: ofPoint("PutAccessPointPolicy", putAccessPointPolicy),
    DeleteAccessPointPolicy: ofPoint("DeleteAccessPointPolicy", deleteAccessPointPolicy),
    GetAccessPointPolicyStatus: ofPoint("GetAccessPointPolicyStatus", getAccessPointPolicyStatus),
    CreateJob: { invoke: createJob, access: createJobAccess },
    DescribeJob: ofJob("DescribeJob", describeJob),
    ListJobs: ofAccount("s3:ListJobs", listJobs),
    UpdateJobPriority: ofJob("UpdateJobPriority", updateJobPriority),
    UpdateJobStatus: ofJob("UpdateJobStatus", updateJobStatus),
    GetJobTagging: ofJob("GetJobTagging", getJobTagging),
    PutJobTagging: ofJob("PutJobTagging", putJobTagging),
    DeleteJobTagging: ofJob("DeleteJobTagging", deleteJobTagging),
    ListTagsForResource: ofArn("ListTagsForResource", listTagsForResource),
    TagResource: ofArn("TagResource", tagResource),
    UntagResource: ofArn("UntagResource", untagResource),
    ...accessGrantsOperations,
    ...storageLensOperations,
    ...absentKinds,
  }),
});

const rowsAtOnce = 200;

async function emptyS3Control(context: JobContext): Promise<void> {
  await removeRows(context, accountPublicAccess);
  await removeRows(context, accessPoints);
  await removeRows(context, batchJobs);
  await removeRows(context, batchPieces);
  for (const table of storageLensTables) await removeRows(context, table as Table<object>);
  for (const table of accessGrantsTables) await removeRows(context, table as Table<object>);
}

async function removeRows<Row extends object>({ store }: JobContext, table: Table<Row>): Promise<void> {
  for (;;) {
    const rows = await store.read((reader) => reader.range(table, { limit: rowsAtOnce }));
    if (rows.length === 0) return;
    await store.transact(async (tx) => rows.forEach((row) => tx.delete(table, table.key(row))));
  }
}
