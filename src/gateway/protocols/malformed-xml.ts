/** The answer to XML that is not what an operation takes. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

const message = "The XML you provided was not well-formed or did not validate against our published schema";

/** 400 with S3's words; services that have no error of that name call it otherwise. */
export function malformedXml(cause?: unknown, code = "MalformedXML"): AwsError {
  return awsError(code, message, { status: 400, ...(cause === undefined ? {} : { cause }) });
}
