/** Error answers in each protocol. */
import { describe, expect, it } from "vitest";
import { failure, header, ids, textOf } from "./wire.ts";

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
    expect(JSON.parse(textOf(response))).toEqual({ __type: "com.amazonaws.sqs#QueueDoesNotExist", message: "no" });
    expect(failure("awsJson1_0", "sqs", { code: "QueueDoesNotExist" }).headers).not.toHaveProperty(
      "x-amzn-query-error",
    );
    const wordless = failure("awsJson1_1", "kms", { code: "InvalidCiphertextException", message: "" });
    expect(JSON.parse(textOf(wordless))).toEqual({ __type: "InvalidCiphertextException" });
    const internal = failure("awsJson1_1", "organizations", { code: "InternalError", status: 500 });
    expect(internal.status).toBe(500);
    expect(JSON.parse(textOf(internal))).toEqual({ __type: "InternalFailure", message: "no" });
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

  it("of actions that a query service does not have are in the namespace of faults", () => {
    const namespaceOf = (code: string) => /xmlns="([^"]*)"/.exec(textOf(failure("awsQuery", "sts", { code })))?.[1];
    expect(namespaceOf("InvalidAction")).toBe("http://webservices.amazon.com/AWSFault/2005-15-09");
    expect(namespaceOf("ValidationError")).toBe("https://sts.amazonaws.com/doc/2011-06-15/");
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
    expect(JSON.parse(textOf(lambda))).toEqual({ Message: "no", Type: "User" });
    expect(failure("rpcv2Cbor", "cloudwatch", { code: "ResourceNotFound" }).headers).toMatchObject({
      "smithy-protocol": "rpc-v2-cbor",
    });
  });

  it("take plain text for members that are modelled as more", () => {
    const error = { code: "TransactionCanceledException", fields: { CancellationReasons: "None" } };
    expect(failure("awsJson1_0", "dynamodb", error).body).toContain('"CancellationReasons":"None"');
  });
});
