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
        /^[2-9] validation errors detected: .*Value at 'userName' failed to satisfy constraint: Member must satisfy regular expression pattern: \[\\w\+=,\.@-\]\+/,
      ),
    });
  });

  test("IAM has words of its own for characters of names and paths", () => {
    expect(refusal("iam", "CreateRole", { RoleName: "a b", AssumeRolePolicyDocument: "{}" })).toMatchObject({
      code: "ValidationError",
      status: 400,
      message:
        "The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-",
    });
    expect(refusal("iam", "CreateUser", { UserName: "a", Path: "here" })).toMatchObject({
      message:
        "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.",
    });
    expect(refusal("iam", "ListUsers", { PathPrefix: "here" })).toMatchObject({
      message:
        "The specified value for pathPrefix is invalid. It must begin with the / character and contain only alphanumeric characters and/or / characters.",
    });
    expect(refusal("iam", "TagUser", { UserName: "u", Tags: [{ Key: "!", Value: "v" }] })).toMatchObject({
      message: expect.stringContaining("Value at 'tags.1.member.key' failed to satisfy constraint"),
    });
  });

  test("IAM repeats numbers alone, and does not list what an enumeration allows", () => {
    const update = { UserName: "u", AccessKeyId: "AKIAIOSFODNN7EXAMPLE", Status: "Off" };
    expect(refusal("iam", "UpdateAccessKey", update)).toMatchObject({
      message:
        "1 validation error detected: Value at 'status' failed to satisfy constraint: Member must satisfy enum value set",
    });
    expect(refusal("iam", "ListUsers", { MaxItems: 1_001 })).toMatchObject({
      message: expect.stringContaining("Value '1001' at 'maxItems' failed to satisfy constraint"),
    });
  });

  test("operations that name what exists are held to the limits too", () => {
    expect(refusal("iam", "GetUser", { UserName: "a/b" })).toMatchObject({
      message: expect.stringContaining("The specified value for userName is invalid."),
    });
    const keys = Array.from({ length: 51 }, (_, index) => `key${index}`);
    expect(refusal("iam", "UntagRole", { RoleName: "r", TagKeys: keys })).toMatchObject({
      message: expect.stringContaining("at 'tagKeys' failed to satisfy constraint: Member must have length less than"),
    });
    expect(refusal("organizations", "UpdatePolicy", { PolicyId: "p-12345678", Name: "n".repeat(129) })).toMatchObject({
      fields: { Reason: "MAX_LENGTH_EXCEEDED" },
    });
    expect(refusal("organizations", "ListAccounts", { MaxResults: 0 })).toMatchObject({
      fields: { Reason: "MIN_VALUE_EXCEEDED" },
    });
    expect(refusal("organizations", "ListAccounts", { MaxResults: 21 })).toMatchObject({
      fields: { Reason: "MAX_VALUE_EXCEEDED" },
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

  test("of one value the pattern comes before the length, and characters are counted", () => {
    const pattern = String.raw`[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+`;
    const refused = (RoleArn: string) =>
      (refusal("sts", "AssumeRole", { RoleArn, RoleSessionName: "me" }) as Error).message;
    const broken = (value: string, rule: string) =>
      `Value '${value}' at 'roleArn' failed to satisfy constraint: ${rule}`;
    const misshapen = `Member must satisfy regular expression pattern: ${pattern}`;
    expect(refused("")).toBe(
      `2 validation errors detected: ${broken("", misshapen)}; ${broken("", "Member must have length greater than or equal to 20")}`,
    );
    const smiles = "\u{1F600}".repeat(2_048);
    expect(refused(smiles)).toBe(`1 validation error detected: ${broken(smiles, misshapen)}`);
    const long = "e\u0301".repeat(1_025);
    expect(refused(long)).toBe(
      `1 validation error detected: ${broken(long, "Member must have length less than or equal to 2048")}`,
    );
  });

  test("elements of lists are counted from one", () => {
    const input = { UserName: "u", Tags: [{ Key: "k", Value: "v" }, { Value: "v" }] };
    expect(refusal("iam", "TagUser", input)).toMatchObject({
      message: expect.stringContaining(
        "Value at 'tags.2.member.key' failed to satisfy constraint: Member must not be null",
      ),
    });
  });

  test("of a list of plain values the list is shown, with all that is asked of its elements", () => {
    const ofElements = (path: string, rules: string) =>
      `at '${path}' failed to satisfy constraint: Member must satisfy constraint: [${rules}, Member must not be null]`;
    const lengths = (max: number, min = 1) =>
      `Member must have length less than or equal to ${max}, Member must have length greater than or equal to ${min}`;
    const pattern = String.raw`Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+`;
    const tagKeys = (TagKeys: string[]) => refusal("iam", "UntagUser", { UserName: "u", TagKeys });
    expect(tagKeys(["a", "k".repeat(128)])).toBeUndefined();
    for (const broken of ["", "!", "k".repeat(129)]) {
      expect(tagKeys(["a", broken])).toMatchObject({
        message: `1 validation error detected: Value ${ofElements("tagKeys", `${lengths(128)}, ${pattern}`)}`,
      });
    }
    expect(refusal("kms", "UntagResource", { KeyId: "k", TagKeys: ["a", ""] })).toMatchObject({
      message: `1 validation error detected: Value '[a, ]' ${ofElements("tagKeys", lengths(128))}`,
    });
    const actions = { PolicyInputList: ["{}"], ActionNames: ["s3"] };
    expect(refusal("iam", "SimulateCustomPolicy", actions)).toMatchObject({
      message: expect.stringContaining(ofElements("actionNames", lengths(128, 3))),
    });
  });

  test("so are the values of lists that an enum does not have", () => {
    const grant = { KeyId: "k", GranteePrincipal: "arn:aws:iam::000000000000:root", Operations: ["Sign", "Sing"] };
    expect(refusal("kms", "CreateGrant", grant)).toMatchObject({
      message: expect.stringMatching(
        /^1 validation error detected: Value '\[Sign, Sing\]' at 'operations' failed to satisfy constraint: Member must satisfy constraint: \[Member must satisfy enum value set: \[GetPublicKey, .*, Sign\], Member must not be null\]$/,
      ),
    });
    expect(refusal("iam", "GetAccountAuthorizationDetails", { Filter: ["Users"] })).toMatchObject({
      message:
        "1 validation error detected: Value at 'filter' failed to satisfy constraint: " +
        "Member must satisfy constraint: [Member must satisfy enum value set, Member must not be null]",
    });
    const untag = { ResourceId: "123456789012", TagKeys: [""] };
    expect(refusal("organizations", "UntagResource", untag)).toMatchObject({
      fields: { Reason: "MIN_LENGTH_EXCEEDED" },
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
