/** The job that replicates: it takes what is due, as the role of each configuration, some versions side by side. */
import type { Job, JobContext, ServiceIdentity } from "../../../kernel/jobs.ts";
import { findBucket, s3Arn } from "../bucket.ts";
import type { ObjectEncryption } from "../tables.ts";
import { failureReason } from "./failure-reason.ts";
import { finishTask, noteReplication } from "./finish.ts";
import { findReplication, replicateJobName } from "./plan.ts";
import { findFacts, replicateVersionName, type ReplicateInput, type TaskFacts } from "./replicate-version.ts";
import { isUnderKms } from "./rules.ts";
import { replicationCounts, replicationTasks, type ReplicationTask } from "./tables.ts";
import { findVersion } from "../version-find.ts";

const tasksPerRun = 200;
const sideBySide = 8;
const longestRetryMilliseconds = 300_000;
/** The principal that roles trust. */
const replicator = "s3.amazonaws.com";

interface Progress {
  replicated: number;
  failed: number;
  postponed: number;
}

export const replicateObjects: Job = {
  name: replicateJobName,
  everySeconds: 2,
  async run(context) {
    await noteMissed(context);
    const end = [context.clock.wall() + 1];
    const due = await context.store.read((reader) =>
      reader.indexRange(replicationTasks, "due", { end, limit: tasksPerRun }),
    );
    const progress: Progress = { replicated: 0, failed: 0, postponed: 0 };
    const waiting = [...due];
    const work = async (): Promise<void> => {
      for (let task = waiting.shift(); task && !context.signal.aborted; task = waiting.shift()) {
        await tryTask(context, task, progress);
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, work));
    return { more: due.length === tasksPerRun && !context.signal.aborted, summary: await summaryOf(context, progress) };
  },
};

async function tryTask(context: JobContext, task: ReplicationTask, progress: Progress): Promise<void> {
  try {
    await replicate(context, task);
    progress.replicated += 1;
  } catch (error) {
    const reason = failureReason(error);
    if (reason === undefined) await postpone(context, task, error, progress);
    else await fail(context, task, { reason, error }, progress);
  }
}

/** One try, as the role. */
async function replicate(context: JobContext, task: ReplicationTask): Promise<void> {
  const found = await context.store.read(async (reader) => ({
    facts: await findFacts(reader, task),
    role: (await findReplication(reader, task.bucket))?.Role,
    source: await findBucket(reader, task.bucket),
    row: await findVersion(reader, task.bucket, task.key, task.versionId),
  }));
  const { facts, role, source } = found;
  if (!facts || !role || !source) {
    // The version is gone, or the rule: what it leaves pending is an end without success.
    const outcome = found.row
      ? ({ status: "FAILED", reason: "SrcObjectNotEligible" } as const)
      : ({ status: "MOOT" } as const);
    const now = context.clock.now();
    await context.store.transact((tx) => finishTask(tx, task, { outcome, rule: undefined, now }));
    return;
  }
  const as: ServiceIdentity = {
    principal: replicator,
    account: source.accountId,
    region: source.region,
    roleArn: role,
    sourceArn: s3Arn(source.name),
  };
  const input: ReplicateInput = { task, encryption: await replicaEncryption(context, facts, as) };
  await context.call("s3", replicateVersionName, input, as);
}

/** Under KMS the data key is wrapped anew with the destination's key; no byte of content changes. AWS docs: "Replicating encrypted objects". */
async function replicaEncryption(
  context: JobContext,
  { row, rule, destination }: TaskFacts,
  as: ServiceIdentity,
): Promise<ObjectEncryption | undefined> {
  const { encryption } = row;
  // AWS docs give the role its keys where `kms:ViaService` is S3 in the key's region.
  const viaS3 = { ...as, via: replicator };
  const keyId = rule.Destination.EncryptionConfiguration?.ReplicaKmsKeyID;
  if (!encryption?.dataKey || !isUnderKms(row) || keyId === undefined) return undefined;
  const opened = (await context.call(
    "kms",
    "Decrypt",
    {
      CiphertextBlob: encryption.dataKey,
      KeyId: encryption.kmsKeyId,
      EncryptionContext: encryption.encryptionContext,
    },
    viaS3,
  )) as { readonly Plaintext: Uint8Array };
  const arn = encryption.keySalt ? s3Arn(destination.name) : s3Arn(destination.name, row.key);
  const encryptionContext = { ...encryption.encryptionContext, "aws:s3:arn": arn };
  const sealed = (await context.call(
    "kms",
    "Encrypt",
    { KeyId: keyId, Plaintext: opened.Plaintext, EncryptionContext: encryptionContext },
    { ...viaS3, region: destination.region },
  )) as { readonly CiphertextBlob: Uint8Array; readonly KeyId: string };
  return { ...encryption, dataKey: sealed.CiphertextBlob, kmsKeyId: sealed.KeyId, encryptionContext };
}

async function fail(
  context: JobContext,
  task: ReplicationTask,
  failed: { readonly reason: string; readonly error: unknown },
  progress: Progress,
): Promise<void> {
  progress.failed += 1;
  const { reason, error } = failed;
  const { bucket, key, destination } = task;
  context.log.warn("a version could not be replicated", { bucket, key, destination, reason, error });
  const now = context.clock.now();
  await context.store.transact(async (tx) => {
    const rules = (await findReplication(tx, task.bucket))?.Rules;
    const rule = rules?.find((each) => each.ID === task.ruleId);
    await finishTask(tx, task, { outcome: { status: "FAILED", reason }, rule, now });
  });
}

/** What is the machine's doing and not the configuration's is tried again, later and later. */
async function postpone(context: JobContext, task: ReplicationTask, error: unknown, progress: Progress): Promise<void> {
  progress.postponed += 1;
  const attempts = task.attempts + 1;
  const delay = Math.min(longestRetryMilliseconds, 1000 * 2 ** Math.min(attempts - 1, 16));
  const { bucket, key, destination } = task;
  context.log.error("a version could not be replicated yet", { bucket, key, destination, attempts, error });
  await context.store.transact(async (tx) => {
    const present = await tx.get(replicationTasks, replicationTasks.key(task));
    if (present) tx.put(replicationTasks, { ...present, attempts, dueAt: context.clock.wall() + delay });
  });
}

/** Tells of what replication time control promised and did not keep. */
async function noteMissed(context: JobContext): Promise<void> {
  const end = [context.clock.now() + 1];
  const late = await context.store.read((reader) =>
    reader.indexRange(replicationTasks, "promised", { end, limit: tasksPerRun }),
  );
  for (const task of late) {
    await context.store.transact(async (tx) => {
      const present = await tx.get(replicationTasks, replicationTasks.key(task));
      if (!present || present.promisedBy === undefined) return;
      tx.put(replicationTasks, { ...present, promisedBy: undefined, missed: true });
      const row = await findVersion(tx, task.bucket, task.key, task.versionId);
      if (row) await noteReplication(tx, present, { row, name: "Replication:OperationMissedThreshold" });
    });
  }
}

async function summaryOf({ store }: JobContext, progress: Progress): Promise<string> {
  const { replicated, failed, postponed } = progress;
  const counts = await store.read((reader) => reader.counterRange(replicationCounts, { limit: 1000 }));
  const pending = counts.reduce((sum, { values }) => sum + Number(values[0]), 0);
  return `replicated ${replicated}, failed ${failed}, postponed ${postponed}; ${pending} pending`;
}
