/** Request metrics of a bucket: which requests are counted apart. */
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { checkMetrics } from "../configurations/check-configuration.ts";
import { listNamed, putNamed, removeNamed, requireNamed } from "../configurations/named-configuration.ts";

type Configuration = InputOf<S3, "PutBucketMetricsConfiguration">["MetricsConfiguration"];

const kind = "metrics";

export const putBucketMetricsConfiguration: Operation<S3, "PutBucketMetricsConfiguration"> = async (context, input) => {
  const document = input.MetricsConfiguration;
  checkMetrics(document);
  const named = { bucket: input.Bucket, kind, id: input.Id, document } as const;
  await putNamed(context, named);
  return {};
};

export const getBucketMetricsConfiguration: Operation<S3, "GetBucketMetricsConfiguration"> = async (
  context,
  input,
) => ({
  MetricsConfiguration: await requireNamed<Configuration>(context, {
    bucket: input.Bucket,
    kind,
    id: input.Id,
  }),
});

export const listBucketMetricsConfigurations: Operation<S3, "ListBucketMetricsConfigurations"> = async (
  context,
  input,
) => {
  const listed = { bucket: input.Bucket, kind, token: input.ContinuationToken } as const;
  const { documents, ...page } = await listNamed<Configuration>(context, listed);
  return { MetricsConfigurationList: documents, ContinuationToken: input.ContinuationToken, ...page };
};

export const deleteBucketMetricsConfiguration: Operation<S3, "DeleteBucketMetricsConfiguration"> = async (
  context,
  input,
) => {
  await removeNamed(context, { bucket: input.Bucket, kind, id: input.Id });
  return {};
};
