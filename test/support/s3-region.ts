/** A region and its S3 client, for operation tests through the SDK. */
import { CreateBucketCommand, S3 } from "@aws-sdk/client-s3";
import { createRegion, type Region } from "../../src/region.ts";

/** A running region with a client of its root key. */
export interface S3Region {
  readonly region: Region;
  readonly s3: S3;
  /** Makes a bucket of its own name. */
  newBucket(options?: { readonly locked?: boolean; readonly versioned?: boolean }): Promise<string>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. */
export async function openS3Region(): Promise<S3Region> {
  const region = await createRegion({ conductor: false });
  const { accessKeyId, secretAccessKey } = region.root;
  const s3 = new S3({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
  });
  let count = 0;
  return {
    region,
    s3,
    async newBucket(options = {}) {
      const Bucket = `bucket-${++count}`;
      await s3.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: options.locked === true }));
      if (options.versioned === true) {
        await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
      }
      return Bucket;
    },
    async close() {
      s3.destroy();
      await region.close();
    },
  };
}

/** The code and status of the error that a call ends with. */
export async function failure(call: Promise<unknown>): Promise<{ code: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    return { code: name, status: $metadata?.httpStatusCode };
  }
  throw new Error("the call succeeded");
}
