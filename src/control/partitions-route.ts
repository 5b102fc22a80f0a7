/** `/_haneul/partitions`: S3's key ranges, their heat, and the splits and merges that it led to. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Buckets with load, or that were split once. */
export async function partitionsRoute(parts: ControlParts): Promise<WireResponse> {
  return json(await parts.partitions());
}

/** One bucket's. */
export async function bucketPartitionsRoute(parts: ControlParts, { rest }: ControlRequest): Promise<WireResponse> {
  return json(await parts.partitions(rest));
}

/** Makes a border come or go. */
export async function changePartitionsRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const { action, key } = request.body;
  if (action !== "split" && action !== "merge") {
    throw awsError("InvalidRequest", "action must be split or merge.", { status: 400 });
  }
  if (typeof key !== "string" || key === "" || Buffer.byteLength(key) > 1024) {
    throw awsError("InvalidRequest", "key must be a text of 1 to 1,024 bytes.", { status: 400 });
  }
  return json(await parts.changePartitions(request.rest, { action, key }));
}
