/** Billing's errors. Billing API reference. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string): AwsError =>
  awsError("ValidationException", message, { status: 400, fields: { reason: "fieldValidationFailed" } });

const missing = (message: string, resourceId: string, resourceType: string): AwsError =>
  awsError("ResourceNotFoundException", message, { status: 400, fields: { resourceId, resourceType } });

export const viewMissing = (arn: string): AwsError => missing(`Billing view ${arn} was not found.`, arn, "billingview");

export const supportMissing = (account: string, month: string): AwsError =>
  missing(`Account ${account} had no Enterprise Support plan in ${month}.`, account, "enterprise-support");

export const contractMissing = (arn: string): AwsError => missing(`Contract ${arn} was not found.`, arn, "contract");

export const creditMissing = (id: string): AwsError => missing(`Credit ${id} was not found.`, id, "credit");

export const conflict = (message: string, arn: string): AwsError =>
  awsError("ConflictException", message, { status: 400, fields: { resourceId: arn, resourceType: "billingview" } });

export const creditConflict = (message: string, resourceId: string): AwsError =>
  awsError("ConflictException", message, { status: 400, fields: { resourceId, resourceType: "credit" } });

export const creditQuotaExceeded = (message: string, resourceId: string): AwsError =>
  awsError("ServiceQuotaExceededException", message, { status: 400, fields: { resourceId, resourceType: "credit" } });

export const quotaExceeded = (message: string, arn: string): AwsError =>
  awsError("ServiceQuotaExceededException", message, {
    status: 400,
    fields: { resourceId: arn, resourceType: "billingview" },
  });

export const denied = (message: string): AwsError => awsError("AccessDeniedException", message, { status: 403 });
