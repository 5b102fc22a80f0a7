/** Buckets through the SDK: making, finding, listing and removing them. */
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
  type CreateBucketCommandInput,
  type S3ClientConfig,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let client: S3Client;
const clients: S3Client[] = [];

function newClient(
  regionName: string,
  key: { accessKeyId: string; secretAccessKey: string } = region.root,
  more: Pick<S3ClientConfig, "followRegionRedirects"> = {},
): S3Client {
  const made = new S3Client({
    endpoint: region.endpoint,
    region: regionName,
    forcePathStyle: true,
    maxAttempts: 1,
    ...more,
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey },
  });
  clients.push(made);
  return made;
}

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  client = newClient("us-east-1");
});

afterAll(async () => {
  for (const each of clients) each.destroy();
  await region.close();
});

let count = 0;
const newName = () => `bucket-${++count}`;

async function newBucket(more: Partial<CreateBucketCommandInput> = {}, by = client): Promise<string> {
  const Bucket = newName();
  await by.send(new CreateBucketCommand({ Bucket, ...more }));
  return Bucket;
}

test("a new bucket is found by HEAD, with its region", async () => {
  const Bucket = newName();
  const made = await client.send(new CreateBucketCommand({ Bucket }));
  expect(made.Location).toBe(`/${Bucket}`);
  const head = await client.send(new HeadBucketCommand({ Bucket }));
  expect(head.BucketRegion).toBe("us-east-1");
  expect((await client.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBeUndefined();
});

test("a name that breaks the rules is refused", async () => {
  await expect(client.send(new CreateBucketCommand({ Bucket: "Bad_Name" }))).rejects.toMatchObject({
    name: "InvalidBucketName",
    $metadata: { httpStatusCode: 400 },
  });
});

test("the owner may make a bucket again in us-east-1, and nowhere else", async () => {
  const Bucket = await newBucket();
  await client.send(new CreateBucketCommand({ Bucket }));
  const seoul = newClient("ap-northeast-2");
  const configuration = { CreateBucketConfiguration: { LocationConstraint: "ap-northeast-2" } } as const;
  const other = await newBucket(configuration, seoul);
  await expect(seoul.send(new CreateBucketCommand({ Bucket: other, ...configuration }))).rejects.toMatchObject({
    name: "BucketAlreadyOwnedByYou",
    $metadata: { httpStatusCode: 409 },
  });
});

test("another account cannot have the same name", async () => {
  const Bucket = await newBucket();
  const other = await region.createAccount({ name: "Other", email: "other@example.com" });
  await expect(newClient("us-east-1", other).send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
    name: "BucketAlreadyExists",
    $metadata: { httpStatusCode: 409 },
  });
});

test("a bucket is in the region of its constraint, and other regions are told so", async () => {
  const seoul = newClient("ap-northeast-2");
  const Bucket = await newBucket({ CreateBucketConfiguration: { LocationConstraint: "ap-northeast-2" } }, seoul);
  expect((await client.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBe("ap-northeast-2");
  await expect(client.send(new PutObjectCommand({ Bucket, Key: "a" }))).rejects.toMatchObject({
    name: "AuthorizationHeaderMalformed",
    Region: "ap-northeast-2",
    $metadata: { httpStatusCode: 400 },
  });
  await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 301 },
  });
  // Names of no region, such as the pseudo-region that some clients sign for, are no other place.
  await expect(newClient("moon-1").send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 400 },
  });
});

test("no bucket is made in the name of no region", async () => {
  await expect(newBucket({}, newClient("moon-1"))).rejects.toMatchObject({
    name: "AuthorizationHeaderMalformed",
    message: "The authorization header is malformed; the region 'moon-1' is wrong; expecting 'us-east-1'",
    Region: "us-east-1",
    $metadata: { httpStatusCode: 400 },
  });
});

test("a bucket that is made abroad is located by plain HTTP, whatever the request came by", async () => {
  const Bucket = newName();
  const CreateBucketConfiguration = { LocationConstraint: "eu-west-1" } as const;
  const { Location } = await client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  expect(Location).toBe(`${region.endpoint}/${Bucket}/`);
});

