/** AWS's errors for requests that cannot be authenticated: codes, statuses and wording differ per family of services. */
import { awsError, AwsError, type AwsErrorOptions } from "../../kernel/errors.ts";
import type { Identified } from "../wire.ts";

/** How a service words its refusals. */
export type RefusalFamily = "s3" | "json" | "restJson" | "ec2" | "query";

/** The family of an identified request. */
export function refusalFamily(identified: Identified): RefusalFamily {
  const { service, protocol } = identified;
  if (service.signingName === "s3") return "s3";
  if (protocol === "ec2Query") return "ec2";
  if (protocol === "restJson1") return "restJson";
  // SQS kept the codes of its query days when it moved to JSON.
  if (protocol === "awsQuery" || protocol === "restXml" || service.queryCompatible) return "query";
  return "json";
}

const mismatchText =
  "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
const longMismatchText =
  "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const invalidTokenText = "The security token included in the request is invalid.";
const ec2Text = "AWS was not able to validate the provided access credentials";

/** What S3 shows of the calculation that came out differently. */
export interface MismatchDetails {
  readonly accessKeyId: string;
  readonly stringToSign: string;
  readonly signatureProvided: string;
  /** Only of version 4. */
  readonly canonicalRequest: string | undefined;
}

/** The signature is not the one we calculate. */
export function signatureDoesNotMatch(family: RefusalFamily, details: MismatchDetails): AwsError {
  if (family === "ec2") return awsError("AuthFailure", ec2Text, { status: 401 });
  if (family !== "s3") return badSignature(family, longMismatchText);
  const canonical = details.canonicalRequest;
  return awsError("SignatureDoesNotMatch", mismatchText, {
    status: 403,
    fields: {
      AWSAccessKeyId: details.accessKeyId,
      StringToSign: details.stringToSign,
      SignatureProvided: details.signatureProvided,
      StringToSignBytes: hexBytes(details.stringToSign),
      ...(canonical === undefined ? {} : { CanonicalRequest: canonical, CanonicalRequestBytes: hexBytes(canonical) }),
    },
  });
}

/** Something about the signature's scope or date is wrong: outside S3 these share the mismatch's code. */
export function badSignature(family: RefusalFamily, message: string): AwsError {
  if (family === "json") return awsError("InvalidSignatureException", message, { status: 400 });
  if (family === "restJson") return awsError("InvalidSignatureException", message, { status: 403 });
  return awsError("SignatureDoesNotMatch", message, { status: 403 });
}

/** The access key is unknown, or not active. */
export function unknownAccessKey(family: RefusalFamily, accessKeyId: string): AwsError {
  switch (family) {
    case "s3":
      return awsError("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", {
        status: 403,
        fields: { AWSAccessKeyId: accessKeyId },
      });
    case "ec2":
      return awsError("AuthFailure", ec2Text, { status: 401 });
    case "query":
      return awsError("InvalidClientTokenId", invalidTokenText, { status: 403 });
    case "json":
      return awsError("UnrecognizedClientException", invalidTokenText, { status: 400 });
    case "restJson":
      return awsError("UnrecognizedClientException", invalidTokenText, { status: 403 });
  }
}

/** What looking the key up threw (ExpiredToken, InvalidToken), in the family's words; anything else passes through. S3 repeats the token. */
export function tokenRefusal(
  family: RefusalFamily,
  error: unknown,
  { accessKeyId, token = "" }: { readonly accessKeyId: string; readonly token: string | undefined },
): unknown {
  if (!(error instanceof AwsError)) return error;
  const fields = { "Token-0": token };
  if (error.code === "ExpiredToken") return expiredToken(family, fields);
  if (error.code !== "InvalidToken") return error;
  if (family !== "s3") return unknownAccessKey(family, accessKeyId);
  return awsError("InvalidToken", "The provided token is malformed or otherwise invalid.", { status: 400, fields });
}

function expiredToken(family: RefusalFamily, fields: Readonly<Record<string, string>>): AwsError {
  if (family === "s3") return awsError("ExpiredToken", "The provided token has expired.", { status: 400, fields });
  const text = "The security token included in the request is expired";
  if (family === "ec2") return awsError("RequestExpired", "Request has expired.", { status: 400 });
  if (family === "query") return awsError("ExpiredToken", text, { status: 403 });
  return awsError("ExpiredTokenException", text, { status: family === "json" ? 400 : 403 });
}

/** No signature, at a service that answers nobody without one. */
export function missingAuthentication(identified: Identified): AwsError {
  const family = refusalFamily(identified);
  if (identified.service.name === "simpledb") {
    return awsError(
      "AuthMissingFailure",
      "AWS was not able to authenticate the request. Access credentials are missing.",
      {
        status: 403,
      },
    );
  }
  if (family === "ec2") {
    return awsError("MissingParameter", "The request must contain the parameter AWSAccessKeyId", { status: 400 });
  }
  const text = "Request is missing Authentication Token";
  if (family === "query") return awsError("MissingAuthenticationToken", text, { status: 403 });
  return awsError("MissingAuthenticationTokenException", text, { status: family === "json" ? 400 : 403 });
}

/** The signature's parameters are not all there. */
export function incompleteSignature(family: RefusalFamily, message: string): AwsError {
  if (family === "json") return awsError("IncompleteSignatureException", message, { status: 400 });
  if (family === "restJson") return awsError("IncompleteSignatureException", message, { status: 403 });
  return awsError("IncompleteSignature", message, { status: 400 });
}

/** S3: something in the Authorization header is not as it should be. */
export function headerMalformed(what: string, options: AwsErrorOptions = {}): AwsError {
  const message = `The authorization header is malformed; ${what}`;
  return awsError("AuthorizationHeaderMalformed", message, { status: 400, ...options });
}

/** S3: something in a presigned query is not as it should be. */
export function queryParametersError(message: string): AwsError {
  return awsError("AuthorizationQueryParametersError", message, { status: 400 });
}

/** S3's InvalidArgument with the argument's name and value. */
export function invalidArgument(message: string, name: string, value: string): AwsError {
  return awsError("InvalidArgument", message, { status: 400, fields: { ArgumentName: name, ArgumentValue: value } });
}

/** A version of signing that is not there (4A), or not for this service. */
export function unsupportedMechanism(family: RefusalFamily): AwsError {
  const message = "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.";
  if (family === "s3") return awsError("InvalidRequest", message, { status: 400 });
  return incompleteSignature(family, message);
}

function hexBytes(text: string): string {
  return (Buffer.from(text, "latin1").toString("hex").match(/../g) ?? []).join(" ");
}
