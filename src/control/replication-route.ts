/** `/_haneul/s3/replication`: what is pending between S3's buckets, for how long, and what failed. */
import type { WireResponse } from "../gateway/wire.ts";
import type { ReplicationAnswer } from "../kernel/control.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** All rules that ever had something to do; `bucket` may name one source. */
export async function replicationRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  const bucket = query.get("bucket");
  const rules = (await parts.replication()).filter(({ source }) => bucket === null || source === bucket);
  const answer: ReplicationAnswer = { rules };
  return json(answer);
}
