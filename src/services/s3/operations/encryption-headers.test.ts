/** Headers that ask for encryption are refused where nothing is encrypted anew. */
import {
  CompleteMultipartUploadCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let Bucket: string;
let UploadId: string;
let ETag: string | undefined;
const Key = "k";

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key, Body: "x" });
  UploadId = (await at.s3.createMultipartUpload({ Bucket, Key, ServerSideEncryption: "AES256" })).UploadId ?? "";
  ETag = (await at.s3.uploadPart({ Bucket, Key, UploadId, PartNumber: 1, Body: "y" })).ETag;
});
afterAll(() => at.close());

const part = () => ({ Bucket, Key, UploadId, PartNumber: 1 });
const commands = {
  UploadPart: () => new UploadPartCommand({ ...part(), Body: "z" }),
  UploadPartCopy: () => new UploadPartCopyCommand({ ...part(), CopySource: `${Bucket}/${Key}` }),
  CompleteMultipartUpload: () =>
    new CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId,
      MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] },
    }),
  GetObject: () => new GetObjectCommand({ Bucket, Key }),
  GetObjectAttributes: () => new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ["ETag"] }),
};

/** Sends a command with one header more than its input has members for. */
function sendWith(command: GetObjectCommand, name: string, value: string): Promise<unknown> {
  command.middlewareStack.add(
    (next) => (args) => {
      (args.request as { headers: Record<string, string> }).headers[name] = value;
      return next(args);
    },
    { step: "build" },
  );
  return at.s3.send(command);
}

const header = "x-amz-server-side-encryption";

test.each(Object.entries(commands))("%s is not asked for encryption", async (_, make) => {
  await expect(sendWith(make() as GetObjectCommand, header, "AES256")).rejects.toMatchObject({
    name: "InvalidArgument",
    message: `${header} header is not supported for this operation.`,
    ArgumentName: header,
    ArgumentValue: "AES256",
    $metadata: { httpStatusCode: 400 },
  });
});

test.each(Object.entries(commands))("%s names no key of KMS", async (_, make) => {
  const refused: unknown = await sendWith(make() as GetObjectCommand, `${header}-aws-kms-key-id`, "alias/a").catch(
    (error: unknown) => error,
  );
  expect(refused).toMatchObject({
    name: "InvalidArgument",
    message: `Server Side Encryption with AWS KMS managed key requires HTTP header ${header} : aws:kms`,
    ArgumentName: header,
  });
  expect(refused).not.toHaveProperty("ArgumentValue");
});

test("a HEAD says it by its status", async () => {
  const head = () => new HeadObjectCommand({ Bucket, Key });
  for (const name of [header, `${header}-aws-kms-key-id`]) {
    await expect(sendWith(head(), name, "AES256")).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
  }
});

test("an upload that was asked so is still there", async () => {
  await at.s3.send(commands.CompleteMultipartUpload());
  expect((await at.s3.headObject({ Bucket, Key })).ServerSideEncryption).toBe("AES256");
});
