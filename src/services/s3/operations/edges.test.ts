/** Holds what S3 answers to requests that no SDK would send, signed by hand. */
import { createHash, createHmac } from "node:crypto";
import { HeadBucketCommand, ListObjectsV2Command, S3 } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
let Bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket();
  await at.s3.putObject({ Bucket, Key: "k", Body: "hello" });
});

afterAll(() => at.close());

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

interface Sent {
  readonly method: string;
  /** Below the bucket. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request signed with the root key; resolves to the status, the error's code and its message. */
async function send({ method, path, body, headers = {} }: Sent): Promise<[number, string, string]> {
  const { accessKeyId, secretAccessKey } = at.region.root;
  const url = new URL(`${at.region.endpoint}/${Bucket}${path}`);
  const date = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const day = date.slice(0, 8);
  const payload = createHash("sha256")
    .update(body ?? "")
    .digest("hex");
  const { authorization: stated, ...others } = headers;
  const dated = { "x-amz-content-sha256": payload, "x-amz-date": date };
  const signed: Record<string, string> = { host: url.host, ...dated, ...others };
  const names = Object.keys(signed).toSorted();
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join("&");
  const canonical = [
    method,
    url.pathname,
    query,
    ...names.map((name) => `${name}:${signed[name]}`),
    "",
    names.join(";"),
    payload,
  ].join("\n");
  const scope = `${day}/us-east-1/s3/aws4_request`;
  const hash = createHash("sha256").update(canonical).digest("hex");
  const key = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), "us-east-1"), "s3"), "aws4_request");
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash}`).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  const { host: _host, ...sent } = signed;
  const all = { ...sent, authorization: stated ?? authorization };
  const answer = await fetch(url, { method, headers: all, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  const element = (name: string): string => new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(text)?.[1] ?? "";
  return [answer.status, element("Code"), element("Message")];
}

const cors =
  "<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule></CORSConfiguration>";
const lifecycle =
  "<LifecycleConfiguration><Rule><Filter/><Status>Enabled</Status><Expiration><Days>1</Days></Expiration></Rule></LifecycleConfiguration>";
const list = "<Delete><Object><Key>k</Key></Object></Delete>";
const otherMd5 = "1B2M2Y8AsgTpgAmY7PhCfg==";
const notTheSame = "The Content-MD5 you specified did not match what we received.";

const cases: readonly (readonly [string, Sent, readonly [number, string, string]])[] = [
  [
    "a document whose MD5 is none",
    { method: "PUT", path: "?cors", body: cors, headers: { "content-md5": "invalid" } },
    [400, "InvalidDigest", "The Content-MD5 you specified was invalid."],
  ],
  [
    "a damaged document, by its MD5",
    { method: "PUT", path: "?cors", body: cors, headers: { "content-md5": otherMd5 } },
    [400, "BadDigest", notTheSame],
  ],
  [
    "a damaged document, by its checksum",
    { method: "PUT", path: "?cors", body: cors, headers: { "x-amz-checksum-crc32": "AAAAAA==" } },
    [400, "BadDigest", "The CRC32 you specified did not match the calculated checksum."],
  ],
  [
    "a damaged list of what to delete",
    { method: "POST", path: "?delete", body: list, headers: { "content-md5": otherMd5 } },
    [400, "BadDigest", notTheSame],
  ],
  [
    "an unprotected list of what to delete",
    { method: "POST", path: "?delete", body: list },
    [400, "InvalidRequest", "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"],
  ],
  [
    "rules of other origins without a digest",
    { method: "PUT", path: "?cors", body: cors },
    [400, "InvalidRequest", "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"],
  ],
  [
    "a lifecycle configuration whose checksum is only announced",
    { method: "PUT", path: "?lifecycle", body: lifecycle, headers: { "x-amz-checksum-algorithm": "CRC32" } },
    [400, "InvalidRequest", "Missing required header for this request: Content-MD5"],
  ],
  [
    "an object lock configuration without a body",
    { method: "PUT", path: "?object-lock" },
    [400, "MissingRequestBodyError", "Request Body is empty"],
  ],
  [
    "a range with a space in it, which is none",
    { method: "GET", path: "/k", headers: { range: "bytes= -1" } },
    [200, "", ""],
  ],
  [
    "a part number that cannot be, of a key that is not there",
    { method: "GET", path: "/none?partNumber=0" },
    [400, "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive"],
  ],
  [
    "uploads of a key",
    { method: "GET", path: "/k?uploads" },
    [400, "InvalidRequest", "Key is not expected for the GET method ?uploads subresource"],
  ],
  [
    "versions of a key",
    { method: "GET", path: "/k?versions" },
    [400, "InvalidRequest", "There is no such thing as the ?versions sub-resource for a key"],
  ],
  [
    "a part without an upload",
    { method: "PUT", path: "/k?partNumber=1", body: "x" },
    [400, "InvalidArgument", "This operation does not accept partNumber without uploadId"],
  ],
  [
    "a version without its id",
    { method: "GET", path: "/k?versionId=" },
    [400, "InvalidArgument", "Version id cannot be the empty string"],
  ],
  [
    "an object's size that is no number",
    { method: "POST", path: "/k?uploadId=1", body: "", headers: { "x-amz-mp-object-size": "large" } },
    [400, "InvalidRequest", "Value for x-amz-mp-object-size header is invalid: 'large'"],
  ],
  [
    "where to start, of a list that goes by markers",
    { method: "GET", path: "?prefix=a&start-after=k" },
    [400, "InvalidArgument", "startAfter only supported in REST.GET.BUCKET with list-type=2"],
  ],
  [
    "attributes of an object without saying which",
    { method: "GET", path: "/k?attributes" },
    [
      400,
      "InvalidRequest",
      "The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty",
    ],
  ],
  [
    "a copy source that is not encoded",
    { method: "PUT", path: "/copy", headers: { "x-amz-copy-source": "bucket/%zz" } },
    [400, "InvalidArgument", "Invalid copy source encoding"],
  ],
  [
    "another checksum than the one announced",
    {
      method: "PUT",
      path: "/k2",
      body: "x",
      headers: { "x-amz-sdk-checksum-algorithm": "CRC32", "x-amz-checksum-crc32c": "m0cB1Q==" },
    },
    [400, "InvalidRequest", "Value for x-amz-sdk-checksum-algorithm header is invalid."],
  ],
  [
    "two checksums, whatever they are",
    {
      method: "PUT",
      path: "/k2",
      body: "x",
      headers: { "x-amz-checksum-sha1": "bad", "x-amz-checksum-crc32c": "bad" },
    },
    [400, "InvalidRequest", "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."],
  ],
  [
    "a checksum in a header and one announced for a trailer, of a body without one",
    {
      method: "PUT",
      path: "/k2",
      body: "x",
      headers: { "x-amz-checksum-crc32": "jNu97g==", "x-amz-trailer": "x-amz-checksum-crc32" },
    },
    [400, "InvalidRequest", "Expecting a single x-amz-checksum- header"],
  ],
  [
    "two checksums announced for a trailer",
    {
      method: "PUT",
      path: "/k2",
      body: "x",
      headers: { "x-amz-trailer": "x-amz-checksum-crc32, x-amz-checksum-sha1" },
    },
    [400, "InvalidRequest", "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."],
  ],
  [
    "a trailer of a body that has none",
    { method: "PUT", path: "/k2", body: "x", headers: { "x-amz-trailer": "x-amz-checksum-crc32" } },
    [
      400,
      "MalformedTrailerError",
      "The request contained trailing data that was not well-formed or did not conform to our published schema.",
    ],
  ],
  [
    "a copy of a range",
    { method: "PUT", path: "/copy", headers: { "x-amz-copy-source": "bucket/k", range: "bytes=0-2" } },
    [400, "InvalidArgument", "RANGE is not supported in Copy!"],
  ],
  [
    "a range of a part that cannot be",
    { method: "GET", path: "/k?partNumber=0", headers: { range: "bytes=0-2" } },
    [400, "InvalidRequest", "Cannot specify both Range header and partNumber query parameter"],
  ],
  [
    "a copy with a body",
    { method: "PUT", path: "/copy", body: "x", headers: { "x-amz-copy-source": "bucket/k" } },
    [400, "InvalidRequest", "The request included a body. Requests of this type must not include a non-empty body."],
  ],
  [
    "a copied part with a body",
    {
      method: "PUT",
      path: "/copy?partNumber=1&uploadId=1",
      body: "x",
      headers: { "x-amz-copy-source": "bucket/k" },
    },
    [400, "InvalidRequest", "The request included a body. Requests of this type must not include a non-empty body."],
  ],
  [
    "a lock where there are no locks",
    { method: "PUT", path: "/k2", body: "x", headers: { "x-amz-object-lock-legal-hold": "ON" } },
    [400, "InvalidRequest", "Bucket is missing ObjectLockConfiguration"],
  ],
  [
    "a lock until what is no date",
    {
      method: "PUT",
      path: "/k2",
      body: "x",
      headers: { "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "soon" },
    },
    [400, "InvalidArgument", "The retain until date must be provided in ISO 8601 format"],
  ],
  [
    "a page of fewer than no keys",
    { method: "GET", path: "?max-keys=-1" },
    [400, "InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647"],
  ],
  [
    "a page of more keys than 31 bits count",
    { method: "GET", path: "?max-keys=2147483648" },
    [400, "InvalidArgument", "Provided max-keys not an integer or within integer range"],
  ],
  [
    "a tag without a name",
    { method: "PUT", path: "/k2", body: "x", headers: { "x-amz-tagging": "=red" } },
    [
      400,
      "InvalidArgument",
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
    ],
  ],
  [
    "a copy from what cannot be a bucket",
    { method: "PUT", path: "/k2", headers: { "x-amz-copy-source": "192.168.1.1/k" } },
    [400, "InvalidArgument", "Invalid copy source bucket name"],
  ],
  [
    "an answer's header that cannot be replaced",
    { method: "GET", path: "/k?response-foo=x" },
    [
      400,
      "InvalidArgument",
      "response-foo is not in the set of overridable response headers. Please refer to the S3 API documentation for a complete list of overridable response headers.",
    ],
  ],
];

test.each(cases)("%s", async (_what, request, answer) => {
  expect(await send(request)).toEqual(answer);
});

test("an unknown directive is told before a copy onto itself is", async () => {
  const CopySource = `${Bucket}/k`;
  const copied = at.s3.copyObject({ Bucket, Key: "k", CopySource, MetadataDirective: "OTHER" as "COPY" });
  await expect(copied).rejects.toMatchObject({ name: "InvalidArgument", message: "Unknown metadata directive." });
});

test("a copy's checksum algorithm is judged before its source is looked up", async () => {
  const CopySource = `${Bucket}/none`;
  const copied = at.s3.copyObject({ Bucket, Key: "k2", CopySource, ChecksumAlgorithm: "OTHER" as "CRC32" });
  await expect(copied).rejects.toMatchObject({ name: "InvalidRequest" });
});

test("a delete with a condition on what is not there is a 404", async () => {
  const deleted = at.s3.deleteObject({ Bucket, Key: "none", IfMatch: "x" });
  await expect(deleted).rejects.toMatchObject({ name: "NoSuchKey" });
});

test("a write takes a condition's tag with one of its quotes", async () => {
  const { ETag = "" } = await at.s3.putObject({ Bucket, Key: "quoted", Body: "1" });
  const { ETag: next = "" } = await at.s3.putObject({ Bucket, Key: "quoted", Body: "2", IfMatch: ETag.slice(1) });
  await at.s3.putObject({ Bucket, Key: "quoted", Body: "3", IfMatch: next.slice(0, -1) });
});

test("a bucket's HEAD names the type that its answers have", async () => {
  const head = await fetch(await signedUrl("us-east-1"), { method: "HEAD" });
  expect([head.status, head.headers.get("content-type")]).toEqual([200, "application/xml"]);
});

test("a URL signed for another region is refused as a URL", async () => {
  const answer = await fetch(await signedUrl("eu-west-1"), { method: "HEAD" });
  expect(answer.status).toBe(301);
  const listed = await fetch(await signedUrl("eu-west-1", "GET"));
  expect(listed.status).toBe(400);
  const text = await listed.text();
  expect(text).toContain("<Code>AuthorizationQueryParametersError</Code>");
  expect(text).toMatch(/Error parsing the X-Amz-Credential parameter; the region .eu-west-1.* is wrong/);
});

/** The bucket's URL, signed for a region. */
async function signedUrl(region: string, method: "GET" | "HEAD" = "HEAD"): Promise<string> {
  const { accessKeyId, secretAccessKey } = at.region.root;
  const credentials = { accessKeyId, secretAccessKey };
  const s3 = new S3({ endpoint: at.region.endpoint, region, forcePathStyle: true, credentials });
  const command = method === "GET" ? new ListObjectsV2Command({ Bucket }) : new HeadBucketCommand({ Bucket });
  return getSignedUrl(s3, command);
}

test("completing an upload judges the request before the parts", async () => {
  const Key = "upload";
  const { UploadId } = await at.s3.createMultipartUpload({ Bucket, Key, ChecksumAlgorithm: "SHA256" });
  const address = { Bucket, Key, UploadId };
  const bare = await send({ method: "PUT", path: `/${Key}?partNumber=1&uploadId=${UploadId}`, body: "x" });
  const mismatch = "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: null";
  expect(bare).toEqual([400, "InvalidRequest", mismatch]);
  const { ETag, ChecksumSHA256 } = await at.s3.uploadPart({
    ...address,
    PartNumber: 1,
    Body: "x",
    ChecksumAlgorithm: "SHA256",
  });
  const complete = (part: object, more: object = {}) =>
    at.s3.completeMultipartUpload({
      ...address,
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag, ...part }] },
      ...more,
    });
  await expect(complete({ PartNumber: 0, ChecksumSHA256 })).rejects.toMatchObject({
    name: "InvalidArgument",
    message: "PartNumber must be >= 1",
  });
  await expect(complete({ ChecksumSHA256: "bad" })).rejects.toMatchObject({
    name: "InvalidArgument",
    message: "Invalid Base64 or multiple checksums present in request",
  });
  await expect(complete({ ChecksumSHA256 }, { MpuObjectSize: -1 })).rejects.toMatchObject({
    message: "Value for x-amz-mp-object-size header is less than zero: '-1'",
  });
  await expect(complete({ ChecksumSHA256 }, { ChecksumType: "OTHER" })).rejects.toMatchObject({
    message: "Value for x-amz-checksum-type header is invalid.",
  });
  const first = await complete({ ChecksumSHA256 }, { MpuObjectSize: 1 });
  expect((await complete({ ChecksumSHA256 }, { MpuObjectSize: 1 })).ETag).toBe(first.ETag);
});

test("a credential that is no scope is malformed, and no unknown service", async () => {
  const headers = {
    authorization: "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1, SignedHeaders=host, Signature=00",
  };
  expect((await send({ method: "GET", path: "/k", headers })).slice(0, 2)).toEqual([
    400,
    "AuthorizationHeaderMalformed",
  ]);
});

test("an object redirects to at most 2,048 characters", async () => {
  const put = (WebsiteRedirectLocation: string) => at.s3.putObject({ Bucket, Key: "moved", WebsiteRedirectLocation });
  await put(`/${"x".repeat(2_047)}`);
  await expect(put(`/${"x".repeat(2_048)}`)).rejects.toMatchObject({
    name: "InvalidRedirectLocation",
    message: "The length of website redirect location cannot exceed 2,048 characters.",
  });
});
