/** Account Management's errors, in the words of AWS's answers. */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import type { Context } from "../../kernel/context.ts";

/** A caller that may not do something to an account; `why` is what AWS adds in parentheses. */
export function accessDenied({ caller }: Context, operation: string, why?: string): AwsError {
  const reason = why === undefined ? "" : ` (${why})`;
  return awsError(
    "AccessDeniedException",
    `User: ${caller.arn} is not authorized to perform: account:${operation}${reason}`,
    { status: 403 },
  );
}

/** A value that cannot be; `reason` is `fieldValidationFailed` or `invalidRegionOptTarget` where AWS gives one. */
export function validationFailure(message: string, reason?: string): AwsError {
  return awsError("ValidationException", message, {
    status: 400,
    ...(reason === undefined ? {} : { fields: { reason } }),
  });
}

export const notFound = (message: string): AwsError => awsError("ResourceNotFoundException", message, { status: 404 });
export const conflict = (message: string): AwsError => awsError("ConflictException", message, { status: 409 });
