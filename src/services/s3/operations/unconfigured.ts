/** Settings that cannot be made yet: what S3 answers about them when nobody has made any. */
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { notConfigured } from "../errors.ts";

type OnBucket = { readonly Bucket: string };

function absent(code: string, message: string) {
  return async (_context: Context, input: OnBucket): Promise<never> => {
    throw notConfigured(code, message, input.Bucket);
  };
}

async function nothing(): Promise<object> {
  return {};
}

const noMetadata = absent("MetadataConfigurationNotFound", "The metadata configuration was not found");

export const unconfiguredOperations = {
  GetBucketMetadataConfiguration: noMetadata,
  GetBucketMetadataTableConfiguration: noMetadata,
  DeleteBucketMetadataConfiguration: nothing,
  DeleteBucketMetadataTableConfiguration: nothing,
} satisfies Partial<{ [N in keyof S3]: Operation<S3, N> }>;
