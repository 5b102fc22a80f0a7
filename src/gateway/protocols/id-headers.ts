/** The headers that carry an answer's ids. */
import type { ServiceModel } from "../model/model.ts";
import type { AnswerIds } from "../wire.ts";

/** A new set of headers with the ids, under the names the service gives them. */
export function idHeaders(service: ServiceModel, ids: AnswerIds): Record<string, string> {
  if (service.name === "s3") return { "x-amz-request-id": ids.requestId, "x-amz-id-2": ids.hostId };
  if (service.name === "s3control") {
    return { "x-amzn-requestid": ids.requestId, "x-amz-request-id": ids.requestId, "x-amz-id-2": ids.hostId };
  }
  return { "x-amzn-requestid": ids.requestId };
}
