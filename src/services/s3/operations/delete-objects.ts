/** Deletes up to a thousand objects or versions; each key succeeds or fails on its own. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { newDeleteQuestions } from "../access.ts";
import { ownerOfCaller } from "../acl-new-object.ts";
import { requireBucket } from "../bucket.ts";
import { accessDenied, malformedXml, noSuchVersion } from "../errors.ts";
import { requireMfa } from "../mfa-delete.ts";
import { checkBypass } from "../object-lock.ts";
import { checkKey } from "../object-settings.ts";
import { touchDeleted } from "../partitions/touch-partition.ts";
import { deleteVersion } from "../version-delete.ts";
import { isVersionId, nullVersionId } from "../version-ids.ts";
import { VersionWriter, type Removal } from "../version-writer.ts";

type Input = InputOf<S3, "DeleteObjects">;
type Target = Input["Delete"]["Objects"][number];
type Outcome = { readonly target: Target } & ({ readonly removal: Removal } | { readonly error: AwsError });

const maximumKeys = 1000;
/** Keys deleted in one transaction. */
const keysPerTransaction = 100;

export const deleteObjects: Operation<S3, "DeleteObjects"> = async (context, input) => {
  const targets = input.Delete.Objects;
  // The schema wants keys of at least one character, as the SDKs do.
  if (targets.length === 0 || targets.length > maximumKeys || targets.some(({ Key }) => Key === ""))
    throw malformedXml();
  if (targets.some((target) => target.VersionId !== undefined)) await checkMfa(context, input);
  const refusal = await newRefusal(context, input);
  const chunks: Promise<Outcome[]>[] = [];
  for (let start = 0; start < targets.length; start += keysPerTransaction) {
    chunks.push(deleteChunk(context, input, targets.slice(start, start + keysPerTransaction), refusal));
  }
  const outcomes = (await Promise.all(chunks)).flat();
  const quiet = input.Delete.Quiet === true;
  return {
    Deleted: quiet ? [] : outcomes.flatMap((outcome) => ("removal" in outcome ? [deletedOutput(outcome)] : [])),
    Errors: outcomes.flatMap((outcome) => ("error" in outcome ? [errorOutput(outcome)] : [])),
  };
};

/** AWS docs, DeleteObjects: one code for the whole request, which fails without. */
async function checkMfa(context: Context, input: Input): Promise<void> {
  await context.store.transact(async (tx) => {
    const bucket = await requireBucket(tx, input.Bucket);
    if (bucket.mfaDelete === true) await requireMfa(context, tx, bucket, input.MFA);
  });
}

type Refusal = (target: Target) => Promise<AwsError | undefined>;

/** What is wrong with deleting a key, before anything is looked at: its form, and the caller's rights. */
async function newRefusal(context: Context, input: Input): Promise<Refusal> {
  const bypass = input.BypassGovernanceRetention === true ? { BypassGovernanceRetention: true } : {};
  const questionsOf = await newDeleteQuestions(context, { Bucket: input.Bucket, ...bypass });
  return async (target) => {
    try {
      checkKey(target.Key);
      if (target.VersionId !== undefined && !isVersionId(target.VersionId))
        return noSuchVersion(target.Key, target.VersionId);
      await touchDeleted(context, input.Bucket, target.Key);
      for (const question of await questionsOf({ key: target.Key, versionId: target.VersionId })) {
        if (!(await context.isAllowed(question))) return accessDenied();
      }
      return undefined;
    } catch (error) {
      return expected(error);
    }
  };
}

async function deleteChunk(
  context: Context,
  input: Input,
  targets: readonly Target[],
  refusal: Refusal,
): Promise<Outcome[]> {
  const refused = await Promise.all(targets.map(refusal));
  return context.store.transact(async (tx) => {
    const writer = new VersionWriter(context, tx, await requireBucket(tx, input.Bucket));
    checkBypass(context, writer.bucket, input.BypassGovernanceRetention);
    const outcomes: Outcome[] = [];
    for (const [index, target] of targets.entries()) {
      const error = refused[index];
      outcomes.push(error ? { target, error } : await deleteOne(context, writer, input, target));
    }
    writer.finish();
    return outcomes;
  });
}

async function deleteOne(context: Context, writer: VersionWriter, input: Input, target: Target): Promise<Outcome> {
  const { Key: key, VersionId: versionId } = target;
  if (versionId !== undefined && versionId !== nullVersionId && writer.bucket.versioning === "") {
    return { target, error: noSuchVersion(key, versionId) };
  }
  try {
    const removal = await deleteVersion(writer, {
      key,
      versionId,
      owner: ownerOfCaller(context.caller),
      bypassGovernance: input.BypassGovernanceRetention === true,
      cause: context,
      conditions: { etag: target.ETag, modifiedAt: target.LastModifiedTime, sizeBytes: target.Size },
    });
    return { target, removal };
  } catch (error) {
    return { target, error: expected(error) };
  }
}

/** One key's AWS error is that key's outcome; anything else is the request's. */
function expected(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  throw error;
}

function deletedOutput({ target, removal }: { readonly target: Target; readonly removal: Removal }) {
  return {
    Key: target.Key,
    ...(target.VersionId === undefined ? {} : { VersionId: target.VersionId }),
    ...(removal.deleteMarker ? { DeleteMarker: true } : {}),
    ...(removal.deleteMarker && removal.versionId !== undefined ? { DeleteMarkerVersionId: removal.versionId } : {}),
  };
}

function errorOutput({ target, error }: { readonly target: Target; readonly error: AwsError }) {
  return {
    Key: target.Key,
    ...(target.VersionId === undefined ? {} : { VersionId: target.VersionId }),
    Code: error.code,
    Message: error.message,
  };
}
