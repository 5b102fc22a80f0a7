/** Storage class analyses of a bucket: what is to be watched. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { checkAnalytics, checkDestination } from "../configurations/check-configuration.ts";
import { listNamed, putNamed, removeNamed, requireNamed } from "../configurations/named-configuration.ts";

type Configuration = InputOf<S3, "PutBucketAnalyticsConfiguration">["AnalyticsConfiguration"];

const kind = "analytics";

export const putBucketAnalyticsConfiguration: Operation<S3, "PutBucketAnalyticsConfiguration"> = async (
  context,
  input,
) => {
  const document = input.AnalyticsConfiguration;
  checkAnalytics(document);
  const arn = document.StorageClassAnalysis.DataExport?.Destination.S3BucketDestination.Bucket;
  const named = { bucket: input.Bucket, kind, id: input.Id, document } as const;
  await putNamed(context, named, async (reader) => {
    if (arn !== undefined) await checkDestination(reader, arn);
  });
  return {};
};

export const getBucketAnalyticsConfiguration: Operation<S3, "GetBucketAnalyticsConfiguration"> = async (
  context,
  input,
) => ({
  AnalyticsConfiguration: await requireNamed<Configuration>(context, {
    bucket: input.Bucket,
    kind,
    id: input.Id,
  }),
});

export const listBucketAnalyticsConfigurations: Operation<S3, "ListBucketAnalyticsConfigurations"> = async (
  context,
  input,
) => {
  const listed = { bucket: input.Bucket, kind, token: input.ContinuationToken } as const;
  const { documents, ...page } = await listNamed<Configuration>(context, listed);
  return { AnalyticsConfigurationList: documents, ContinuationToken: input.ContinuationToken, ...page };
};

export const deleteBucketAnalyticsConfiguration: Operation<S3, "DeleteBucketAnalyticsConfiguration"> = async (
  context,
  input,
) => {
  await removeNamed(context, { bucket: input.Bucket, kind, id: input.Id });
  return {};
};
