/** The step that brings one version to one destination. It is no operation of AWS's API: S3 calls it as the configuration's role. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { AccessQuestion } from "../../../kernel/operation.ts";
import type { Reader, Transaction } from "../../../kernel/store.ts";
import { newQuestion, newTarget } from "../access-question.ts";
import { findBucket } from "../bucket.ts";
import { isReadable } from "../object-restore.ts";
import type { BucketRow, ObjectEncryption, ObjectRow } from "../tables.ts";
import { findVersion } from "../version-find.ts";
import { finishTask } from "./finish.ts";
import { findReplication } from "./plan.ts";
import { mayShare, storePieces } from "./replica-bytes.ts";
import { replicaClass, writeReplica } from "./replica-writer.ts";
import { destinationOf, type ReplicationRule } from "./rules.ts";
import { replicationTasks, type ReplicationTask } from "./tables.ts";
import { meterReplica } from "./usage.ts";

/** Its name in the table of operations: no request can name it, since the model does not have it. */
export const replicateVersionName = "ReplicateVersion";

/** What it is asked. */
export interface ReplicateInput {
  readonly task: ReplicationTask;
  /** The replica's encryption when its key is another one. */
  readonly encryption: ObjectEncryption | undefined;
}

/** Everything a task is about, as it is now. */
export interface TaskFacts {
  readonly source: BucketRow;
  readonly destination: BucketRow;
  readonly row: ObjectRow;
  readonly rule: ReplicationRule;
}

/** Reads what the task is about; undefined when the version is gone. Throws NoSuchBucket for a destination that is not there. */
export async function findFacts(reader: Reader, task: ReplicationTask): Promise<TaskFacts | undefined> {
  const row = await findVersion(reader, task.bucket, task.key, task.versionId);
  const source = await findBucket(reader, task.bucket);
  const configuration = await findReplication(reader, task.bucket);
  if (!row || !source || !configuration) return undefined;
  const rule = configuration.Rules.find(
    (each) => each.ID === task.ruleId && each.Status === "Enabled" && destinationOf(each) === task.destination,
  );
  if (!rule) return undefined;
  const destination = await findBucket(reader, task.destination);
  const { Account: account } = rule.Destination;
  if (!destination || (account !== undefined && account !== destination.accountId)) {
    throw awsError("NoSuchBucket", "The specified bucket does not exist", { status: 404 });
  }
  return { source, destination, row, rule };
}

export const replicateVersion = {
  access: (context: Context, input: ReplicateInput): Promise<readonly AccessQuestion[]> =>
    context.store.read(async (reader) => {
      const facts = await findFacts(reader, input.task);
      return facts ? questions(context, reader, input, facts) : [];
    }),

  async invoke(context: Context, input: ReplicateInput): Promise<object> {
    const { task, encryption } = input;
    const facts = await context.store.read((reader) => findFacts(reader, task));
    const stored = facts && task.kind === "version" ? await storeForClass(context, facts) : undefined;
    await context.store.transact(async (tx) => {
      if (!(await tx.get(replicationTasks, replicationTasks.key(task)))) return;
      await complete(context, tx, { task, encryption, stored });
    });
    return {};
  },
};

/** Bytes for a class that keeps them otherwise; undefined when the replica can own the source's. */
async function storeForClass(context: Context, { row, rule }: TaskFacts) {
  if (row.deleteMarker || mayShare(row, replicaClass(row, rule))) return undefined;
  if (!isReadable(row, context.clock.now())) {
    throw awsError("InvalidObjectState", "The operation is not valid for the object's storage class", { status: 403 });
  }
  return storePieces(context, row, replicaClass(row, rule));
}

async function complete(
  context: Context,
  tx: Transaction,
  work: {
    readonly task: ReplicationTask;
    readonly encryption: ObjectEncryption | undefined;
    readonly stored: Awaited<ReturnType<typeof storeForClass>>;
  },
): Promise<void> {
  const { task, encryption, stored } = work;
  const facts = await findFacts(tx, task);
  const now = context.clock.now();
  if (!facts) {
    await finishTask(tx, task, { outcome: { status: "MOOT" }, rule: undefined, now });
    return;
  }
  const { row, rule, destination } = facts;
  if (!stored && !mayShare(row, replicaClass(row, rule)) && task.kind === "version" && !row.deleteMarker) {
    throw awsError("OperationAborted", "The object changed while it was replicated.", { status: 409 });
  }
  const metadataOnly = task.kind === "metadata";
  const written = await writeReplica(context, tx, { row, destination, rule, stored, encryption, metadataOnly });
  if (written) meterReplica(context.meter, tx, { ...facts, metadataOnly });
  await finishTask(tx, task, { outcome: { status: written ? "COMPLETED" : "MOOT" }, rule, now });
}

/** AWS docs, "Setting up permissions for live replication": what the role needs on either side. */
async function questions(
  context: Context,
  reader: Reader,
  input: ReplicateInput,
  { source, destination, row, rule }: TaskFacts,
): Promise<AccessQuestion[]> {
  const asked: AccessQuestion[] = [];
  const request = { operation: replicateVersionName, input };
  const ask = async (bucket: BucketRow, key: string | undefined, actions: readonly string[]): Promise<void> => {
    const target = await newTarget(context, reader, bucket, request);
    const owned = { missing: false, owner: bucket.owner, ownerAccount: bucket.accountId, tags: row.tags };
    const scope = key === undefined ? "bucket" : "object";
    for (const action of actions) asked.push(newQuestion(target, owned, { action, key, rule: { scope, action } }));
  };
  await ask(source, undefined, ["s3:GetReplicationConfiguration"]);
  if (row.deleteMarker) {
    await ask(destination, row.key, ["s3:ReplicateDelete"]);
    return asked;
  }
  const reading = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl"];
  const writing = ["s3:ReplicateObject"];
  if (row.tags) reading.push("s3:GetObjectVersionTagging");
  if (row.tags) writing.push("s3:ReplicateTags");
  if (row.retention) reading.push("s3:GetObjectRetention");
  if (row.legalHold !== undefined) reading.push("s3:GetObjectLegalHold");
  if (rule.Destination.AccessControlTranslation) writing.push("s3:ObjectOwnerOverrideToBucketOwner");
  await ask(source, row.key, reading);
  await ask(destination, row.key, writing);
  return asked;
}
