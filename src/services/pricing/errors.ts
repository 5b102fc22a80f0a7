/** The Price List service's errors, in the words of AWS's answers. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

/** An input that cannot be. */
export const invalidParameter = (message: string): AwsError => awsError("InvalidParameterException", message);

/** A service, attribute or price list that is not there. */
export const notFound = (message: string): AwsError => awsError("NotFoundException", message);

export const resourceNotFound = (message: string): AwsError =>
  awsError("ResourceNotFoundException", message, { status: 404 });

/** A token that no page of this question ended with. */
export const invalidNextToken = (): AwsError =>
  awsError("InvalidNextTokenException", "The pagination token is invalid.");
