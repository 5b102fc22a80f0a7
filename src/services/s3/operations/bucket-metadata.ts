/**
 * Metadata tables, which a region has that has S3 Tables to keep them in. This one answers as AWS does in regions without a
 * feature of buckets: nothing can be made, and nothing is there.
 */
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { notConfigured } from "../errors.ts";
import { methodNotAllowed } from "../object-errors.ts";

async function create(): Promise<never> {
  throw methodNotAllowed("POST", "METADATA");
}

async function find(_context: Context, input: { readonly Bucket: string }): Promise<never> {
  throw notConfigured("MetadataConfigurationNotFound", "The metadata configuration was not found", input.Bucket);
}

async function remove(): Promise<object> {
  return {};
}

export const bucketMetadataOperations = {
  CreateBucketMetadataConfiguration: create,
  CreateBucketMetadataTableConfiguration: create,
  GetBucketMetadataConfiguration: find,
  GetBucketMetadataTableConfiguration: find,
  UpdateBucketMetadataAnnotationTableConfiguration: find,
  UpdateBucketMetadataInventoryTableConfiguration: find,
  UpdateBucketMetadataJournalTableConfiguration: find,
  DeleteBucketMetadataConfiguration: remove,
  DeleteBucketMetadataTableConfiguration: remove,
} satisfies Partial<{ [N in keyof S3]: Operation<S3, N> }>;
