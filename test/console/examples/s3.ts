/** Example buckets and objects. */
import { S3 } from "@aws-sdk/client-s3";
import type { Region } from "../../../src/region.ts";

/** A bucket `photos` with versions and folders, and an empty one. */
export async function makeExample(region: Region): Promise<void> {
  const s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, credentials: region.root });
  await s3.createBucket({ Bucket: "photos" });
  await s3.createBucket({ Bucket: "reports" });
  await s3.putBucketVersioning({ Bucket: "photos", VersioningConfiguration: { Status: "Enabled" } });
  for (const Body of ["first", "second"]) await s3.putObject({ Bucket: "photos", Key: "notes.txt", Body });
  for (const year of ["2024", "2025", "2026"]) {
    await s3.putObject({ Bucket: "photos", Key: `albums/${year}/cover.jpg`, Body: year, ContentType: "image/jpeg" });
  }
  s3.destroy();
}
