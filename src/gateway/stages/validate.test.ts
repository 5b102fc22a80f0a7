/** Inputs are held to the constraints of their models. */
import { describe, expect, test } from "vitest";
import { loadModelIndex, loadServiceModel } from "../model/load.ts";
import type { OperationModel, ProtocolName } from "../model/model.ts";
import { validateInput } from "./validate.ts";
import { checkOf } from "./validation-checks.ts";

function operation(service: string, name: string): OperationModel {
  return loadServiceModel(service).operations.get(name) as OperationModel;
}

function refusal(service: string, name: string, input: object, protocol?: ProtocolName): unknown {
  const model = operation(service, name);
  try {
    validateInput(model, protocol ?? (model.service.protocols[0] as ProtocolName), input);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("validation", () => {
  test("a whole input passes", () => {
    expect(
      refusal("organizations", "CreateAccount", { AccountName: "a", Email: "someone@example.com" }),
    ).toBeUndefined();
    expect(refusal("dynamodb", "PutItem", { TableName: "t", Item: { a: { M: { b: { S: "" } } } } })).toBeUndefined();
  });

  test("a missing member is named with a small first letter", () => {
    expect(refusal("dynamodb", "DescribeTable", {})).toMatchObject({
      code: "ValidationException",
      status: 400,
      message:
        "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
    });
  });

  test("all that is wrong is counted and told in the query protocol's code", () => {
    expect(refusal("iam", "CreateUser", { UserName: "a b", Path: "" })).toMatchObject({
      code: "ValidationError",
      message: expect.stringMatching(
        /^[2-9] validation errors detected: .*Value 'a b' at 'userName' failed to satisfy constraint: Member must satisfy regular expression pattern: \[\\w\+=,\.@-\]\+/,
      ),
    });
  });

  test("lengths and ranges are inclusive", () => {
    const renamed = { AccountName: "x".repeat(50), Email: "a@example.com" };
    expect(refusal("organizations", "CreateAccount", renamed)).toBeUndefined();
    expect(refusal("organizations", "CreateAccount", { ...renamed, AccountName: "x".repeat(51) })).toMatchObject({
      code: "InvalidInputException",
      fields: { Reason: "MAX_LENGTH_EXCEEDED" },
    });
    const assumed = { RoleArn: "arn:aws:iam::000000000000:role/r", RoleSessionName: "me", DurationSeconds: 900 };
    expect(refusal("sts", "AssumeRole", assumed)).toBeUndefined();
    expect(refusal("sts", "AssumeRole", { ...assumed, DurationSeconds: 899 })).toMatchObject({
      message: expect.stringContaining("Value '899' at 'durationSeconds'"),
    });
  });

  test("elements of lists are counted from one", () => {
    const input = { UserName: "u", Tags: [{ Key: "k", Value: "v" }, { Value: "v" }] };
    expect(refusal("iam", "TagUser", input)).toMatchObject({
      message: expect.stringContaining("Value null at 'tags.2.member.key'"),
    });
  });

  test("values outside an enum are refused with the values there are", () => {
    const input = { TableName: "t", Item: {}, ReturnValues: "SOME" };
    expect(refusal("dynamodb", "PutItem", input)).toMatchObject({
      message: expect.stringContaining(
        "Value 'SOME' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW",
      ),
    });
  });

  test("EC2 and SQS have words of their own", () => {
    expect(refusal("ec2", "RunInstances", { MaxCount: 1 })).toMatchObject({
      code: "MissingParameter",
      message: "The request must contain the parameter MinCount",
    });
    expect(refusal("ec2", "RunInstances", { MaxCount: 1, MinCount: 1, InstanceType: "huge" })).toMatchObject({
      code: "InvalidParameterValue",
      message: "Invalid value 'huge' for InstanceType.",
    });
    expect(refusal("sqs", "SendMessage", { QueueUrl: "u" })).toMatchObject({
      code: "MissingParameter",
      message: "The request must contain the parameter MessageBody.",
    });
    expect(refusal("sqs", "CreateQueue", { QueueName: "q", Attributes: { Shape: "round" } })).toBeUndefined();
  });

  test("S3 checks for itself", () => {
    expect(refusal("s3", "PutBucketAcl", {})).toBeUndefined();
  });

  test("every constraint of every model compiles", () => {
    for (const { name } of loadModelIndex().services) {
      for (const model of loadServiceModel(name).operations.values()) checkOf(model.input);
    }
  });
});
