/** The Cost and Usage Report service's errors. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const validationFailure = (message: string): AwsError => awsError("ValidationException", message);

export const duplicateName = (name: string): AwsError =>
  awsError("DuplicateReportNameException", `Report name ${name} already exists`);

export const limitReached = (): AwsError =>
  awsError(
    "ReportLimitReachedException",
    "This account already has five reports defined. To define a new report, you must delete an existing report.",
  );

export const reportMissing = (name: string): AwsError =>
  awsError("ResourceNotFoundException", `The report ${name} does not exist`);
