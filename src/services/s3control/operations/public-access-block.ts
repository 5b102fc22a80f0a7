/** Block public access for a whole account, over the settings of its buckets. */
import type { Operation } from "../../../kernel/operation.ts";
import { accountPublicAccess } from "../../../kernel/s3-account.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { accountOf } from "../access.ts";
import { invalidRequest, noPublicAccessBlock } from "../errors.ts";

export const getPublicAccessBlock: Operation<S3control, "GetPublicAccessBlock"> = async (context, input) => {
  const accountId = accountOf(context, input);
  const row = await context.store.read((reader) => reader.get(accountPublicAccess, [accountId]));
  if (row === undefined) throw noPublicAccessBlock(accountId);
  return {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: row.blockPublicAcls,
      IgnorePublicAcls: row.ignorePublicAcls,
      BlockPublicPolicy: row.blockPublicPolicy,
      RestrictPublicBuckets: row.restrictPublicBuckets,
    },
  };
};

export const putPublicAccessBlock: Operation<S3control, "PutPublicAccessBlock"> = async (context, input) => {
  const accountId = accountOf(context, input);
  const wanted = input.PublicAccessBlockConfiguration;
  if (Object.values(wanted).every((setting) => setting === undefined)) {
    throw invalidRequest("Must specify at least one configuration.");
  }
  await context.store.transact(async (tx) =>
    tx.put(accountPublicAccess, {
      accountId,
      blockPublicAcls: wanted.BlockPublicAcls ?? false,
      ignorePublicAcls: wanted.IgnorePublicAcls ?? false,
      blockPublicPolicy: wanted.BlockPublicPolicy ?? false,
      restrictPublicBuckets: wanted.RestrictPublicBuckets ?? false,
    }),
  );
  return {};
};

export const deletePublicAccessBlock: Operation<S3control, "DeletePublicAccessBlock"> = async (context, input) => {
  const accountId = accountOf(context, input);
  await context.store.transact(async (tx) => tx.delete(accountPublicAccess, [accountId]));
  context.response.status = 204;
  return {};
};
