/** Brings an archived object back for a while, or out of an archive tier for good. AWS docs: RestoreObject. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import { awsError, type AwsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { requireBucket } from "../bucket.ts";
import { bucketOfRequest } from "../bucket-of-request.ts";
import { invalidArgument, malformedXml, noSuchKey, noSuchVersion } from "../errors.ts";
import { emitObjectEvent } from "../events.ts";
import { restoreDues } from "../lifecycle/tables.ts";
import { methodNotAllowed } from "../object-errors.ts";
import { invalidObjectState, isDeep, isRestored, restoreDuration, restoreExpiry } from "../object-restore.ts";
import { isArchived } from "../object-storage-class.ts";
import type { BucketRow, ObjectRow, RestoreState } from "../tables.ts";
import { findCurrent, findVersion } from "../version-find.ts";
import { checkVersionId } from "../version-ids.ts";
import { VersionWriter } from "../version-writer.ts";

type Input = InputOf<S3, "RestoreObject">;
type Tier = RestoreState["tier"];

interface Request {
  readonly tier: Tier;
  readonly days: number | undefined;
}

/** AWS docs, quotas of the API: the longest a copy may stay. */
const maximumDays = 2_147_483_647;

export const restoreObject: Operation<S3, "RestoreObject"> = async (context, input) => {
  checkVersionId(input.VersionId);
  const request = parseRequest(input);
  context.response.status = await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, input.Bucket);
    const row = await findVersion(tx, input.Bucket, input.Key, input.VersionId);
    if (!row) throw input.VersionId === undefined ? noSuchKey(input.Key) : noSuchVersion(input.Key, input.VersionId);
    if (row.deleteMarker) throw methodNotAllowed("POST", "DeleteMarker");
    return restore(context, tx, { bucket, row, request, input });
  });
  return {};
};

function parseRequest({ RestoreRequest: request }: Input): Request {
  if (!request) throw malformedXml();
  // AWS docs: "Amazon S3 Select is no longer available to new customers", and with it restores that select, which alone have an output.
  const selects = request.Type !== undefined || request.SelectParameters || request.OutputLocation;
  if (selects) throw methodNotAllowed("POST", "Object");
  const tier = request.GlacierJobParameters?.Tier ?? request.Tier ?? "Standard";
  if (tier !== "Expedited" && tier !== "Standard" && tier !== "Bulk") throw malformedXml();
  const { Days: days } = request;
  if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > maximumDays)) {
    throw invalidArgument("Restoration days should be at least 1", "Days", String(days));
  }
  return { tier, days };
}

interface Restoring {
  readonly bucket: BucketRow;
  readonly row: ObjectRow;
  readonly request: Request;
  readonly input: Input;
}

/** Begins, hastens or prolongs the restore: the status of the answer. */
async function restore(context: Context, tx: Transaction, restoring: Restoring): Promise<200 | 202> {
  const { row, request } = restoring;
  if (!isArchived(row)) {
    throw invalidObjectState(row, "Restore is not allowed for the object's current storage class");
  }
  const forGood = row.storageClass === "INTELLIGENT_TIERING";
  if (forGood !== (request.days === undefined)) throw malformedXml();
  const now = context.clock.now();
  const duration = restoreDuration(row, request.tier);
  if (duration === undefined) {
    throw invalidArgument("Retrieval option is not supported by this storage class", "Tier", request.tier);
  }
  const held = row.classed?.restore;
  if (held && now < held.readyAt && now + duration >= held.readyAt) throw alreadyInProgress();
  const restored = isRestored(held, now);
  const readyAt = restored && held ? held.readyAt : now + duration;
  const from = restored ? now : readyAt;
  const state: RestoreState = {
    tier: request.tier,
    readyAt,
    expiresAt: request.days === undefined ? undefined : restoreExpiry(from, request.days),
    ...(restored && held?.counted === true ? { counted: true } : {}),
  };
  await write(context, tx, restoring, state);
  if (restored) return 200;
  book(context, tx, restoring);
  emitObjectEvent(tx, restoring.bucket, row, { eventName: "s3:ObjectRestore:Post", principal: context.caller.arn });
  return 202;
}

async function write(
  context: Context,
  tx: Transaction,
  { bucket, row }: Restoring,
  state: RestoreState,
): Promise<void> {
  const writer = new VersionWriter(context, tx, bucket);
  const current = await findCurrent(tx, row.bucket, row.key);
  const after: ObjectRow = { ...row, classed: { ...row.classed, restore: state } };
  await writer.reclass(row, after, current?.versionId === row.versionId);
  writer.finish();
  const { key, versionId, sequence } = row;
  const due = { bucket: bucket.name, key, versionId, sequence };
  tx.put(restoreDues, { ...due, dueAt: state.readyAt });
  if (state.expiresAt !== undefined) tx.put(restoreDues, { ...due, dueAt: state.expiresAt });
}

const tierNumbers: Readonly<Record<Tier, number>> = { Standard: 3, Bulk: 5, Expedited: 6 };

/** The request by its tier, and the bytes that it retrieves. */
function book({ meter }: Context, tx: Transaction, { bucket, row, request, input }: Restoring): void {
  const payer = bucketOfRequest(input)?.payer ?? bucket.accountId;
  const place = { resource: bucket.name, account: payer, region: bucket.region };
  const tiering = row.storageClass === "INTELLIGENT_TIERING";
  const code = tiering ? (isDeep(row) ? "INT-DAA-" : "INT-AA-") : isDeep(row) ? "GDA-" : "";
  const usageType = `Requests-${code}Tier${tierNumbers[request.tier]}`;
  meter.useIn(tx, { ...place, usageType, operation: "RestoreObject", quantity: 1 });
  const operation = tiering ? "INT-AA-RestoreObject" : isDeep(row) ? "DeepArchiveRestoreObject" : "RestoreObject";
  meter.useIn(tx, { ...place, usageType: `${request.tier}-Retrieval-Bytes`, operation, quantity: row.size });
}

function alreadyInProgress(): AwsError {
  return awsError("RestoreAlreadyInProgress", "Object restore is already in progress", { status: 409 });
}
