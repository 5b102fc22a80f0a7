/** Texts of policies to forms and back. */
import { describe, expect, it } from "vitest";
import { isPolicy, newStatement, readPolicy, writePolicy, type EditedPolicy } from "./policy-model.ts";

function read(value: unknown): EditedPolicy {
  const policy = readPolicy(JSON.stringify(value));
  if (!isPolicy(policy)) throw new Error(policy.detail);
  return policy;
}

const back = (value: unknown): unknown => JSON.parse(writePolicy(read(value)));

describe("a policy's text", () => {
  it("comes back with all its elements", () => {
    const whole = {
      Version: "2012-10-17",
      Id: "mine",
      Statement: [
        {
          Sid: "One",
          Effect: "Deny",
          NotAction: ["s3:GetObject", "s3:PutObject"],
          NotResource: "arn:aws:s3:::a/*",
          Condition: {
            StringLike: { "aws:PrincipalArn": ["a*", "b*"], "s3:prefix": "x" },
            "ForAllValues:StringEquals": { "aws:TagKeys": "team" },
          },
        },
        { Effect: "Allow", Principal: { AWS: ["1", "2"], Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
        { Effect: "Allow", NotPrincipal: "*", Action: "s3:*", Resource: "*" },
      ],
    };
    expect(back(whole)).toEqual(whole);
  });

  it("may have a single statement without a list", () => {
    const statement = { Effect: "Allow", Action: "*", Resource: "*" };
    expect(back({ Version: "2012-10-17", Statement: statement })).toEqual({
      Version: "2012-10-17",
      Statement: [statement],
    });
  });

  it("may have Booleans and numbers as values of conditions", () => {
    const condition = { Bool: { "aws:SecureTransport": false }, NumericLessThan: { "s3:max-keys": 5 } };
    const policy = read({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Action: "*", Resource: "*", Condition: condition }],
    });
    expect(policy.statements[0]?.conditions.map(({ values }) => values)).toEqual([["false"], ["5"]]);
  });

  it("without a version is of the old one", () => {
    expect(read({ Statement: [] }).version).toBe("2008-10-17");
  });

  it("puts values of one key together", () => {
    const conditions = ["a", "b"].map((value) => ({ operator: "StringEquals", key: "aws:username", values: [value] }));
    const statement = { ...newStatement, actions: ["s3:*"], resources: ["*"], conditions };
    const text = writePolicy({ version: "2012-10-17", id: undefined, statements: [statement] });
    expect(JSON.parse(text)).toMatchObject({
      Statement: [{ Condition: { StringEquals: { "aws:username": ["a", "b"] } } }],
    });
  });

  it.each([
    ['{"Version":', "notJson", /JSON/],
    ["[]", "notPolicy", /Policy/],
    ['{"Statement":[{"Effect":"Maybe"}]}', "notPolicy", /Effect/],
    ['{"Statement":[{"Effect":"Allow","Actions":"*"}]}', "notPolicy", /Actions/],
    ['{"Statement":[{"Action":"a:b","NotAction":"a:c"}]}', "notPolicy", /NotAction/],
    ['{"Statement":[{"Action":{}}]}', "notPolicy", /Action/],
  ])("that is no policy is told apart: %s", (text, kind, detail) => {
    const problem = readPolicy(text);
    expect(problem).toMatchObject({ kind, detail: expect.stringMatching(detail) as string });
  });
});
