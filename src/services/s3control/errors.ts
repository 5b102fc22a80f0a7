/** S3 Control's errors in AWS's words; the model knows few status codes. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export function accessDenied(message = "Access Denied"): AwsError {
  return awsError("AccessDenied", message, { status: 403 });
}

export function invalidRequest(message: string): AwsError {
  return awsError("InvalidRequest", message, { status: 400 });
}

export function invalidUri(uri: string): AwsError {
  return awsError("InvalidURI", "Couldn't parse the specified URI.", { status: 400, fields: { URI: uri } });
}

export function malformedPolicy(message: string): AwsError {
  return awsError("MalformedPolicy", message, { status: 400 });
}

export function noSuchAccessPoint(name: string): AwsError {
  return awsError("NoSuchAccessPoint", "The specified accesspoint does not exist", {
    status: 404,
    fields: { AccessPointName: name },
  });
}

export function noSuchAccessPointPolicy(name: string): AwsError {
  return awsError("NoSuchAccessPointPolicy", "The specified accesspoint policy does not exist", {
    status: 404,
    fields: { AccessPointName: name },
  });
}

export function accessPointExists(): AwsError {
  return awsError(
    "AccessPointAlreadyOwnedByYou",
    "Your previous request to create the named accesspoint succeeded and you already own it.",
    { status: 409 },
  );
}

export function noPublicAccessBlock(accountId: string): AwsError {
  return awsError("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", {
    status: 404,
    fields: { AccountId: accountId },
  });
}

export function noSuchJob(id: string): AwsError {
  return awsError("NoSuchJob", `The specified job does not exist.`, { status: 404, fields: { JobId: id } });
}

export function tooManyTags(message: string): AwsError {
  return awsError("TooManyTagsException", message, { status: 400 });
}

export function tokenUsed(): AwsError {
  const message = "The client request token was used before, with other parameters.";
  return awsError("IdempotencyException", message, { status: 400 });
}

export function noSuchResource(): AwsError {
  return awsError("NoSuchResource", "The specified resource doesn't exist.", { status: 404 });
}

export function invalidTag(message: string): AwsError {
  return awsError("InvalidTag", message, { status: 400 });
}

export function jobStatus(message: string): AwsError {
  return awsError("JobStatusException", message, { status: 400 });
}

export function invalidToken(): AwsError {
  return awsError("InvalidNextTokenException", "The continuation token is not valid.", { status: 400 });
}
