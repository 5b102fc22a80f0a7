/** Copies an object within S3; bytes are shared where nothing about them changes. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Transaction } from "../../../kernel/store.ts";
import type { CopySourceName } from "../access-copy.ts";
import { copyAnnotations } from "../annotations/version-annotations.ts";
import { requireChecksumAlgorithm } from "../checksum-request.ts";
import { checkWriteHeaders } from "../conditions.ts";
import { aboutCopy, bodyOfContent, canShare, copyAlgorithm, type CopyTarget } from "../copy-content.ts";
import { checkDirectives, checkSelfCopy, copySettings } from "../copy-settings.ts";
import {
  checkCopySize,
  parseCopySource,
  refuseBodyOfCopy,
  requireSource,
  sourceKey,
  type FoundSource,
} from "../copy-source.ts";
import { newCustomerEncryption } from "../encryption-customer-key.ts";
import { encryptionOutput, requestedEncryption } from "../encryption.ts";
import { invalidArgument } from "../errors.ts";
import { expirationOutput } from "../lifecycle/expiration-header.ts";
import { operationAborted } from "../object-errors.ts";
import { readClassed } from "../object-class-read.ts";
import { requireCopyable } from "../object-restore.ts";
import { objectContent } from "../object-content.ts";
import { hasLockHeaders, requestedLock } from "../object-lock.ts";
import { checksumOutput, quoted } from "../object-output.ts";
import { maximumPutBytes, packedState, receiveBody, type Received } from "../object-receive.ts";
import { checkKey, type ObjectSettings } from "../object-settings.ts";
import { commitObject, type Committed, type NewContent } from "../object-write.ts";
import type { ObjectChecksum, ObjectRow } from "../tables.ts";
import { refuseVersionId } from "../version-ids.ts";

type Input = InputOf<S3, "CopyObject">;

export const copyObject: Operation<S3, "CopyObject"> = async (context, input) => {
  refuseVersionId(context.http.query);
  checkKey(input.Key);
  checkWriteHeaders(input);
  refuseBodyOfCopy(context);
  refuseRange(context);
  const source = parseCopySource(input.CopySource);
  checkDirectives(input);
  if (input.ChecksumAlgorithm !== undefined) requireChecksumAlgorithm(input.ChecksumAlgorithm);
  const { found, row, bucket } = await copyAsItIs(context, input, source);
  return {
    CopyObjectResult: {
      ETag: quoted(row.etag),
      LastModified: new Date(row.modifiedAt),
      ...checksumOutput(row.checksum),
    },
    ...(found.versionId === undefined ? {} : { CopySourceVersionId: found.versionId }),
    ...(bucket.versioning === "" ? {} : { VersionId: row.versionId }),
    ...encryptionOutput(row.encryption),
    ...(await expirationOutput(context, bucket, row)),
  };
};

/** Only the copy of a part can be of a range, which has a header of its own. */
function refuseRange({ http }: Context): void {
  const range = http.headers["range"];
  // Copies that are part of something else have no header of their own.
  if (range === undefined || http.headers["x-amz-copy-source"] === undefined) return;
  throw invalidArgument("RANGE is not supported in Copy!", "Range", range);
}

const maximumTries = 8;

/** A source that is replaced by one that has to be copied in another way is looked at anew: a copy conflicts with no write. */
async function copyAsItIs(
  context: Context,
  input: Input,
  source: CopySourceName,
): Promise<Committed & { readonly found: FoundSource }> {
  for (let tries = 1; ; tries++) {
    const found = await context.store.read((reader) => requireSource(reader, source, input, context.clock.now()));
    checkSelfCopy(input, source, found);
    await checkSourceClass(context, input, found.row);
    try {
      return { ...(await copy(context, input, source, found)), found };
    } catch (error) {
      if (!isAborted(error) || tries === maximumTries) throw error;
    }
  }
}

function isAborted(error: unknown): boolean {
  return error instanceof AwsError && error.code === operationAborted().code;
}

