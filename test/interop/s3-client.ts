/** The JavaScript SDK's S3 client, set up for a region. */
import { CreateBucketCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import type { RegionProcess } from "./region-process.ts";

/** A client of the region's first account, by path unless told otherwise. */
export function newS3Client(region: RegionProcess, more: S3ClientConfig = {}): S3Client {
  return new S3Client({
    endpoint: region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    credentials: { accessKeyId: region.accessKeyId, secretAccessKey: region.secretAccessKey },
    ...more,
  });
}

/** Makes a bucket. */
export async function makeBucket(region: RegionProcess, bucket: string): Promise<void> {
  const client = newS3Client(region);
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  client.destroy();
}
