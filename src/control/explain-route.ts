/** `GET /_haneul/explain/ID`: why a request was allowed or denied, and what it cost. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import type { Key } from "../kernel/table.ts";
import { explanationIn } from "../kernel/trail-events.ts";
import { timeOfRequestId, trailBatches, type RequestExplanation } from "../kernel/trail.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";
import { onlyAccountOf } from "./own-access.ts";
import { newUsePrices } from "./use-prices.ts";

/** Explains the request with that id. */
export async function explainRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const requestId = request.rest;
  const answer = (await remembered(parts, requestId)) ?? (await recorded(parts, requestId));
  const only = onlyAccountOf(request.caller);
  if (answer && (only === undefined || only === answer.caller.accountId)) return json(await withCosts(parts, answer));
  throw awsError(
    "NotFound",
    `There is no trace of a request ${requestId}. Requests of management are kept for 90 days of region time, those for objects while they are among a worker's last 8,192.`,
    { status: 404 },
  );
}

async function withCosts(parts: ControlParts, answer: RequestExplanation): Promise<RequestExplanation> {
  if (answer.uses.length === 0) return answer;
  const prices = await newUsePrices(parts);
  const { service, region, caller } = answer;
  const uses = answer.uses.map((use) => {
    const costUsd = prices.costOf(use, { service, region, accountId: caller.accountId });
    return costUsd === undefined ? use : { ...use, costUsd };
  });
  return { ...answer, uses };
}

/** Asking brings all processes' buffers into the store, too. */
async function remembered(parts: ControlParts, requestId: string): Promise<RequestExplanation | undefined> {
  const reports = await parts.collect({ explain: requestId });
  return reports.find(({ explained }) => explained !== undefined)?.explained;
}

/** How long a request may have taken to be found: uploads may take as long as they want. */
const longestMilliseconds = 10 * 60_000;
/** The wall clock may have been set back a little in the middle of a request. */
const slackMilliseconds = 2_000;
const batchesPerRead = 16;

/** The id tells when the request came; its batch is the first that was written after it ended, or soon follows. */
async function recorded({ store }: ControlParts, requestId: string): Promise<RequestExplanation | undefined> {
  const time = timeOfRequestId(requestId);
  if (time === undefined) return undefined;
  const end = [time + longestMilliseconds];
  const start = [Math.max(0, time - slackMilliseconds)];
  let after: { readonly after?: Key } = {};
  for (;;) {
    const options = { start, end, ...after, limit: batchesPerRead };
    const batches = await store.read((reader) => reader.indexRange(trailBatches, "written", options));
    for (const batch of batches) {
      const explanation = explanationIn(batch, requestId);
      if (explanation) return explanation;
    }
    const last = batches.at(-1);
    if (!last || batches.length < batchesPerRead) return undefined;
    after = { after: [last.writtenAt, ...trailBatches.key(last)] };
  }
}
