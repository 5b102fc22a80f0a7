/** Data Exports' errors. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const validationFailure = (message: string): AwsError =>
  awsError("ValidationException", message, { status: 400, fields: { Reason: "other" } });

export const exportMissing = (arn: string): AwsError =>
  awsError("ResourceNotFoundException", `The export ${arn} does not exist.`, {
    status: 404,
    fields: { ResourceId: arn, ResourceType: "EXPORT" },
  });

export const executionMissing = (id: string): AwsError =>
  awsError("ResourceNotFoundException", `The execution ${id} does not exist.`, {
    status: 404,
    fields: { ResourceId: id, ResourceType: "EXECUTION" },
  });

export const tooManyExports = (table: string): AwsError =>
  awsError("ServiceQuotaExceededException", `The limit of exports of the table ${table} is reached.`, { status: 402 });
