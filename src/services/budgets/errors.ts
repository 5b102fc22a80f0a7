/** Budgets' errors, in the words of AWS's answers where they are known. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const invalid = (message: string): AwsError => awsError("InvalidParameterException", message, { status: 400 });
export const notFound = (message: string): AwsError => awsError("NotFoundException", message, { status: 404 });
export const duplicate = (message: string): AwsError => awsError("DuplicateRecordException", message, { status: 409 });
export const tooMany = (message: string): AwsError =>
  awsError("CreationLimitExceededException", message, { status: 405 });
export const locked = (message: string): AwsError => awsError("ResourceLockedException", message, { status: 423 });
export const invalidToken = (): AwsError =>
  awsError("InvalidNextTokenException", "The pagination token is invalid.", { status: 400 });
export const noBudget = (name: string): AwsError =>
  notFound(`Unable to get budget: ${name} - the budget doesn't exist.`);
/** What changes of alerts say of a budget that is not there. */
export const noBudgetFor = (change: "create" | "update" | "delete"): AwsError =>
  notFound(`Unable to ${change} notification - the budget doesn't exist.`);
export const noNotification = (name: string): AwsError =>
  notFound(`Unable to get notification of budget: ${name} - the notification doesn't exist.`);
export const noAction = (id: string): AwsError =>
  notFound(`Unable to get action: ${id} - there is no action with that id under the budget.`);
