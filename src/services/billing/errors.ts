/** Billing's errors. Billing API reference. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string): AwsError =>
  awsError("ValidationException", message, { status: 400, fields: { reason: "fieldValidationFailed" } });

export const viewMissing = (arn: string): AwsError =>
  awsError("ResourceNotFoundException", `Billing view ${arn} was not found.`, {
    status: 400,
    fields: { resourceId: arn, resourceType: "billingview" },
  });

export const conflict = (message: string, arn: string): AwsError =>
  awsError("ConflictException", message, { status: 400, fields: { resourceId: arn, resourceType: "billingview" } });

export const quotaExceeded = (message: string, arn: string): AwsError =>
  awsError("ServiceQuotaExceededException", message, {
    status: 400,
    fields: { resourceId: arn, resourceType: "billingview" },
  });

export const denied = (message: string): AwsError => awsError("AccessDeniedException", message, { status: 403 });
