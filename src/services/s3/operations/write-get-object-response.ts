/** Object Lambda's way back: no request waits for a function's answer, so that every route and token is unknown. */
import type { S3 } from "../../../generated/s3.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { Operation } from "../../../kernel/operation.ts";

export const writeGetObjectResponse: Operation<S3, "WriteGetObjectResponse"> = async () => {
  throw awsError("ValidationError", "Invalid token", { status: 400 });
};
