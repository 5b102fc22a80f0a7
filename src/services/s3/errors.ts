/** S3's errors in AWS's words; status codes are stated since the model knows few of them. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export function noSuchBucket(bucket: string): AwsError {
  return awsError("NoSuchBucket", "The specified bucket does not exist", {
    status: 404,
    fields: { BucketName: bucket },
  });
}

export function noSuchKey(key: string): AwsError {
  return awsError("NoSuchKey", "The specified key does not exist.", {
    status: 404,
    fields: { Key: key },
  });
}

export function noSuchVersion(key: string, versionId: string): AwsError {
  return awsError("NoSuchVersion", "The specified version does not exist.", {
    status: 404,
    fields: { Key: key, VersionId: versionId },
  });
}

export function noSuchUpload(uploadId: string): AwsError {
  return awsError(
    "NoSuchUpload",
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    { status: 404, fields: { UploadId: uploadId } },
  );
}

export function invalidArgument(message: string, name?: string, value?: string): AwsError {
  const fields = name === undefined ? {} : { ArgumentName: name, ArgumentValue: value ?? "" };
  return awsError("InvalidArgument", message, { status: 400, fields });
}

export function invalidRequest(message: string): AwsError {
  return awsError("InvalidRequest", message, { status: 400 });
}

export function malformedXml(): AwsError {
  return awsError(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
    { status: 400 },
  );
}

export function accessDenied(message = "Access Denied"): AwsError {
  return awsError("AccessDenied", message, { status: 403 });
}

export function preconditionFailed(condition: string): AwsError {
  return awsError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
    status: 412,
    fields: { Condition: condition },
  });
}

export function notImplementedHeader(header: string): AwsError {
  return awsError("NotImplemented", "A header you provided implies functionality that is not implemented", {
    status: 501,
    fields: { Header: header },
  });
}
