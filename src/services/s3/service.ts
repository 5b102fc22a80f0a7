/** S3: the table of contents that the region runs. */
import { principalChangedEvent } from "../../kernel/identity/principal-changes.ts";
import { renamePrincipal } from "./renamed-principals.ts";
import type { S3 } from "../../generated/s3.ts";
import { defineService, type Operation, type OperationDefinition, type Service } from "../../kernel/operation.ts";
import { s3Access } from "./access.ts";
import { annotations } from "./annotations/tables.ts";
import { batchOperations } from "./batch/batch-operations.ts";
import { batchReplications } from "./batch/tables.ts";
import { bucketOperations } from "./bucket-operations.ts";
import { controlOperations } from "./operations/bucket-tags-by-arn.ts";
import { preflight, responseHeaders } from "./cors-hooks.ts";
import { configurationOperations } from "./configuration-operations.ts";
import { checkDocument } from "./document-digest.ts";
import { emptyS3 } from "./empty.ts";
import { lensOperations } from "./lens/lens-operations.ts";
import { finishRestores } from "./lifecycle/finish-restores.ts";
import { runLifecycle } from "./lifecycle/run-lifecycle.ts";
import { bucketLives, restoreDues, tieringConfigurations } from "./lifecycle/tables.ts";
import { objectOperations } from "./object-operations.ts";
import { objectEventType } from "./events.ts";
import { deliverChange, deliverTests, notificationsConfigured } from "./notifications/deliver.ts";
import { deliverObjectEvent } from "./notifications/deliver-object-event.ts";
import { objectChanged } from "./notifications/object-event.ts";
import { deliverNotifications } from "./notifications/retry-job.ts";
import { backlog, backlogCounts, failingTargets } from "./notifications/tables.ts";
import { reportJobs, reportTables } from "./report-parts.ts";
import { partitionEvents, partitionGenerations, partitionHeats, partitionMaps } from "./partitions/tables.ts";
import { replicateObjects } from "./replication/replicate-job.ts";
import { replicateVersion, replicateVersionName } from "./replication/replicate-version.ts";
import { replicateExisting } from "./replication/scan-job.ts";
import { replicationCounts, replicationScans, replicationTasks } from "./replication/tables.ts";
import { bucketConfigurations, buckets, objects, parts, uploads, versions } from "./tables.ts";
import { requestUsage, transferred } from "./usage.ts";
import { website } from "./website/answer-website.ts";

type Operations = { [N in keyof S3]?: Operation<S3, N> | OperationDefinition<S3, N> };

/** Every operation with its access rule; those that read documents see undamaged ones alone. */
function withAccess(operations: Operations): Operations {
  const guarded: Record<string, object> = {};
  for (const [name, entry] of Object.entries(operations)) {
    const stated = typeof entry === "function" ? { invoke: entry } : entry;
    const checked = readsDocument.test(name) ? { ...stated, invoke: afterDigest(name, stated.invoke) } : stated;
    guarded[name] = { access: s3Access(name), ...checked };
  }
  return guarded;
}

/** Names of operations whose body is no object. */
const readsDocument = /^(Put(?!Object$|ObjectAnnotation$)|Create|Update|Complete|Restore|Select|DeleteObjects$)/;

function afterDigest(name: string, invoke: Operation<S3, keyof S3>): Operation<S3, keyof S3> {
  return async (context, input) => {
    await checkDocument(context, name, input);
    return invoke(context, input);
  };
}

const modelled: Service = defineService<S3>({
  name: "s3",
  serviceCode: "AmazonS3",
  tables: [
    buckets,
    bucketConfigurations,
    objects,
    versions,
    uploads,
    parts,
    annotations,
    bucketLives,
    restoreDues,
    tieringConfigurations,
    ...reportTables,
    backlog,
    failingTargets,
    backlogCounts,
    replicationTasks,
    replicationCounts,
    replicationScans,
    batchReplications,
    partitionGenerations,
    partitionMaps,
    partitionHeats,
    partitionEvents,
  ],
  jobs: [runLifecycle, finishRestores, deliverNotifications, replicateObjects, replicateExisting, ...reportJobs],
  operations: withAccess({ ...bucketOperations, ...configurationOperations, ...objectOperations }),
  usage: requestUsage,
  hooks: { preflight, responseHeaders, transferred, website },
  subscriptions: {
    [objectChanged]: deliverChange,
    [notificationsConfigured]: deliverTests,
    [objectEventType]: deliverObjectEvent,
    [principalChangedEvent]: renamePrincipal,
  },
  empty: emptyS3,
});

/** With what S3, S3 Control and batch jobs call, and no request can name. */
export const s3: Service = {
  ...modelled,
  operations: {
    ...modelled.operations,
    ...batchOperations,
    ...controlOperations,
    ...lensOperations,
    [replicateVersionName]: replicateVersion as OperationDefinition<never, never>,
  },
};
