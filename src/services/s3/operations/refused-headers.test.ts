/** Headers of HTTP that S3 has no use for in requests that store something. */
import { PutObjectCommand, UploadPartCommand, UploadPartCopyCommand } from "@aws-sdk/client-s3";
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

/** Sends a part, or a copied one, with a header besides. */
async function putPart(source: string | undefined, name: string, value: string): Promise<unknown> {
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key: "k" });
  const part = { Bucket, Key: "k", UploadId, PartNumber: 1 };
  const setHeader = (request: unknown): void => {
    (request as { headers: Record<string, string> }).headers[name] = value;
  };
  if (source === undefined) {
    const command = new UploadPartCommand({ ...part, Body: "part" });
    command.middlewareStack.add((next) => (args) => (setHeader(args.request), next(args)), { step: "build" });
    return at.s3.send(command);
  }
  const command = new UploadPartCopyCommand({ ...part, CopySource: source });
  command.middlewareStack.add((next) => (args) => (setHeader(args.request), next(args)), { step: "build" });
  return at.s3.send(command);
}

test.each([undefined, "source"])("a part (of %s) takes no header that belongs to the object", async (key) => {
  await at.s3.putObject({ Bucket, Key: "source", Body: "0123456789" });
  const source = key === undefined ? undefined : `${Bucket}/${key}`;
  await putPart(source, "x-amz-request-payer", "requester");
  for (const [name, value, message] of [
    ["x-amz-meta-color", "red", "Metadata cannot be specified in this context."],
    ["x-amz-tagging", "color=red", "The specified header is not valid in this context"],
    ["x-amz-storage-class", "STANDARD", "The specified header is not valid in this context"],
    ["x-amz-acl", "private", "The specified header is not valid in this context"],
    ["x-amz-metadata-directive", "REPLACE", "The specified header is not valid in this context"],
  ] as const) {
    await expect(putPart(source, name, value)).rejects.toMatchObject({
      name: "InvalidArgument",
      message,
      ArgumentName: name,
      ArgumentValue: value,
      $metadata: { httpStatusCode: 400 },
    });
  }
});
