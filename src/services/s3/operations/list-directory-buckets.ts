/** Lists directory buckets: a region has no zone that could hold one, so that nobody has any. */
import type { S3 } from "../../../generated/s3.ts";
import type { Operation } from "../../../kernel/operation.ts";

export const listDirectoryBuckets: Operation<S3, "ListDirectoryBuckets"> = async () => ({ Buckets: [] });
