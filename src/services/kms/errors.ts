/** KMS's errors, in the words of AWS's answers, or of the API reference where no answer is known. */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import { keyArn, type KeyRow } from "./tables.ts";

export const notFound = (message: string): AwsError => awsError("NotFoundException", message);
export const invalidKeyId = (text: string): AwsError => notFound(`Invalid keyId '${text}'`);
export const keyNotFound = (arn: string): AwsError => notFound(`Key '${arn}' does not exist`);
export const aliasNotFound = (arn: string): AwsError => notFound(`Alias ${arn} is not found.`);
export const validation = (message: string): AwsError => awsError("ValidationException", message);
export const unsupported = (message: string): AwsError => awsError("UnsupportedOperationException", message);
export const invalidKeyUsage = (message: string): AwsError => awsError("InvalidKeyUsageException", message);
export const invalidCiphertext = (): AwsError => awsError("InvalidCiphertextException", "");
export const invalidSignature = (): AwsError => awsError("KMSInvalidSignatureException", "");
export const invalidMac = (): AwsError => awsError("KMSInvalidMacException", "");
/** What AWS answers about the aliases of its own keys; neither model nor reference have it. */
export const notAuthorized = (): AwsError => awsError("NotAuthorizedException", "", { status: 400 });
export const alreadyExists = (message: string): AwsError => awsError("AlreadyExistsException", message);
export const limitExceeded = (message: string): AwsError => awsError("LimitExceededException", message);
export const malformedPolicy = (message: string): AwsError => awsError("MalformedPolicyDocumentException", message);
export const invalidGrantToken = (): AwsError =>
  awsError("InvalidGrantTokenException", "The specified grant token is not valid.");
export const invalidGrantId = (): AwsError =>
  awsError("InvalidGrantIdException", "The specified grant ID is not valid.");
export const invalidMarker = (): AwsError => awsError("InvalidMarkerException", "Invalid marker.");
export const tagFault = (message: string): AwsError => awsError("TagException", message);
export const invalidArn = (message: string): AwsError => awsError("InvalidArnException", message);
export const dryRun = (): AwsError =>
  awsError("DryRunOperationException", "The request would have succeeded, but the DryRun option is set.");
export const incorrectKey = (): AwsError =>
  awsError(
    "IncorrectKeyException",
    "The key ID in the request does not identify a CMK that can perform this operation.",
  );
export const invalidState = (message: string): AwsError => awsError("KMSInvalidStateException", message);
export const disabled = (key: KeyRow): AwsError => awsError("DisabledException", `${keyArn(key)} is disabled.`);

/** What a broken constraint is told like that the model does not have. `shown` is `'value'` or `null`. */
export function constraint(member: string, shown: string, rule: string): AwsError {
  return validation(`1 validation error detected: Value ${shown} at '${member}' failed to satisfy constraint: ${rule}`);
}
