/** What S3 answers to requests that SDKs do not make, or make at their limits: addresses, repeated headers, lengths. */
import { request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { GetObjectCommand, S3 } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;

beforeAll(async () => {
  at = await openS3Region();
});
afterAll(() => at.close());

interface Answer {
  readonly status: number | undefined;
  /** Names and values as they came. */
  readonly headers: readonly string[];
  readonly text: string;
}

/** Sends what no client makes of its own: paths are not normalised, headers may come twice. */
function send(method: string, path: string, headers: OutgoingHttpHeaders = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = Number(new URL(at.region.endpoint).port);
    const request = httpRequest({ port, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.rawHeaders, text }));
    });
    request.on("error", reject).end(body);
  });
}

/** A bucket that anybody may write and tag objects in. */
async function newOpenBucket(): Promise<string> {
  const Bucket = await at.newBucket();
  await at.s3.deletePublicAccessBlock({ Bucket });
  const Action = ["s3:PutObject", "s3:PutObjectTagging"];
  const Statement = { Effect: "Allow", Principal: "*", Action, Resource: `arn:aws:s3:::${Bucket}/*` };
  await at.s3.putBucketPolicy({ Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  return Bucket;
}

test("a key is bytes, whatever a file system would make of them", async () => {
  const Bucket = await newOpenBucket();
  const keys = ["..", "../x", "a/../../b", "a/../b"];
  for (const key of keys) expect(await send("PUT", `/${Bucket}/${key}`)).toMatchObject({ status: 200 });
  expect((await at.s3.listObjectsV2({ Bucket })).Contents?.map(({ Key }) => Key)).toEqual(keys);
});

test("metadata that is sent twice is one value, joined by a comma alone", async () => {
  const Bucket = await newOpenBucket();
  const answer = await send("PUT", `/${Bucket}/k`, { "x-amz-meta-colour": ["red", "green, blue"] });
  expect(answer.status).toBe(200);
  expect((await at.s3.headObject({ Bucket, Key: "k" })).Metadata).toEqual({ colour: "red,green, blue" });
});

test("only the bytes of objects may come in chunks", async () => {
  const Bucket = await at.newBucket();
  const stated = { "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "x-amz-decoded-content-length": "5" };
  const answer = await send("PUT", `/${Bucket}?versioning`, stated, "5\r\nabcde\r\n0\r\n\r\n");
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(
    "<Code>InvalidRequest</Code><Message>The value of x-amz-content-sha256 header is invalid.</Message>",
  );
});

test("a download that goes on gets the rest of the object it began, and all of another", async () => {
  const Bucket = await at.newBucket();
  const { ETag = "" } = await at.s3.putObject({ Bucket, Key: "k", Body: "0123456789" });
  const url = await getSignedUrl(at.s3, new GetObjectCommand({ Bucket, Key: "k" }));
  const rest = await fetch(url, { headers: { range: "bytes=6-", "if-range": ETag } });
  expect([rest.status, await rest.text()]).toEqual([206, "6789"]);
  await at.s3.putObject({ Bucket, Key: "k", Body: "abc" });
  const all = await fetch(url, { headers: { range: "bytes=6-", "if-range": ETag } });
  expect([all.status, all.headers.get("content-range"), await all.text()]).toEqual([200, null, "abc"]);
});

test("a hash that nobody signed is still compared with what came", async () => {
  const Bucket = await newOpenBucket();
  const answer = await send("PUT", `/${Bucket}/k`, { "x-amz-content-sha256": "no-hash" }, "x");
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("<Code>XAmzContentSHA256Mismatch</Code>");
  expect(answer.text).toContain("<ClientComputedContentSHA256>no-hash</ClientComputedContentSHA256>");
});

test("a document that is missing is first of all not the one that was signed", async () => {
  const Bucket = await newOpenBucket();
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const path = `/${Bucket}/k?tagging`;
  expect((await send("PUT", path, { "x-amz-content-sha256": "no-hash" })).text).toContain("XAmzContentSHA256Mismatch");
  expect((await send("PUT", path)).text).toContain("MissingRequestBodyError");
});

test("tags of no object are missed under the bucket's name and the key", async () => {
  const Bucket = await at.newBucket();
  const missed = (request: Promise<unknown>): Promise<unknown> => request.catch((error: unknown) => error);
  const read = await missed(at.s3.getObjectTagging({ Bucket, Key: "k" }));
  expect(read).toMatchObject({ name: "NoSuchKey", Key: `${Bucket}/k` });
  const deleted = await missed(at.s3.deleteObjectTagging({ Bucket, Key: "k" }));
  expect(deleted).toMatchObject({ name: "NoSuchKey", Key: "k" });
});

test("a website's configuration is read up to 128 KB", async () => {
  const Bucket = await at.newBucket();
  const RoutingRules = Array.from({ length: 50 }, (_, index) => ({
    Condition: { KeyPrefixEquals: `${index}-${"a".repeat(1_500)}` },
    Redirect: { ReplaceKeyWith: "b".repeat(1_500) },
  }));
  const put = at.s3.putBucketWebsite({
    Bucket,
    WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" }, RoutingRules },
  });
  expect(await failure(put)).toEqual({ code: "MaxMessageLengthExceeded", status: 400 });
});

test("a signed URL's Expires is answered as it is written", async () => {
  const Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "k", Body: "x" });
  const url = await getSignedUrl(at.s3, new GetObjectCommand({ Bucket, Key: "k", ResponseExpires: new Date(0) }));
  expect((await fetch(url)).headers.get("expires")).toBe("Thu, 01 Jan 1970 00:00:00 GMT");
});

test("nobody copies or begins uploads, whatever a bucket allows everybody", async () => {
  const Bucket = await newOpenBucket();
  const upload = await send("POST", `/${Bucket}/k?uploads`);
  expect(upload.status).toBe(403);
  expect(upload.text).toContain("<Message>Anonymous users cannot initiate multipart uploads. Please authenticate.<");
  const copy = await send("PUT", `/${Bucket}/k`, { "x-amz-copy-source": `${Bucket}/j` });
  expect(copy.text).toContain("<Message>Anonymous users cannot copy objects. Please authenticate.<");
  const acl = await send("PUT", `/${Bucket}/k?acl`);
  expect(acl.text).toContain("<Message>Anonymous users cannot invoke this API. Please authenticate.<");
});

test("a bucket's policy is no matter of other accounts, whatever they may do", async () => {
  const Bucket = await at.newBucket();
  const other = await at.region.createAccount({ name: "Other", email: "other@example.com" });
  const Principal = { AWS: `arn:aws:iam::${other.id}:root` };
  const Statement = { Effect: "Allow", Principal, Action: "s3:*", Resource: `arn:aws:s3:::${Bucket}` };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
  await at.s3.putBucketPolicy({ Bucket, Policy });
  const stranger = new S3({
    endpoint: at.region.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: other,
  });
  await stranger.headBucket({ Bucket });
  const refused = { code: "MethodNotAllowed", status: 405 };
  expect(await failure(stranger.getBucketPolicy({ Bucket }))).toEqual(refused);
  expect(await failure(stranger.putBucketPolicy({ Bucket, Policy }))).toEqual(refused);
  expect(await failure(stranger.deleteBucketPolicy({ Bucket }))).toEqual(refused);
  stranger.destroy();
  expect((await at.s3.getBucketPolicy({ Bucket })).Policy).toBe(Policy);
});

test("names that no header can have are told, of rules and of preflights", async () => {
  const Bucket = await at.newBucket();
  const put = (more: object): Promise<unknown> =>
    at.s3.putBucketCors({
      Bucket,
      CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"], ...more }] },
    });
  await expect(put({ AllowedHeaders: ["x-*", "X(Custom)"] })).rejects.toMatchObject({
    name: "InvalidRequest",
    message: 'AllowedHeader "X(Custom)" contains invalid character.',
  });
  await expect(put({ ExposeHeaders: ["Bad/Header"] })).rejects.toMatchObject({ name: "InvalidRequest" });
  await put({ AllowedHeaders: ["*"] });
  const asked = { origin: "http://a", "access-control-request-method": "GET" };
  const good = await send("OPTIONS", `/${Bucket}/k`, { ...asked, "access-control-request-headers": "x-a, X-B" });
  expect(good.status).toBe(200);
  expect(good.headers).toContain("Access-Control-Allow-Headers");
  const bad = await send("OPTIONS", `/${Bucket}/k`, { ...asked, "access-control-request-headers": "x-a,Bad=Name" });
  expect(bad.status).toBe(400);
  expect(bad.text).toContain("Access-Control-Request-Headers &quot;Bad=Name&quot; contains invalid character.");
});

test("a checksum stands in a header or in the trailer, not in both", async () => {
  const Bucket = await newOpenBucket();
  const headers = {
    "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "x-amz-decoded-content-length": "5",
    "x-amz-trailer": "x-amz-checksum-crc64nvme",
  };
  const body = "5\r\nhello\r\n0\r\nx-amz-checksum-crc64nvme:M3eFcAZSQlc=\r\n\r\n";
  expect((await send("PUT", `/${Bucket}/k`, headers, body)).status).toBe(200);
  const both = await send("PUT", `/${Bucket}/k`, { ...headers, "x-amz-checksum-crc32": "NhCmhg==" }, body);
  expect(both.status).toBe(400);
  expect(both.text).toContain("Multiple checksum Types are not allowed.");
});

test("a checksum by an unknown algorithm is refused, and headers that only speak of checksums are not", async () => {
  const Bucket = await newOpenBucket();
  const answer = await send("PUT", `/${Bucket}/k`, { "x-amz-checksum-crc33": "AAAAAA==" }, "x");
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(
    "<Code>InvalidRequest</Code><Message>The algorithm type you specified in x-amz-checksum- header is invalid.</Message>",
  );
  const about = { "x-amz-checksum-mode": "ENABLED", "x-amz-checksum-type": "FULL_OBJECT" };
  expect(await send("PUT", `/${Bucket}/k`, about, "x")).toMatchObject({ status: 200 });
});

test("a form's Expires is answered as it was sent", async () => {
  const Bucket = await newOpenBucket();
  const fields = { key: "k", Expires: "0", file: "x" };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const form = { "content-type": "multipart/form-data; boundary=b" };
  expect(await send("POST", `/${Bucket}`, form, `${parts.join("")}--b--\r\n`)).toMatchObject({ status: 204 });
  expect(await at.s3.headObject({ Bucket, Key: "k" })).toMatchObject({ ExpiresString: "0" });
});

test("headers of more than 8 KB are too many for S3, and metadata of more than 2 KB", async () => {
  const Bucket = await newOpenBucket();
  const headers = { host: "localhost", connection: "keep-alive" };
  const own = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  // Node adds what closes the list: `content-length: 0`, 19 bytes.
  const filled = (bytes: number) => ({ ...headers, "x-filler": "x".repeat(bytes - own - "x-filler: \r\n".length) });
  expect(await send("PUT", `/${Bucket}/k`, { ...filled(8_192 - 19), "content-length": 0 })).toMatchObject({
    status: 200,
  });
  const refused = await send("PUT", `/${Bucket}/k`, { ...filled(8_193 - 19), "content-length": 0 });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("<Code>RequestHeaderSectionTooLarge</Code>");
  expect(refused.text).toContain("<Message>Your request header section exceeds the maximum allowed size.</Message>");
  expect(refused.text).toContain("<MaxSizeAllowed>8192</MaxSizeAllowed>");
  const described = (bytes: number) => send("PUT", `/${Bucket}/k`, { "x-amz-meta-a": "x".repeat(bytes - 1) });
  expect(await described(2_048)).toMatchObject({ status: 200 });
  const larger = await described(2_049);
  expect(larger.status).toBe(400);
  expect(larger.text).toContain("<Code>MetadataTooLarge</Code>");
  expect(larger.text).toContain("<MaxSizeAllowed>2048</MaxSizeAllowed>");
});

test("a lifecycle rule's tags come back in the order in which they were put", async () => {
  const Bucket = await at.newBucket();
  const Tags = ["b", "10", "a", "9"].map((Key) => ({ Key, Value: `of ${Key}` }));
  const Rules = [
    { ID: "r", Status: "Enabled" as const, Filter: { And: { Prefix: "p", Tags } }, Expiration: { Days: 1 } },
  ];
  await at.s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules } });
  expect((await at.s3.getBucketLifecycleConfiguration({ Bucket })).Rules).toEqual(Rules);
});

test("what clients sign for directory buckets' own endpoint is answered: there are none", async () => {
  expect((await at.s3.listDirectoryBuckets()).Buckets).toEqual([]);
  expect(await failure(at.s3.createSession({ Bucket: await at.newBucket() }))).toEqual({
    code: "MethodNotAllowed",
    status: 405,
  });
});
