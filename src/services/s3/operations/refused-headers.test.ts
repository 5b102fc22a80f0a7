/** Headers of HTTP that S3 has no use for in requests that store something. */
import { PutObjectCommand, UploadPartCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let Bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
});
afterAll(() => at.close());

const putUrl = () => getSignedUrl(at.s3, new PutObjectCommand({ Bucket, Key: "k" }));

async function partUrl(): Promise<string> {
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "k" });
  return getSignedUrl(at.s3, new UploadPartCommand({ Bucket, Key: "k", UploadId, PartNumber: 1 }));
}

async function expectRefusal(answer: Response, header: string): Promise<void> {
  expect(answer.status).toBe(501);
  expect(await answer.text()).toContain(
    "<Code>NotImplemented</Code><Message>A header you provided implies functionality that is not implemented</Message>" +
      `<Header>${header}</Header><RequestId>`,
  );
}

test.each(["If-Modified-Since", "If-Unmodified-Since"])("a put knows no %s", async (name) => {
  const headers = { [name]: "Sat, 21 Nov 2026 10:00:00 GMT" };
  await expectRefusal(await fetch(await putUrl(), { method: "PUT", headers, body: "" }), name);
  expect((await at.s3.listObjectsV2({ Bucket })).KeyCount).toBe(0);
});

test.each([
  ["an object", putUrl],
  ["a part", partUrl],
])("%s of unknown length does not come in chunks", async (_, urlOf) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from("piece"));
      controller.close();
    },
  });
  const answer = await fetch(await urlOf(), { method: "PUT", body, duplex: "half" });
  await expectRefusal(answer, "Transfer-Encoding");
});