/** Throws InvalidObjectState for an archived source; books what reading it costs. */
async function checkSourceClass(context: Context, input: Input, row: ObjectRow): Promise<void> {
  if (row.storageClass === "STANDARD") return;
  requireCopyable(row, context.clock.now());
  const range = { start: 0, end: row.size };
  await readClassed(context, input, row, { range, operation: "CopyObject" });
}

async function copy(context: Context, input: Input, source: CopySourceName, found: FoundSource): Promise<Committed> {
  const customer = await requestedEncryption(context, input);
  const asked = input.ChecksumAlgorithm;
  const algorithm = asked === undefined ? undefined : requireChecksumAlgorithm(asked);
  const settings = copySettings(context, input, found.row);
  const target: CopyTarget = { storageClass: settings.storageClass, customer, algorithm };
  checkCopySize(found.row.size, maximumPutBytes);
  const common = {
    bucket: input.Bucket,
    key: input.Key,
    request: input,
    event: "ObjectCreated:Copy" as const,
    lock: hasLockHeaders(input) ? requestedLock(input, context.clock.now()) : undefined,
    annotate: annotator(context, input, found.row),
  };
  if (!canShare(found.row, target)) {
    const stored = await restore(context, input, found, target);
    return commitObject(context, { ...common, blob: stored.received.blob, content: newContent(settings, stored) });
  }
  sourceKey(context, input, found.row);
  const content = (tx: Transaction) => sharedContent(context, tx, { input, source, target });
  return commitObject(context, { ...common, blob: undefined, content });
}

/** Annotations are copied unless the request excludes them. Throws InvalidArgument for another directive. */
function annotator(context: Context, { AnnotationDirective: directive = "COPY" }: Input, source: ObjectRow) {
  if (directive !== "COPY" && directive !== "EXCLUDE") {
    throw invalidArgument("Unknown annotation directive.", "x-amz-annotation-directive", directive);
  }
  if (directive === "EXCLUDE" || source.annotationCount === undefined) return undefined;
  return (tx: Transaction) => copyAnnotations(context, tx, source);
}

/** Makes the copy one more owner of the source's blob, with the source as it is within the transaction. */
async function sharedContent(
  context: Context,
  tx: Transaction,
  plan: { readonly input: Input; readonly source: CopySourceName; readonly target: CopyTarget },
): Promise<NewContent> {
  const { row } = await requireSource(tx, plan.source, plan.input, context.clock.now());
  if (!canShare(row, plan.target)) throw operationAborted();
  if (row.blob !== undefined) await context.blobs.share(tx, row.blob);
  return {
    ...copySettings(context, plan.input, row),
    etag: row.etag,
    size: row.size,
    blob: row.blob,
    partsOf: undefined,
    partCount: undefined,
    checksum: row.checksum,
    encryption: undefined,
  };
}

interface Restored {
  readonly received: Received;
  readonly checksum: ObjectChecksum;
  readonly target: CopyTarget;
}

/** Reads the source's bytes and stores them again. */
async function restore(context: Context, input: Input, found: FoundSource, target: CopyTarget): Promise<Restored> {
  const { row } = found;
  const range = { start: 0, end: row.size };
  const content = await objectContent(context, row, { range, customer: sourceKey(context, input, row) });
  const algorithm = copyAlgorithm(row, target.algorithm);
  const received = await receiveBody(context, {
    body: bodyOfContent(content),
    contentMd5: undefined,
    plan: { algorithm, expected: undefined, inTrailer: false },
    storageClass: target.storageClass,
    customer: target.customer,
    about: aboutCopy(input),
  });
  return { received, checksum: { member: algorithm.member, value: received.checksum, type: "FULL_OBJECT" }, target };
}

function newContent(settings: ObjectSettings, stored: Restored): NewContent {
  const { received, target } = stored;
  return {
    ...settings,
    etag: received.etag,
    size: received.size,
    blob: received.blob?.id,
    partsOf: undefined,
    partCount: undefined,
    checksum: stored.checksum,
    classed: packedState(received),
    encryption: target.customer && received.nonce && newCustomerEncryption(target.customer, received.nonce),
  };
}
