/** Stores an object that a browser's form sent. */
import type { S3 } from "../../../generated/s3.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { objectLocation } from "../object-location.ts";
import { writeOutput } from "../object-output.ts";
import { storeObject } from "./put-object.ts";

/** PutObject's members and what a form says about its answer. */
type FormInput = InputOf<S3, "PutObject"> & {
  readonly SuccessActionStatus?: number | string | undefined;
  readonly SuccessActionRedirect?: string | undefined;
};

export const postObject: Operation<S3, "PostObject"> = async (context, input) => {
  const { row, bucket } = await storeObject(context, input, "ObjectCreated:Post");
  const output = writeOutput(row, bucket);
  const location = objectLocation(context, row.bucket, row.key);
  context.response.headers["location"] = location;
  const facts = { Location: location, Bucket: row.bucket, Key: row.key, ETag: output.ETag };
  return answerForm(context, input, facts) ? { ...output, PostResponse: facts } : output;
};

/** Sets status and redirect; true when the answer has a document (201). */
function answerForm(
  context: Context,
  input: FormInput,
  facts: { readonly Bucket: string; readonly Key: string; readonly ETag: string },
): boolean {
  const target = input.SuccessActionRedirect;
  if (target !== undefined && URL.canParse(target)) {
    const url = new URL(target);
    url.searchParams.append("bucket", facts.Bucket);
    url.searchParams.append("key", facts.Key);
    url.searchParams.append("etag", facts.ETag);
    context.response.headers["location"] = url.href;
    context.response.status = 303;
    return false;
  }
  const status = Number(input.SuccessActionStatus);
  context.response.status = status === 200 || status === 201 ? status : 204;
  return status === 201;
}
