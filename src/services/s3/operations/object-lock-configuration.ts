/** Object lock of a bucket: that it is on, and how long new objects are kept by default. */
import { awsError } from "../../../kernel/errors.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import { putConfiguration, readConfiguration } from "../bucket.ts";
import { invalidArgument, invalidBucketState, malformedXml, notConfigured } from "../errors.ts";

type Configuration = NonNullable<InputOf<S3, "PutObjectLockConfiguration">["ObjectLockConfiguration"]>;

/** A hundred years. AWS docs: PutObjectLockConfiguration, DefaultRetention. */
const maximumRetention = { Days: 36_500, Years: 100 } as const;

export const getObjectLockConfiguration: Operation<S3, "GetObjectLockConfiguration"> = async (context, input) => {
  const configuration = await readConfiguration<Configuration>(context, input.Bucket, "object-lock");
  if (configuration === undefined) {
    throw notConfigured(
      "ObjectLockConfigurationNotFoundError",
      "Object Lock configuration does not exist for this bucket",
      input.Bucket,
    );
  }
  return { ObjectLockConfiguration: configuration };
};

export const putObjectLockConfiguration: Operation<S3, "PutObjectLockConfiguration"> = async (context, input) => {
  const document = input.ObjectLockConfiguration;
  if (document === undefined) throw awsError("MissingRequestBodyError", "Request Body is empty", { status: 400 });
  if (document.ObjectLockEnabled !== "Enabled") throw malformedXml();
  if (document.Rule !== undefined) checkRetention(document.Rule.DefaultRetention ?? {});
  await putConfiguration(context, input.Bucket, { kind: "object-lock", document }, (bucket) => {
    if (bucket.versioning === "Enabled") return { ...bucket, objectLock: true };
    throw invalidBucketState("Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration");
  });
  return {};
};

interface Retention {
  readonly Mode?: string | undefined;
  readonly Days?: number | undefined;
  readonly Years?: number | undefined;
}

function checkRetention({ Mode: mode, Days: days, Years: years }: Retention): void {
  if (mode !== "GOVERNANCE" && mode !== "COMPLIANCE") throw malformedXml();
  if ((days === undefined) === (years === undefined)) throw malformedXml();
  const unit = days === undefined ? "Years" : "Days";
  const period = days ?? years ?? 0;
  if (period <= 0) throw invalidArgument("Default retention period must be a positive integer value.", unit);
  if (period > maximumRetention[unit]) throw invalidArgument("Default retention period too large.", unit);
}
