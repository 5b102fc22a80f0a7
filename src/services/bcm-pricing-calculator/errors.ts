/** The pricing calculator's errors. AWS publishes their members, not their words. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

/** What estimates are made of, as ARNs name them. */
export type Kind = "workload-estimate" | "bill-scenario" | "bill-estimate";

/** Why an input is refused (API reference, ValidationException). */
type Reason = "fieldValidationFailed" | "invalidRequestFromMember" | "disallowedRate" | "other";

/** `field`: the member that is wrong, told in `fieldList`. */
export function invalid(
  message: string,
  { reason = "fieldValidationFailed", field }: { reason?: Reason; field?: string } = {},
): AwsError {
  const list = field === undefined ? {} : { fieldList: [{ name: field, message }] };
  // The model knows the list and writes it; other protocols' plain fields are no lists.
  return awsError("ValidationException", message, { status: 400, fields: { reason, ...(list as object) } });
}

export const missing = (kind: Kind | "offering" | "commitment", id: string): AwsError =>
  awsError("ResourceNotFoundException", `The ${kind.replace("-", " ")} ${id} was not found.`, {
    fields: { resourceId: id, resourceType: kind },
  });

export const conflict = (kind: Kind, id: string, message: string): AwsError =>
  awsError("ConflictException", message, { fields: { resourceId: id, resourceType: kind } });

export const quotaExceeded = (kind: Kind, id: string, message: string): AwsError =>
  awsError("ServiceQuotaExceededException", message, { fields: { resourceId: id, resourceType: kind } });

/** What one entry of a batch is refused with; the others go on. */
export interface EntryProblem {
  readonly errorCode: "BAD_REQUEST" | "NOT_FOUND" | "CONFLICT" | "INVALID_ACCOUNT";
  readonly errorMessage: string;
}
