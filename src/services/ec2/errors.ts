/** EC2's errors. EC2 API reference, "Error codes". */
import { awsError, type AwsError } from "../../kernel/errors.ts";

export const dryRun = (): AwsError =>
  awsError("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", { status: 412 });

export const invalidValue = (name: string, value: string | number): AwsError =>
  awsError("InvalidParameterValue", `Value (${value}) for parameter ${name} is invalid.`, { status: 400 });

export const invalidInput = (message: string): AwsError => awsError("InvalidInput", message, { status: 400 });

export const unknownFilter = (name: string): AwsError =>
  awsError("InvalidParameterValue", `The filter '${name}' is invalid`, { status: 400 });

export const invalidToken = (): AwsError =>
  awsError("InvalidNextToken", "The specified token is not valid", { status: 400 });

export const offeringMissing = (id: string): AwsError =>
  awsError("InvalidReservedInstancesOfferingId", `The specified Reserved Instances offering does not exist: ${id}`, {
    status: 400,
  });

export const reservationMissing = (id: string): AwsError =>
  awsError("InvalidReservedInstancesId", `The specified Reserved Instance does not exist: ${id}`, { status: 400 });

export const reservationsLimit = (): AwsError =>
  awsError(
    "ReservedInstancesLimitExceeded",
    "Your current quota does not allow you to purchase the required number of reserved instances",
    { status: 400 },
  );
