/** Annotations: named texts of up to a mebibyte that hang on a version of an object. AWS docs: "Annotating objects". */
import { isUtf8 } from "node:buffer";
import type { S3 } from "../../../generated/s3.ts";
import type { RequestBody } from "../../../kernel/body.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation, OutputOf } from "../../../kernel/operation.ts";
import { checkAnnotationName, checkAnnotationPrefix } from "../annotations/annotation-name.ts";
import { annotations, type AnnotationRow } from "../annotations/tables.ts";
import { annotationKey, annotationsOf } from "../annotations/version-annotations.ts";
import { checkAnnotated, deleteAnnotation, putAnnotation } from "../annotations/write-annotation.ts";
import { findChecksumByMember } from "../checksum-algorithms.ts";
import { checksumPlan } from "../checksum-request.ts";
import { encryptionOutput } from "../encryption.ts";
import { invalidRequest } from "../errors.ts";
import { checkMaximum, newContinuationToken, readContinuationToken } from "../listing-input.ts";
import { entityTooLarge } from "../object-errors.ts";
import { checksumOutput, quoted, shownVersionId } from "../object-output.ts";
import { receiveBody } from "../object-receive.ts";
import { readVersion, type AddressedVersion } from "../object-update.ts";
import type { ObjectRow } from "../tables.ts";

const maximumPayloadBytes = 1024 ** 2;

export const putObjectAnnotation: Operation<S3, "PutObjectAnnotation"> = async (context, input) => {
  checkAnnotationName(input.AnnotationName);
  checkAnnotated((await readVersion(context, input)).row, input);
  const plan = checksumPlan(input, context.http.headers);
  const body = await checkedPayload(input);
  const received = await receiveBody(context, {
    body,
    contentMd5: input.ContentMD5,
    plan,
    storageClass: "STANDARD",
    customer: undefined,
    about: { bucket: input.Bucket, key: input.Key, annotation: input.AnnotationName },
  });
  const checksum = { member: plan.algorithm.member, value: received.checksum, type: "FULL_OBJECT" } as const;
  const found = await putAnnotation(context, input, { received, checksum });
  return {
    Key: input.Key,
    AnnotationName: input.AnnotationName,
    ...versionOutput(found),
    ETag: quoted(received.etag),
    ...checksumOutput(checksum),
    ...encryptionKind(found.row),
  };
};

/** Read whole, since it has to be text. Throws EntityTooLarge, InvalidRequest for an empty one, UnsupportedMediaType. */
async function checkedPayload({ AnnotationPayload: body }: InputOf<S3, "PutObjectAnnotation">): Promise<RequestBody> {
  if (body.length !== undefined && body.length > maximumPayloadBytes) {
    throw entityTooLarge(body.length, maximumPayloadBytes);
  }
  const bytes = await body.buffer(maximumPayloadBytes);
  if (bytes.length === 0) throw invalidRequest("The annotation payload must be between 1 byte and 1 MiB in size.");
  if (!isUtf8(bytes)) {
    throw awsError("UnsupportedMediaType", "The annotation payload is not valid UTF-8 encoded text.", { status: 415 });
  }
  return {
    length: bytes.length,
    signedSha256: body.signedSha256,
    trailers: body.trailers,
    buffer: async () => bytes,
    async *stream() {
      yield bytes;
    },
  };
}

export const getObjectAnnotation: Operation<S3, "GetObjectAnnotation"> = async (context, input) => {
  const found = await readVersion(context, input);
  const key = annotationKey(found.row, input.AnnotationName);
  const annotation = await context.store.read((reader) => reader.get(annotations, key));
  if (!annotation) {
    throw awsError("NoSuchAnnotation", "The specified annotation does not exist on this object.", { status: 404 });
  }
  return {
    AnnotationPayload:
      annotation.blob === undefined ? new Uint8Array() : await context.blobs.get(annotation.blob, annotation.size),
    ...versionOutput(found),
    LastModified: new Date(annotation.modifiedAt),
    ContentLength: annotation.size,
    ETag: quoted(annotation.etag),
    ...(input.ChecksumMode === "ENABLED" ? checksumOutput(annotation.checksum) : {}),
    ...encryptionKind(found.row),
  };
};

export const listObjectAnnotations: Operation<S3, "ListObjectAnnotations"> = async (context, input) => {
  const { AnnotationPrefix: prefix = "", ContinuationToken: token } = input;
  checkAnnotationPrefix(prefix);
  const maximum = checkMaximum(input.MaxAnnotationResults, "max-annotation-results");
  const after = token === undefined ? undefined : readContinuationToken(token);
  const found = await readVersion(context, input);
  const all = await context.store.read((reader) => annotationsOf(reader, found.row));
  // A version has a thousand at most: all of them are read, and the page is cut.
  const rest = all.filter(({ name }) => name.startsWith(prefix) && (after === undefined || isAfter(name, after)));
  const page = rest.slice(0, maximum);
  const last = page.at(-1)?.name;
  return {
    Annotations: page.map(entryOf),
    Bucket: input.Bucket,
    Key: input.Key,
    ...versionOutput(found),
    ...(prefix === "" ? {} : { AnnotationPrefix: prefix }),
    MaxAnnotationResults: maximum,
    AnnotationCount: page.length,
    ...(token === undefined ? {} : { ContinuationToken: token }),
    ...(last === undefined || page.length === rest.length ? {} : { NextContinuationToken: newContinuationToken(last) }),
  };
};

/** By bytes, as the rows are ordered. */
function isAfter(name: string, last: string): boolean {
  return Buffer.compare(Buffer.from(name), Buffer.from(last)) > 0;
}

type Entry = NonNullable<OutputOf<S3, "ListObjectAnnotations">["Annotations"]>[number];

function entryOf(row: AnnotationRow): Entry {
  const algorithm = findChecksumByMember(row.checksum.member);
  return {
    AnnotationName: row.name,
    LastModified: new Date(row.modifiedAt),
    Size: row.size,
    ETag: quoted(row.etag),
    ...(algorithm ? { ChecksumAlgorithm: [algorithm.name] } : {}),
  };
}

export const deleteObjectAnnotation: Operation<S3, "DeleteObjectAnnotation"> = async (context, input) => {
  checkAnnotationName(input.AnnotationName);
  return versionOutput(await deleteAnnotation(context, input));
};

function versionOutput({ row, bucket }: AddressedVersion): { ObjectVersionId?: string } {
  const versionId = shownVersionId(row, bucket);
  return versionId === undefined ? {} : { ObjectVersionId: versionId };
}

function encryptionKind(row: ObjectRow): { ServerSideEncryption?: string } {
  const { ServerSideEncryption: kind } = encryptionOutput(row.encryption);
  return kind === undefined ? {} : { ServerSideEncryption: kind };
}
