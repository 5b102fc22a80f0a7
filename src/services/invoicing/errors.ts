/** Invoicing's errors. Invoicing API reference. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string, reason = "fieldValidationFailed"): AwsError =>
  awsError("ValidationException", message, { status: 400, fields: { reason } });

export const denied = (message: string): AwsError => awsError("AccessDeniedException", message, { status: 403 });

export const notFound = (resource: string): AwsError =>
  awsError("ResourceNotFoundException", `The resource ${resource} was not found.`, {
    status: 404,
    fields: { resourceName: resource },
  });

export const conflict = (message: string, id: string): AwsError =>
  awsError("ConflictException", message, { status: 409, fields: { resourceId: id, resourceType: "InvoiceUnit" } });

export const preferenceConflict = (message: string, id: string): AwsError =>
  awsError("ConflictException", message, {
    status: 409,
    fields: { resourceId: id, resourceType: "ProcurementPortalPreference" },
  });
