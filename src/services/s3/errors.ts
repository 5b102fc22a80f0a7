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
  const fields: Record<string, string> = {};
  if (name !== undefined) fields["ArgumentName"] = name;
  if (value !== undefined) fields["ArgumentValue"] = value;
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

export function accessDenied(message = "Access Denied", headers: Readonly<Record<string, string>> = {}): AwsError {
  return awsError("AccessDenied", message, { status: 403, headers });
}

export function preconditionFailed(condition: string): AwsError {
  return awsError("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
    status: 412,
    fields: { Condition: condition },
  });
}

/** `more` is what AWS adds for some headers. */
export function notImplementedHeader(header: string, more?: string): AwsError {
  return awsError("NotImplemented", "A header you provided implies functionality that is not implemented", {
    status: 501,
    fields: { Header: header, ...(more === undefined ? {} : { additionalMessage: more }) },
  });
}

export function invalidBucketName(bucket: string): AwsError {
  return awsError("InvalidBucketName", "The specified bucket is not valid.", {
    status: 400,
    fields: { BucketName: bucket },
  });
}

/** The expected owner that a request states is no account. */
export function invalidBucketOwner(stated: string): AwsError {
  const message = `The value of the expected bucket owner parameter must be an AWS Account ID... [${stated}]`;
  return awsError("InvalidBucketOwnerAWSAccountID", message, { status: 400 });
}

export function bucketAlreadyExists(bucket: string): AwsError {
  return awsError(
    "BucketAlreadyExists",
    "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
    { status: 409, fields: { BucketName: bucket } },
  );
}

export function bucketAlreadyOwnedByYou(bucket: string): AwsError {
  return awsError(
    "BucketAlreadyOwnedByYou",
    "Your previous request to create the named bucket succeeded and you already own it.",
    { status: 409, fields: { BucketName: bucket } },
  );
}

export function bucketNotEmpty(bucket: string, versioned: boolean): AwsError {
  const message = versioned
    ? "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
    : "The bucket you tried to delete is not empty";
  return awsError("BucketNotEmpty", message, { status: 409, fields: { BucketName: bucket } });
}

export function invalidBucketState(message: string): AwsError {
  return awsError("InvalidBucketState", message, { status: 409 });
}

/** The 404s of settings that were never made: each setting has a code and words of its own. */
export function notConfigured(code: string, message: string, bucket?: string): AwsError {
  return awsError(code, message, { status: 404, fields: bucket === undefined ? {} : { BucketName: bucket } });
}

export function accessControlListNotSupported(): AwsError {
  return awsError("AccessControlListNotSupported", "The bucket does not allow ACLs", { status: 400 });
}

export function malformedAcl(): AwsError {
  return awsError(
    "MalformedACLError",
    "The XML you provided was not well-formed or did not validate against our published schema",
    { status: 400 },
  );
}

export function malformedPolicy(message: string, detail?: string): AwsError {
  return awsError("MalformedPolicy", message, {
    status: 400,
    fields: detail === undefined ? {} : { Detail: detail },
  });
}

/** Block public access refused a change that would have made something public. */
export function publicAccessPrevented(
  caller: { readonly arn: string },
  refused: {
    readonly action: string;
    readonly resource: string;
    readonly setting: "BlockPublicAcls" | "BlockPublicPolicy";
  },
): AwsError {
  const subject = refused.setting === "BlockPublicAcls" ? "public access control lists (ACLs)" : "public policies";
  return accessDenied(
    `User: ${caller.arn} is not authorized to perform: ${refused.action} on resource: "${refused.resource}" ` +
      `because ${subject} are prevented by the ${refused.setting} setting in S3 Block Public Access.`,
  );
}

/** AWS docs, "Troubleshoot access denied (403 Forbidden) errors": a bucket that takes no customers' keys. */
export function customerKeysBlocked(caller: { readonly arn: string }, resource: string): AwsError {
  return accessDenied(
    `User: ${caller.arn} is not authorized to perform: s3:PutObject on resource: "${resource}" ` +
      "because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). " +
      "Please specify a different server-side encryption type",
  );
}

export function notImplemented(message: string): AwsError {
  return awsError("NotImplemented", message, { status: 501 });
}
