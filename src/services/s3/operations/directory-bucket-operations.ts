/** What only directory buckets can do, asked of general purpose buckets, which are all that a region without local zones has. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { notImplementedHeader } from "../errors.ts";
import { methodNotAllowed } from "../object-errors.ts";

export const createSession: Operation<S3, "CreateSession"> = async () => {
  throw methodNotAllowed("GET", "SESSION");
};

/** 501 is what clients know a bucket without renames by (Mountpoint for Amazon S3, rename). */
export const renameObject: Operation<S3, "RenameObject"> = async () => {
  throw notImplementedHeader("x-amz-rename-source");
};
