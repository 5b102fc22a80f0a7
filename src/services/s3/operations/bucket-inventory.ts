/** Inventories of a bucket: lists of its objects that are made every day or week. */
import type { Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import {
  checkDestination,
  checkInventory,
  type InventoryConfiguration,
} from "../configurations/check-configuration.ts";
import { makeInventoriesJob } from "../inventory/make-inventories.ts";
import { listNamed, putNamed, removeNamed, requireNamed } from "../configurations/named-configuration.ts";

const kind = "inventory";

export const putBucketInventoryConfiguration: Operation<S3, "PutBucketInventoryConfiguration"> = async (
  context,
  input,
) => {
  const document = input.InventoryConfiguration;
  checkInventory(document);
  const { Bucket: arn } = document.Destination.S3BucketDestination;
  const named = { bucket: input.Bucket, kind, id: input.Id, document } as const;
  await putNamed(context, named, (reader) => checkDestination(reader, arn));
  context.jobs.wake(makeInventoriesJob);
  return {};
};

export const getBucketInventoryConfiguration: Operation<S3, "GetBucketInventoryConfiguration"> = async (
  context,
  input,
) => ({
  InventoryConfiguration: await requireNamed<InventoryConfiguration>(context, {
    bucket: input.Bucket,
    kind,
    id: input.Id,
  }),
});

export const listBucketInventoryConfigurations: Operation<S3, "ListBucketInventoryConfigurations"> = async (
  context,
  input,
) => {
  const listed = { bucket: input.Bucket, kind, token: input.ContinuationToken } as const;
  const { documents, ...page } = await listNamed<InventoryConfiguration>(context, listed);
  return { InventoryConfigurationList: documents, ContinuationToken: input.ContinuationToken, ...page };
};

export const deleteBucketInventoryConfiguration: Operation<S3, "DeleteBucketInventoryConfiguration"> = async (
  context,
  input,
) => {
  await removeNamed(context, { bucket: input.Bucket, kind, id: input.Id });
  return {};
};
