/** The codecs' own rules: what the round trip with the SDK cannot see. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestBody } from "../../kernel/body.ts";
import { AwsError } from "../../kernel/errors.ts";
import { loadServiceModel } from "../model/load.ts";
import type { OperationModel, ProtocolName } from "../model/model.ts";
import type { WireError, WireRequest, WireResponse } from "../wire.ts";
import { codecFor } from "./codec.ts";

const ids = { requestId: "4442587FB7D0A2F9", hostId: "aG9zdA==" };
const refusal = "The XML you provided was not well-formed or did not validate against our published schema";
const header = '<?xml version="1.0" encoding="UTF-8"?>\n';
const s3Namespace = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

function operationOf(service: string, name: string): OperationModel {
  const operation = loadServiceModel(service).operations.get(name);
  if (operation === undefined) throw new Error(`no operation ${service}:${name}`);
  return operation;
}

function bodyOf(bytes: Uint8Array | string): RequestBody {
  const content = Buffer.from(bytes as Uint8Array);
  return {
    length: content.length,
    signedSha256: undefined,
    trailers: {},
    buffer: async () => content,
    async *stream() {
      yield content;
    },
  };
}

function requestOf(over: Partial<WireRequest> = {}): WireRequest {
  const raw = { length: 0, stream: () => bodyOf("").stream(), buffer: async () => Buffer.alloc(0) };
  return {
    method: "POST",
    path: "/",
    query: "",
    headers: {},
    host: "localhost",
    sourceAddress: "127.0.0.1",
    secure: false,
    raw,
    ...over,
  };
}

interface Sent {
  readonly body?: Uint8Array | string;
  readonly request?: Partial<WireRequest>;
  readonly labels?: Record<string, string>;
}

function parse(protocol: ProtocolName, service: string, name: string, sent: Sent): Promise<Record<string, unknown>> {
  const operation = operationOf(service, name);
  const labels = sent.labels ?? { Bucket: "b", Key: "k" };
  const identified = { service: operation.service, operation, protocol, labels, formBytes: undefined };
  const parsed = codecFor(protocol).parseRequest(identified, requestOf(sent.request), bodyOf(sent.body ?? ""));
  return parsed as Promise<Record<string, unknown>>;
}

function answer(protocol: ProtocolName, service: string, name: string, output: object): WireResponse {
  return codecFor(protocol).serializeResponse(operationOf(service, name), output, ids);
}

function failure(
  protocol: ProtocolName,
  service: string,
  error: Partial<WireError>,
  request: Partial<WireRequest> = {},
): WireResponse {
  const whole = { code: "Oops", message: "no", status: undefined, fields: {}, headers: {}, resource: "", ...error };
  return codecFor(protocol).serializeError(loadServiceModel(service), whole, ids, requestOf(request));
}

describe("S3 requests", () => {
  const put = (headers: Record<string, string>): Promise<Record<string, unknown>> =>
    parse("restXml", "s3", "PutObject", { body: "x", request: { method: "PUT", headers } });

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
      Metadata: { plain: "a", Nonascii: "하늘", evil: "a\r\nset-cookie: b", "not a token": "x" },
      ContentDisposition: 'attachment; filename="하.txt"\r\nx: y',
      LastModified: new Date("2009-10-12T17:50:30.000Z"),
      Expires: new Date(0),
      ExpiresString: "never",
    });
    expect(headers).toMatchObject({
      "x-amz-meta-plain": "a",
      "x-amz-meta-nonascii": "=?UTF-8?B?7ZWY64qY?=",
      "x-amz-meta-evil": `=?UTF-8?B?${Buffer.from("a\r\nset-cookie: b").toString("base64")}?=`,
      "x-amz-missing-meta": "1",
      "last-modified": "Mon, 12 Oct 2009 17:50:30 GMT",
      expires: "never",
    });
    expect(headers["content-disposition"]).toBe(
      Buffer.from('attachment; filename="하.txt" x: y', "utf8").toString("latin1"),
    );
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
    const body = { length: 3, stream: bodyOf("abc").stream };
    expect(answer("restXml", "s3", "GetObject", { Body: body, ContentType: "text/x" })).toMatchObject({
      status: 200,
      body,
      headers: { "content-type": "text/x" },
    });
  });
});

describe("errors", () => {
  it("of S3 have no namespace, carry their fields, and no body for HEAD", () => {
    const error = { code: "NoSuchKey", message: "The specified key does not exist.", fields: { Key: "a&b" } };
    const response = failure("restXml", "s3", error, { method: "GET" });
    const said = "<Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a&amp;b</Key>";
    expect(response.status).toBe(404);
    expect(response.body).toBe(
      `${header}<Error>${said}<RequestId>${ids.requestId}</RequestId><HostId>${ids.hostId}</HostId></Error>`,
    );
    expect(failure("restXml", "s3", error, { method: "HEAD" }).body).toBeUndefined();
    expect(failure("restXml", "s3", { code: "NotModified", status: 304 }, { method: "GET" })).toMatchObject({
      status: 304,
      body: undefined,
    });
  });

  it("of JSON services answer 400 or 500, with the type and the query code for those who ask", () => {
    const asking = { headers: { "x-amzn-query-mode": "true" } };
    const response = failure("awsJson1_0", "sqs", { code: "QueueDoesNotExist" }, asking);
    expect(response).toMatchObject({
      status: 400,
      headers: { "x-amzn-query-error": "AWS.SimpleQueueService.NonExistentQueue;Sender" },
    });
    expect(JSON.parse(String(response.body))).toEqual({ __type: "com.amazonaws.sqs#QueueDoesNotExist", message: "no" });
    expect(failure("awsJson1_0", "sqs", { code: "QueueDoesNotExist" }).headers).not.toHaveProperty(
      "x-amzn-query-error",
    );
    const internal = failure("awsJson1_1", "organizations", { code: "InternalError", status: 500 });
    expect(internal.status).toBe(500);
    expect(JSON.parse(String(internal.body))).toEqual({ __type: "InternalFailure", message: "no" });
    const conflict = failure("awsJson1_1", "organizations", { code: "DuplicateAccountException" });
    expect(conflict.status).toBe(400);
  });

  it("of query services map shape names to codes and back", () => {
    const byName = failure("awsQuery", "sqs", { code: "QueueDoesNotExist" });
    const byCode = failure("awsQuery", "sqs", { code: "AWS.SimpleQueueService.NonExistentQueue" });
    expect(byName.body).toContain(
      "<Type>Sender</Type><Code>AWS.SimpleQueueService.NonExistentQueue</Code><Message>no</Message>",
    );
    expect(byCode).toEqual(byName);
    expect(failure("awsJson1_0", "sqs", { code: "AWS.SimpleQueueService.NonExistentQueue" }).body).toContain(
      "#QueueDoesNotExist",
    );
  });

  it("of EC2 and SimpleDB have the oldest envelope", () => {
    const error = { code: "InvalidParameterValue", message: "bad", fields: { BoxUsage: "0.1" } };
    const fields = "<Code>InvalidParameterValue</Code><Message>bad</Message><BoxUsage>0.1</BoxUsage>";
    const body = `${header}<Response><Errors><Error>${fields}</Error></Errors><RequestID>${ids.requestId}</RequestID></Response>`;
    expect(failure("ec2Query", "ec2", error).body).toBe(body);
    expect(failure("awsQuery", "simpledb", error).body).toBe(body);
  });

  it("of restJson1 and CBOR name themselves where clients look", () => {
    const lambda = failure("restJson1", "lambda", { code: "ResourceNotFoundException", fields: { Type: "User" } });
    expect(lambda).toMatchObject({ status: 404, headers: { "x-amzn-errortype": "ResourceNotFoundException" } });
    expect(JSON.parse(String(lambda.body))).toEqual({ Message: "no", Type: "User" });
    expect(failure("rpcv2Cbor", "cloudwatch", { code: "ResourceNotFound" }).headers).toMatchObject({
      "smithy-protocol": "rpc-v2-cbor",
    });
  });

  it("take plain text for members that are modelled as more", () => {
    const error = { code: "TransactionCanceledException", fields: { CancellationReasons: "None" } };
    expect(failure("awsJson1_0", "dynamodb", error).body).toContain('"CancellationReasons":"None"');
  });
});

describe("JSON requests", () => {
  const send = (body: string): Promise<Record<string, unknown>> => parse("awsJson1_0", "sqs", "SendMessage", { body });

  it.each([
    ['{"QueueUrl":5}', "NUMBER_VALUE cannot be converted to String"],
    ['{"QueueUrl":true}', "TRUE_VALUE cannot be converted to String"],
    ['{"QueueUrl":[]}', "Start of list found where not expected"],
    ['{"QueueUrl":{}}', "Start of structure or map found where not expected."],
    ['{"DelaySeconds":"5"}', "STRING_VALUE cannot be converted to Integer"],
    ['{"DelaySeconds":1.5}', "NUMBER_VALUE cannot be converted to Integer"],
    ['{"MessageAttributes":"x"}', "Unexpected field type"],
    ['{"MessageAttributes":{"a":{"BinaryValue":"!"}}}', "STRING_VALUE cannot be converted to Blob"],
    ["[]", "Start of list found where not expected"],
    ['{"QueueUrl":', "Could not parse request body into json"],
  ])("refuse %s", async (body, message) => {
    await expect(send(body)).rejects.toMatchObject({ code: "SerializationException", status: 400, message });
  });

  it("take nothing, null members and unknown members", async () => {
    expect(await send("")).toEqual({});
    expect(await send('{"QueueUrl":null,"New":[1],"DelaySeconds":3}')).toEqual({ DelaySeconds: 3 });
  });

  it("keep a map key named __proto__ as a key like any other", async () => {
    const input = await send('{"MessageAttributes":{"__proto__":{"DataType":"String"}}}');
    expect(Object.keys(input["MessageAttributes"] as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["DataType"]).toBeUndefined();
  });

  it("refuse endless nesting without falling over", async () => {
    const nested = `{"Item":{"a":${'{"L":['.repeat(200_000)}${"]}".repeat(200_000)}}}`;
    await expect(parse("awsJson1_0", "dynamodb", "PutItem", { body: nested })).rejects.toMatchObject({
      code: "SerializationException",
    });
  });
});

describe("query requests", () => {
  const receive = (body: string, path = "/"): Promise<Record<string, unknown>> =>
    parse("awsQuery", "sqs", "ReceiveMessage", { body, request: { path, headers: { host: "localhost:4566" } } });

  it("take lists in any of the spellings that clients use", async () => {
    for (const body of ["TagKey.1=a&TagKey.2=b", "TagKey.member.1=a&TagKey.member.2=b", "TagKey.10=b&TagKey.9=a"]) {
      expect(await parse("awsQuery", "sqs", "UntagQueue", { body })).toEqual({ TagKeys: ["a", "b"] });
    }
    expect(await parse("awsQuery", "sqs", "UntagQueue", { body: "TagKey=" })).toEqual({ TagKeys: [] });
  });

  it("find the queue in the path when the form does not name it", async () => {
    expect(await receive("Action=ReceiveMessage", "/000000000000/jobs")).toEqual({
      QueueUrl: "http://localhost:4566/000000000000/jobs",
    });
    expect(await receive("Action=ReceiveMessage&QueueUrl=q", "/000000000000/jobs")).toEqual({ QueueUrl: "q" });
  });

  it("fill both members that share a parameter", async () => {
    expect(await receive("AttributeName.1=All")).toEqual({
      AttributeNames: ["All"],
      MessageSystemAttributeNames: ["All"],
    });
  });

  it("refuse numbers that are none, broken escapes and floods", async () => {
    await expect(receive("MaxNumberOfMessages=many")).rejects.toMatchObject({ code: "MalformedInput", status: 400 });
    await expect(receive("QueueUrl=%zz")).rejects.toMatchObject({ code: "MalformedQueryString", status: 400 });
    await expect(receive("&a=".repeat(200_000))).rejects.toMatchObject({ code: "MalformedQueryString" });
    await expect(receive(`${"a.".repeat(100)}b=c`)).rejects.toMatchObject({ code: "MalformedQueryString" });
    await expect(parse("ec2Query", "ec2", "DescribeInstances", { body: "MaxResults=x" })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });
});

describe("answers of the other protocols", () => {
  it("wrap query results and leave out what an operation does not have", () => {
    const response = answer("awsQuery", "sts", "GetCallerIdentity", { Account: "000000000000" });
    expect(response.body).toBe(
      `${header}<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>` +
        `<Account>000000000000</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>${ids.requestId}</RequestId>` +
        "</ResponseMetadata></GetCallerIdentityResponse>",
    );
    expect(answer("awsQuery", "iam", "DeleteUser", {}).body).not.toContain("DeleteUserResult");
    expect(answer("ec2Query", "ec2", "DeleteVpc", {}).body).toContain("<return>true</return>");
  });

  it("carry the checksum that DynamoDB's clients verify", () => {
    const response = answer("awsJson1_0", "dynamodb", "ListTables", {});
    expect(response.headers["x-amz-crc32"]).toBe("2745614147");
    expect(String(response.body)).toBe("{}");
  });
});

describe("hostile requests", () => {
  const targets: readonly [ProtocolName, string, string][] = [
    ["restXml", "s3", "PutBucketLifecycleConfiguration"],
    ["restXml", "s3", "DeleteObjects"],
    ["awsJson1_0", "dynamodb", "PutItem"],
    ["rpcv2Cbor", "cloudwatch", "PutMetricData"],
    ["awsQuery", "sns", "Publish"],
    ["ec2Query", "ec2", "RunInstances"],
    ["restJson1", "lambda", "CreateFunction"],
  ];

  it.each(targets)("in %s (%s %s) become an input or an error of the caller", async (protocol, service, name) => {
    const text = fc.string({ maxLength: 80 }).map((each) => Buffer.from(each));
    const json = fc.json({ maxDepth: 4 }).map((each) => Buffer.from(each));
    const bodies = fc.oneof(fc.uint8Array({ maxLength: 80 }), text, json);
    await fc.assert(
      fc.asyncProperty(bodies, fc.string({ maxLength: 40 }), async (body, query) => {
        const outcome = await parse(protocol, service, name, { body, request: { query } }).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error)
          expect([outcome instanceof AwsError, (outcome as AwsError).status]).toEqual([true, 400]);
      }),
      { numRuns: 300 },
    );
  });
});
