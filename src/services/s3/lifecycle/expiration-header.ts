/** The headers that tell when lifecycle rules will end an object or an upload. */
import type { Context } from "../../../kernel/context.ts";
import { bucketOfRequest } from "../bucket-of-request.ts";
import type { BucketRow, ObjectRow, UploadRow } from "../tables.ts";
import { findLifecycle } from "./document.ts";
import { firstAbort, firstExpiration } from "./rules.ts";

/** `x-amz-expiration` of a read; undefined when no rule ends the object, and for versions that are not current. */
export function expirationHeader(
  context: Context,
  input: { readonly VersionId?: string | undefined },
  row: ObjectRow,
): Promise<string | undefined> | undefined {
  const bucket = bucketOfRequest(input)?.bucket;
  if (bucket === undefined || !bucket.configured.includes("lifecycle") || input.VersionId !== undefined)
    return undefined;
  return expirationOf(context, bucket, row);
}

/** `x-amz-expiration` of an object just written. */
async function expirationOf(context: Context, bucket: BucketRow, row: ObjectRow): Promise<string | undefined> {
  if (!bucket.configured.includes("lifecycle")) return undefined;
  const document = await context.store.read((reader) => findLifecycle(reader, bucket));
  const first = document && firstExpiration(document, row);
  if (!first) return undefined;
  return `expiry-date="${new Date(first.at).toUTCString()}", rule-id="${inHeader(first.ruleId)}"`;
}

/** AWS's documents call the name encoded; its answers show spaces and signs as they are. What no header carries is encoded. */
function inHeader(ruleId: string): string {
  return ruleId.replaceAll(/[^\x20-\x7e]+|"/gu, encodeURIComponent);
}

/** The member that answers to writes carry. */
export async function expirationOutput(
  context: Context,
  bucket: BucketRow,
  row: ObjectRow,
): Promise<{ Expiration?: string }> {
  const expiration = await expirationOf(context, bucket, row);
  return expiration === undefined ? {} : { Expiration: expiration };
}

/** When an upload will be aborted, as CreateMultipartUpload and ListParts tell it. */
export async function abortOutput(
  context: Context,
  input: object,
  upload: UploadRow,
): Promise<{ AbortDate?: Date; AbortRuleId?: string }> {
  const bucket = bucketOfRequest(input)?.bucket;
  if (bucket === undefined || !bucket.configured.includes("lifecycle")) return {};
  const document = await context.store.read((reader) => findLifecycle(reader, bucket));
  const first = document && firstAbort(document, upload);
  return first ? { AbortDate: new Date(first.at), AbortRuleId: inHeader(first.ruleId) } : {};
}
