/** The headers that carry an answer's ids, and what S3 calls itself. */
import type { ServiceModel } from "../model/model.ts";
import type { AnswerIds } from "../wire.ts";

/** A new set of headers with the ids, under the names the service gives them. */
export function idHeaders(service: ServiceModel, ids: AnswerIds): Record<string, string> {
  if (service.name === "s3") return s3IdHeaders(ids);
  if (service.name === "s3control") return { "x-amzn-requestid": ids.requestId, ...s3IdHeaders(ids) };
  return { "x-amzn-requestid": ids.requestId };
}

/** The same of S3's answers; there are clients that know S3 by its server's name. */
export function s3IdHeaders(ids: AnswerIds): Record<string, string> {
  return { "x-amz-id-2": ids.hostId, "x-amz-request-id": ids.requestId, server: "AmazonS3" };
}
