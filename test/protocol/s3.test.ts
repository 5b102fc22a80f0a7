/** S3's own rules of the wire, which the round trip with the SDK cannot see. */
import { describe, expect, it } from "vitest";
import { codecFor } from "../../src/gateway/protocols/codec.ts";
import { answer, bodyOf, header, ids, operationOf, parse, requestOf } from "./wire.ts";

const refusal = "The XML you provided was not well-formed or did not validate against our published schema";
const s3Namespace = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

function put(headers: Record<string, string>): Promise<Record<string, unknown>> {
  return parse("restXml", "s3", "PutObject", { body: "x", request: { method: "PUT", headers } });
}

describe("S3 requests", () => {
  it("hand the body itself to the operation, with its decoded length", async () => {
    const operation = operationOf("s3", "PutObject");
    const body = bodyOf("hello");
    const identified = {
      service: operation.service,
      operation,
      protocol: "restXml" as const,
      labels: { Bucket: "b", Key: "k" },
      formBytes: undefined,
    };
    const request = requestOf({ headers: { "content-length": "99" } });
    const input = (await codecFor("restXml").parseRequest(identified, request, body)) as Record<string, unknown>;
    expect(input["Body"]).toBe(body);
    expect(input["ContentLength"]).toBe(5);
  });

  it("read user metadata as UTF-8, as latin1 and as RFC 2047 words", async () => {
    const input = await put({
      "x-amz-meta-utf8": Buffer.from("하늘", "utf8").toString("latin1"),
      "x-amz-meta-latin1": "caf\u00e9",
      "x-amz-meta-word": "=?UTF-8?B?7ZWY?= =?UTF-8?Q?=EB=8A=98_x?=",
      "x-amz-meta-__proto__": "kept",
    });
    const metadata = input["Metadata"] as Record<string, string>;
    expect(Object.entries(metadata)).toEqual([
      ["utf8", "하늘"],
      ["latin1", "café"],
      ["word", "하늘 x"],
      ["__proto__", "kept"],
    ]);
  });

  it("leave out what only concerns the transfer, and dates that are none", async () => {
    const input = await put({ "content-encoding": "aws-chunked", expires: "0", "x-amz-tagging": "a=b" });
    expect(input).toMatchObject({ Tagging: "a=b" });
    expect(input).not.toHaveProperty("ContentEncoding");
    expect(input).not.toHaveProperty("Expires");
    expect(await put({ "content-encoding": "aws-chunked, gzip" })).toMatchObject({ ContentEncoding: "gzip" });
  });

  it("name the argument that is no number", async () => {
    const request = { method: "GET", query: "list-type=2&max-keys=blah&prefix=a+b%2Fc" };
    await expect(parse("restXml", "s3", "ListObjectsV2", { request })).rejects.toMatchObject({
      code: "InvalidArgument",
      message: "Provided max-keys not an integer or within integer range",
      fields: { ArgumentName: "max-keys", ArgumentValue: "blah" },
    });
    const empty = { method: "GET", query: "list-type=2&max-keys=&prefix=a+b%2Fc&delimiter=" };
    const input = await parse("restXml", "s3", "ListObjectsV2", { request: empty });
    expect(input).toEqual({ Bucket: "b", Prefix: "a b/c", Delimiter: "" });
  });

  it.each([
    ["PutBucketVersioning", "<VersioningConfiguration>"],
    ["PutBucketVersioning", "<Versioning/>"],
    ["DeleteObjects", "<Delete/>"],
    ["DeleteObjects", "<Delete><Object/></Delete>"],
    ["PutBucketTagging", "<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"],
    [
      "PutBucketCors",
      "<CORSConfiguration><CORSRule><MaxAgeSeconds>soon</MaxAgeSeconds></CORSRule></CORSConfiguration>",
    ],
    [
      "PutBucketAcl",
      "<AccessControlPolicy><AccessControlList><Grant><Grantee><ID>1</ID></Grantee></Grant></AccessControlList></AccessControlPolicy>",
    ],
  ])("refuse a bad document for %s: %s", async (name, body) => {
    await expect(parse("restXml", "s3", name, { body })).rejects.toMatchObject({
      code: "MalformedXML",
      message: refusal,
      status: 400,
    });
  });

  it("tell a missing document from one that may be missing", async () => {
    await expect(parse("restXml", "s3", "PutBucketTagging", {})).rejects.toMatchObject({
      code: "MissingRequestBodyError",
    });
    expect(await parse("restXml", "s3", "CreateBucket", { labels: { Bucket: "b" } })).toEqual({ Bucket: "b" });
  });

  it("take documents of old clients: other roots, no namespace, a type attribute", async () => {
    const old = "<CreateBucketConstraint><LocationConstraint>EU</LocationConstraint></CreateBucketConstraint>";
    const input = await parse("restXml", "s3", "CreateBucket", { body: old });
    expect(input).toMatchObject({ CreateBucketConfiguration: { LocationConstraint: "EU" } });
    const grantee =
      '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group"><URI>u</URI></Grantee>';
    const acl = `<AccessControlPolicy><AccessControlList><Grant>${grantee}<Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>`;
    expect(await parse("restXml", "s3", "PutBucketAcl", { body: acl })).toMatchObject({
      AccessControlPolicy: { Grants: [{ Grantee: { Type: "Group", URI: "u" }, Permission: "READ" }] },
    });
  });
});

