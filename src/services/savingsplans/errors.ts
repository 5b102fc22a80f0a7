/** Savings Plans' errors, in the words of AWS's answers where they are known. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string): AwsError => awsError("ValidationException", message);

export const planMissing = (id: string): AwsError =>
  awsError("ResourceNotFoundException", `Savings Plan not found: ${id}`);

export const offeringMissing = (id: string): AwsError =>
  awsError("ResourceNotFoundException", `Savings Plan offering not found: ${id}`);

export const tooManyTags = (): AwsError =>
  awsError("ServiceQuotaExceededException", "A Savings Plan can have up to 200 tags.");
