/** Requests of JSON, query and CBOR clients: strict where AWS is, lenient where AWS is, and never a bug of ours. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AwsError } from "../../src/kernel/errors.ts";
import type { ProtocolName } from "../../src/gateway/model/model.ts";
import { answer, header, ids, parse, textOf } from "./wire.ts";

function send(body: string): Promise<Record<string, unknown>> {
  return parse("awsJson1_0", "sqs", "SendMessage", { body });
}

function receive(body: string, path = "/"): Promise<Record<string, unknown>> {
  return parse("awsQuery", "sqs", "ReceiveMessage", { body, request: { path, headers: { host: "localhost:4566" } } });
}

describe("JSON requests", () => {
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
    expect(textOf(response)).toBe("{}");
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
