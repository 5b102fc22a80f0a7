/** A header for a canned ACL that has no value, as older file systems over S3 send it. */
import { CreateBucketCommand, PutBucketAclCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
beforeAll(async () => {
  at = await openS3Region();
  // The SDK leaves members out that are empty, so the header is added before the request is signed.
  at.s3.middlewareStack.add(
    (next) => (args) => {
      (args.request as { headers: Record<string, string> }).headers["x-amz-acl"] = "";
      return next(args);
    },
    { step: "build" },
  );
});
afterAll(() => at.close());

test("a canned ACL without a name is none", async () => {
  const Bucket = "acl-header-empty";
  await at.s3.send(new CreateBucketCommand({ Bucket }));
  await at.s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "v" }));
  for (const { Grants } of [await at.s3.getBucketAcl({ Bucket }), await at.s3.getObjectAcl({ Bucket, Key: "k" })]) {
    expect(Grants?.map(({ Permission }) => Permission)).toEqual(["FULL_CONTROL"]);
  }
});

test("what does nothing but set an ACL asks for one", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putBucketOwnershipControls({
    Bucket,
    OwnershipControls: { Rules: [{ ObjectOwnership: "ObjectWriter" }] },
  });
  expect((await failure(at.s3.send(new PutBucketAclCommand({ Bucket })))).code).toBe("MissingSecurityHeader");
});