describe("S3 answers", () => {
  it("have S3's ids, header line and namespace", () => {
    const response = answer("restXml", "s3", "GetBucketVersioning", { Status: "Enabled" });
    expect(response.headers).toEqual({
      server: "AmazonS3",
      "x-amz-request-id": ids.requestId,
      "x-amz-id-2": ids.hostId,
      "content-type": "application/xml",
    });
    expect(response.body).toBe(
      `${header}<VersioningConfiguration ${s3Namespace}><Status>Enabled</Status></VersioningConfiguration>`,
    );
  });

  it("unwrap the location of a bucket", () => {
    const abroad = answer("restXml", "s3", "GetBucketLocation", { LocationConstraint: "eu-west-1" });
    expect(abroad.body).toBe(`${header}<LocationConstraint ${s3Namespace}>eu-west-1</LocationConstraint>`);
    expect(answer("restXml", "s3", "GetBucketLocation", {}).body).toBe(`${header}<LocationConstraint ${s3Namespace}/>`);
  });

  it("put metadata into headers that HTTP can carry", () => {
    const { headers } = answer("restXml", "s3", "GetObject", {
      Metadata: { plain: "a", Nonascii: "하늘", "mostly-ascii": "a_ä", evil: "a\r\nset-cookie: b", "not a token": "x" },
      ContentDisposition: 'attachment; filename="하.txt"\r\nx: y',
      LastModified: new Date("2009-10-12T17:50:30.000Z"),
      Expires: new Date(0),
      ExpiresString: "never",
    });
    expect(headers).toMatchObject({
      "x-amz-meta-plain": "a",
      "x-amz-meta-nonascii": "=?UTF-8?B?7ZWY64qY?=",
      "x-amz-meta-mostly-ascii": "=?UTF-8?Q?a=5F=C3=A4?=",
      "x-amz-meta-evil": "=?UTF-8?Q?a=0D=0Aset-cookie:_b?=",
      "x-amz-missing-meta": "1",
      "last-modified": "Mon, 12 Oct 2009 17:50:30 GMT",
      expires: "never",
    });
    // Headers about content are Latin-1, and what that lacks a space.
    expect(headers["content-disposition"]).toBe('attachment; filename=" .txt" x: y');
  });

  it("have no body where S3 has none", () => {
    for (const [name, output] of [
      ["DeleteObject", {}],
      ["HeadObject", { ContentLength: 5 }],
      ["PutObject", { ETag: '"x"' }],
      ["PutBucketAcl", {}],
    ] as const) {
      expect(answer("restXml", "s3", name, output).body).toBeUndefined();
    }
    expect(answer("restXml", "s3", "DeleteObject", {}).status).toBe(204);
  });

  it("hand a stream through untouched", () => {
    const body = { length: 3, stream: () => bodyOf("abc").stream() };
    expect(answer("restXml", "s3", "GetObject", { Body: body, ContentType: "text/x" })).toMatchObject({
      status: 200,
      body,
      headers: { "content-type": "text/x" },
    });
  });
});
