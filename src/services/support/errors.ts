/** The Support API's errors, in the words of AWS's answers where they are known. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string): AwsError => awsError("ValidationException", message);

export const subscriptionRequired = (): AwsError =>
  awsError(
    "SubscriptionRequiredException",
    "Amazon Web Services Premium Support Subscription is required to use this service.",
    { status: 400 },
  );

export const dryRun = (): AwsError =>
  awsError("DryRunOperationException", "Request would have succeeded, but the DryRun flag is set.");

export const caseMissing = (id: string): AwsError =>
  awsError("CaseIdNotFound", `The requested CaseId could not be located: ${id}`);

export const attachmentMissing = (id: string): AwsError =>
  awsError("AttachmentIdNotFound", `An attachment with the specified ID could not be found: ${id}`);

export const setMissing = (id: string): AwsError =>
  awsError("AttachmentSetIdNotFound", `An attachment set with the specified ID could not be found: ${id}`);

export const setExpired = (): AwsError =>
  awsError(
    "AttachmentSetExpired",
    "The expiration time of the attachment set has passed. The set expires 1 hour after it is created.",
  );

export const setTooLarge = (): AwsError =>
  awsError(
    "AttachmentSetSizeLimitExceeded",
    "A limit for the size of an attachment set has been exceeded. The limits are three attachments and 5 MB per attachment.",
  );
