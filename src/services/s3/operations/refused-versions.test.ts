/** Writes make versions: they name none. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
/** What the requests' `versionId` is; undefined: they have none. */
let named: string | undefined;

beforeAll(async () => {
  at = await openS3Region();
  at.s3.middlewareStack.add(
    (next) => async (args) => {
      const { query } = args.request as { query: Record<string, string> };
      if (named !== undefined) query["versionId"] = named;
      return next(args);
    },
    { step: "build" },
  );
});
beforeEach(() => {
  named = undefined;
});
afterAll(() => at.close());

test.each(["", "null", "L4kqtJlcpXroDTDmpUMLUo0000000000"])("no write takes the version %j", async (version) => {
  const Bucket = await at.newBucket({ versioned: true });
  const place = { Bucket, Key: "k" };
  const put = await at.s3.putObject({ ...place, Body: "first" });
  const { UploadId } = await at.s3.createMultipartUpload(place);
  const part = await at.s3.uploadPart({ ...place, UploadId, PartNumber: 1, Body: "part" });
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag: part.ETag }] };

  named = version;
  const refused = { name: "InvalidArgument", ArgumentName: "versionId", ArgumentValue: version };
  await expect(at.s3.putObject({ ...place, Body: "second" })).rejects.toMatchObject(refused);
  await expect(at.s3.copyObject({ ...place, CopySource: `${Bucket}/k` })).rejects.toMatchObject(refused);
  await expect(at.s3.completeMultipartUpload({ ...place, UploadId, MultipartUpload })).rejects.toMatchObject(refused);

  named = undefined;
  const { Versions = [] } = await at.s3.listObjectVersions({ Bucket });
  expect(Versions.map(({ VersionId }) => VersionId)).toEqual([put.VersionId]);
});