test("an SDK that follows regions finds the bucket", async () => {
  const seoul = newClient("ap-northeast-2");
  const Bucket = await newBucket({ CreateBucketConfiguration: { LocationConstraint: "ap-northeast-2" } }, seoul);
  const following = newClient("us-east-1", region.root, { followRegionRedirects: true });
  expect((await following.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe("ap-northeast-2");
});

test("even who may do nothing is told where a bucket is", async () => {
  const seoul = newClient("ap-northeast-2");
  const Bucket = await newBucket({ CreateBucketConfiguration: { LocationConstraint: "ap-northeast-2" } }, seoul);
  const head = await fetch(`${region.endpoint}/${Bucket}`, { method: "HEAD" });
  expect(head.status).toBe(403);
  expect(head.headers.get("x-amz-bucket-region")).toBe("ap-northeast-2");
});

test("a directory bucket is told by its own members, which no region may stand beside", async () => {
  const directory = {
    Location: { Type: "AvailabilityZone", Name: "use1-az4" },
    Bucket: { Type: "Directory" },
  } as const;
  await expect(newBucket({ CreateBucketConfiguration: directory })).rejects.toMatchObject({ name: "NotImplemented" });
  for (const part of [directory, { Location: directory.Location }, { Bucket: directory.Bucket }]) {
    const mixed = { ...part, LocationConstraint: "eu-west-1" } as const;
    await expect(newBucket({ CreateBucketConfiguration: mixed })).rejects.toMatchObject({ name: "MalformedXML" });
  }
});

test("outside us-east-1 the constraint must be the region", async () => {
  const seoul = newClient("ap-northeast-2");
  const wrong = { CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } } as const;
  await expect(newBucket(wrong, seoul)).rejects.toMatchObject({ name: "IllegalLocationConstraintException" });
  await expect(
    newBucket({ CreateBucketConfiguration: { LocationConstraint: "moon-1" as "eu-west-1" } }),
  ).rejects.toMatchObject({ name: "InvalidLocationConstraint" });
});

test("buckets are listed by name, page by page, by prefix and by region", async () => {
  const account = await region.createAccount({ name: "Lister", email: "lister@example.com" });
  const lister = newClient("us-east-1", account);
  for (const name of ["list-b", "list-a", "other-c"]) await lister.send(new CreateBucketCommand({ Bucket: name }));
  const LocationConstraint = "eu-west-1";
  const abroad = { Bucket: "list-eu", CreateBucketConfiguration: { LocationConstraint } } as const;
  await lister.send(new CreateBucketCommand(abroad));

  const names = async (input: object) => (await lister.send(new ListBucketsCommand(input))).Buckets?.map((b) => b.Name);
  expect(await names({})).toEqual(["list-a", "list-b", "list-eu", "other-c"]);
  expect(await names({ Prefix: "list-" })).toEqual(["list-a", "list-b", "list-eu"]);
  expect(await names({ BucketRegion: "eu-west-1" })).toEqual(["list-eu"]);

  const first = await lister.send(new ListBucketsCommand({ MaxBuckets: 3 }));
  expect(first.Buckets?.map((b) => [b.Name, b.BucketRegion])).toEqual([
    ["list-a", "us-east-1"],
    ["list-b", "us-east-1"],
    ["list-eu", "eu-west-1"],
  ]);
  const rest = await lister.send(new ListBucketsCommand({ MaxBuckets: 3, ContinuationToken: first.ContinuationToken }));
  expect(rest.Buckets?.map((b) => b.Name)).toEqual(["other-c"]);
  expect(rest.ContinuationToken).toBeUndefined();
  expect(rest.Owner?.ID).toMatch(/^[0-9a-f]{64}$/);
});

test("a bucket that holds something cannot be removed", async () => {
  const Bucket = await newBucket();
  await client.send(new PutObjectCommand({ Bucket, Key: "a", Body: "a" }));
  await expect(client.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({
    name: "BucketNotEmpty",
    $metadata: { httpStatusCode: 409 },
  });
  await client.send(new DeleteObjectCommand({ Bucket, Key: "a" }));
  await client.send(new DeleteBucketCommand({ Bucket }));
  await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 404 },
  });
});

test("uploads under way go with their bucket", async () => {
  const Bucket = await newBucket();
  for (let index = 0; index < 12; index++) {
    await client.send(new CreateMultipartUploadCommand({ Bucket, Key: `key-${index}` }));
  }
  await client.send(new DeleteBucketCommand({ Bucket }));
  await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({ name: "NotFound" });
});
