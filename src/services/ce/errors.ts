/** Cost Explorer's errors, in the words of AWS's answers where they are known. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string): AwsError => awsError("ValidationException", message, { status: 400 });

export const dataUnavailable = (message: string): AwsError =>
  awsError("DataUnavailableException", message, { status: 400 });

export const invalidToken = (): AwsError =>
  awsError("InvalidNextTokenException", "The pagination token is invalid.", { status: 400 });

export const requestChanged = (): AwsError =>
  awsError("RequestChangedException", "Your request parameters changed between pages.", { status: 400 });

export const limitExceeded = (message: string): AwsError =>
  awsError("LimitExceededException", message, { status: 400 });

export const quotaExceeded = (message: string): AwsError =>
  awsError("ServiceQuotaExceededException", message, { status: 402 });

export const notFound = (message: string, resource = ""): AwsError =>
  awsError("ResourceNotFoundException", message, { status: 404, fields: { ResourceName: resource } });

export const unknownMonitor = (): AwsError =>
  awsError("UnknownMonitorException", "Unknown anomaly monitor", { status: 404 });

export const unknownSubscription = (): AwsError =>
  awsError("UnknownSubscriptionException", "Unknown anomaly subscription", { status: 404 });

export const tooManyTags = (resource: string): AwsError =>
  awsError(
    "TooManyTagsException",
    "Can occur if you specify a number of tags for a resource greater than the maximum 50 user tags per resource.",
    {
      status: 400,
      fields: { ResourceName: resource },
    },
  );

export const backfillLimit = (): AwsError =>
  awsError(
    "BackfillLimitExceededException",
    "A request to backfill is already in progress or was completed in the last 24 hours. Try again later.",
    { status: 400 },
  );
