/** `GET /_haneul/s3/placement?bucket=&key=&versionId=`: the zones that hold an object, for its bucket's owner. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";
import { onlyAccountOf } from "./own-access.ts";

/** Answers it. */
export async function placementRoute(parts: ControlParts, { query, caller }: ControlRequest): Promise<WireResponse> {
  const bucket = query.get("bucket");
  const key = query.get("key");
  if (bucket === null || key === null) {
    throw awsError("InvalidRequest", "bucket and key are required.", { status: 400 });
  }
  const versionId = query.get("versionId") ?? undefined;
  const answer = await parts.placement({ bucket, key, versionId, accountId: onlyAccountOf(caller) });
  if (!answer) throw awsError("NotFound", "There is no such object in a bucket of yours.", { status: 404 });
  return json(answer);
}
