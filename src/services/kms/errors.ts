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
export const invalidAliasName = (message: string): AwsError => awsError("InvalidAliasNameException", message);
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

/** What a broken constraint of the model is told like. `shown` is "" for what must not be shown. */
export function constraint(member: string, shown: string, rule: string): AwsError {
  const value = shown === "" ? "Value" : `Value '${shown}'`;
  return validation(`1 validation error detected: ${value} at '${member}' failed to satisfy constraint: ${rule}`);
}

interface Bounds {
  readonly min?: number;
  readonly max: number;
}

/** Throws for a length outside of bounds; the answer does not show the value. For bytes, and texts that are long. */
export function checkLength(member: string, length: number, bounds: Bounds): void {
  checkBounds(member, { length, shown: "" }, bounds);
}

/** Throws for a text whose length is outside of bounds; the answer shows the text. */
export function checkText(member: string, text: string, bounds: Bounds): void {
  checkBounds(member, { length: text.length, shown: text }, bounds);
}

function checkBounds(member: string, found: { length: number; shown: string }, { min = 0, max }: Bounds): void {
  const { length, shown } = found;
  if (length > max) throw constraint(member, shown, `Member must have length less than or equal to ${max}`);
  if (length < min) throw constraint(member, shown, `Member must have length greater than or equal to ${min}`);
}
