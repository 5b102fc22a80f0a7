/** Errors of S3's object operations, in AWS's words. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

/** Of Content-MD5, both in base64; AWS repeats an object's in hex, a part's and a document's as it came. */
export function badDigest(expected: string, calculated: string, of: "object" | "part" | "document"): AwsError {
  const repeated = of !== "object" ? expected : Buffer.from(expected, "base64").toString("hex");
  return awsError("BadDigest", "The Content-MD5 you specified did not match what we received.", {
    status: 400,
    fields: { ExpectedDigest: repeated, CalculatedDigest: calculated },
  });
}

/** `algorithm` as on the wire: `CRC32`. */
export function badChecksum(algorithm: string): AwsError {
  return awsError("BadDigest", `The ${algorithm} you specified did not match the calculated checksum.`, {
    status: 400,
  });
}

/** A part is listed with a checksum of another algorithm than the upload's. */
export function badPartChecksum(algorithm: string, number: number): AwsError {
  const message = `The ${algorithm.toLowerCase()} you specified for part ${number} did not match what we received.`;
  return awsError("BadDigest", message, { status: 400 });
}

export function invalidDigest(value: string): AwsError {
  return awsError("InvalidDigest", "The Content-MD5 you specified was invalid.", {
    status: 400,
    fields: { "Content-MD5": value },
  });
}

export function entityTooLarge(proposedBytes: number, maxBytes: number): AwsError {
  return awsError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    status: 400,
    fields: { ProposedSize: proposedBytes, MaxSizeAllowed: maxBytes },
  });
}

export function entityTooSmall(part: { number: number; etag: string; sizeBytes: number }, minBytes: number): AwsError {
  return awsError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", {
    status: 400,
    fields: { ProposedSize: part.sizeBytes, MinSizeAllowed: minBytes, PartNumber: part.number, ETag: part.etag },
  });
}

export function missingContentLength(): AwsError {
  return awsError("MissingContentLength", "You must provide the Content-Length HTTP header.", { status: 411 });
}

export function keyTooLong(sizeBytes: number): AwsError {
  return awsError("KeyTooLongError", "Your key is too long", {
    status: 400,
    fields: { Size: sizeBytes, MaxSizeAllowed: 1024 },
  });
}

export function metadataTooLarge(sizeBytes: number): AwsError {
  return awsError("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", {
    status: 400,
    fields: { Size: sizeBytes, MaxSizeAllowed: 2048 },
  });
}

export function invalidStorageClass(value: string): AwsError {
  return awsError("InvalidStorageClass", "The storage class you specified is not valid", {
    status: 400,
    fields: { StorageClassRequested: value },
  });
}

export function invalidTag(message: string, key: string, value?: string): AwsError {
  const fields = { TagKey: key, ...(value === undefined ? {} : { TagValue: value }) };
  return awsError("InvalidTag", message, { status: 400, fields });
}

export function invalidRange(range: string, sizeBytes: number): AwsError {
  return awsError("InvalidRange", "The requested range is not satisfiable", {
    status: 416,
    fields: { RangeRequested: range, ActualObjectSize: sizeBytes },
    headers: { "content-range": `bytes */${sizeBytes}` },
  });
}

export function invalidPartNumber(requested: number, actualCount: number): AwsError {
  return awsError("InvalidPartNumber", "The requested partnumber is not satisfiable", {
    status: 416,
    fields: { PartNumberRequested: requested, ActualPartCount: actualCount },
  });
}

/** What was asked for is a delete marker; `versionId` was stated by the client. */
export function deleteMarkerNotAllowed(versionId: string, modifiedAt: number): AwsError {
  return awsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    status: 405,
    fields: { Method: "GET", ResourceType: "DeleteMarker" },
    headers: {
      "x-amz-delete-marker": "true",
      "x-amz-version-id": versionId,
      "last-modified": new Date(modifiedAt).toUTCString(),
      allow: "DELETE",
    },
  });
}

export function methodNotAllowed(method: string, resourceType: string): AwsError {
  return awsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    status: 405,
    fields: { Method: method, ResourceType: resourceType },
  });
}

export function invalidVersionId(versionId: string): AwsError {
  const message = versionId === "" ? "Version id cannot be the empty string" : "Invalid version id specified";
  return awsError("InvalidArgument", message, {
    status: 400,
    fields: { ArgumentName: "versionId", ArgumentValue: versionId },
  });
}

export function lockedObject(): AwsError {
  return awsError("AccessDenied", "Access Denied because object protected by object lock.", { status: 403 });
}

export function bucketWithoutLock(): AwsError {
  return awsError("InvalidRequest", "Bucket is missing Object Lock Configuration", { status: 400 });
}

/** Of requests that make objects, AWS writes the element's name. */
export function lockHeadersWithoutLock(): AwsError {
  return awsError("InvalidRequest", "Bucket is missing ObjectLockConfiguration", { status: 400 });
}

export function objectWithoutLock(): AwsError {
  return awsError("NoSuchObjectLockConfiguration", "The specified object does not have a ObjectLock configuration", {
    status: 404,
  });
}

export function invalidPart(uploadId: string, partNumber: number, etag: string): AwsError {
  return awsError(
    "InvalidPart",
    "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    { status: 400, fields: { UploadId: uploadId, PartNumber: partNumber, ETag: etag } },
  );
}

export function invalidPartOrder(uploadId: string): AwsError {
  return awsError(
    "InvalidPartOrder",
    "The list of parts was not in ascending order. Parts must be ordered by part number.",
    { status: 400, fields: { UploadId: uploadId } },
  );
}

export function operationAborted(): AwsError {
  return awsError(
    "OperationAborted",
    "A conflicting conditional operation is currently in progress against this resource. Please try again.",
    { status: 409 },
  );
}
