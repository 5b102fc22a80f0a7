/** `GET /_haneul/explain/ID`: why a request was allowed or denied, and what it cost. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import { trailEvents, type RequestExplanation } from "../kernel/trail.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Explains the request with that id. */
export async function explainRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const requestId = request.rest;
  const answer = (await remembered(parts, requestId)) ?? (await recorded(parts, requestId));
  if (answer) return json(answer);
  throw awsError(
    "NotFound",
    `There is no trace of a request ${requestId}. Requests of management are kept for 90 days of region time, those for objects while they are among a worker's last 8,192.`,
    { status: 404 },
  );
}

/** Asking brings all processes' buffers into the store, too. */
async function remembered(parts: ControlParts, requestId: string): Promise<RequestExplanation | undefined> {
  const reports = await parts.collect(requestId);
  return reports.find(({ explained }) => explained !== undefined)?.explained;
}

async function recorded({ store }: ControlParts, requestId: string): Promise<RequestExplanation | undefined> {
  const [row] = await store.read((reader) =>
    reader.indexRange(trailEvents, "request", { prefix: [requestId], limit: 1 }),
  );
  return row && (JSON.parse(row.explanation) as RequestExplanation);
}
