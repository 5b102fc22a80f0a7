/** S3 Select's errors. Amazon S3 API reference, "List of SELECT Object Content Error Codes". */
import { awsError, type AwsError } from "../../../kernel/errors.ts";

export function selectError(code: string, message: string): AwsError {
  return awsError(code, message, { status: 400 });
}

export function unexpectedToken(token: string | undefined): AwsError {
  return token === undefined
    ? selectError("ParseUnexpectedToken", "The SQL expression contains an unexpected end.")
    : selectError("ParseUnexpectedToken", `The SQL expression contains an unexpected token: ${token}`);
}

export function unsupportedStructure(): AwsError {
  return selectError("UnsupportedSqlStructure", "Encountered an unsupported SQL structure. Check the SQL Reference.");
}

export function unsupportedFunction(name: string): AwsError {
  return selectError("UnsupportedFunction", `Encountered an unsupported SQL function: ${name}`);
}

export function unknownCompression(): AwsError {
  return selectError(
    "InvalidCompressionFormat",
    "The file is not in a supported compression format. Only GZIP and BZIP2 are supported.",
  );
}

export function overMaxRecordSize(): AwsError {
  const message = "The length of a record in the input or result is greater than the maxCharsPerRecord limit of 1 MB.";
  return selectError("OverMaxRecordSize", message);
}
