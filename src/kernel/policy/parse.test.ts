/** Policies are refused in the words of the service that was given them. */
import { describe, expect, test } from "vitest";
import { checkBucketPolicy } from "./bucket-policy.ts";
import type { PolicyUse } from "./document.ts";
import { parsePolicy, parsePolicyCached } from "./parse.ts";
import { PolicyError } from "./policy-error.ts";

const objects = "arn:aws:s3:::photos/*";
const whole = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: objects };

/** The message of what is wrong with the policy; "" when nothing is. */
function fault(use: PolicyUse, policy: unknown, bucket?: string): string {
  try {
    const document = parsePolicy(typeof policy === "string" ? policy : JSON.stringify(policy), use);
    if (bucket !== undefined) checkBucketPolicy(document, bucket);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    return (error as PolicyError).message;
  }
}

/** A bucket policy of one statement with changes; undefined leaves an element out. */
function bucketFault(changes: object, others: object = {}): string {
  return fault("bucket", { Version: "2012-10-17", Statement: [{ ...whole, ...changes }], ...others }, "photos");
}

function identityFault(changes: object, others: object = {}): string {
  const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: objects, ...changes };
  return fault("identity", { Version: "2012-10-17", Statement: [statement], ...others });
}

describe("S3", () => {
  const notJson = "Policies must be valid JSON and the first byte must be '{'";
  test.each(["", "null", "[]", '"a"', " {}", "{", '{"Statement":}', "\n{}"])("refuses %j as no JSON object", (text) => {
    expect(fault("bucket", text)).toBe(notJson);
  });

  test.each<[object, string]>([
    [{}, ""],
    [{ Effect: undefined }, "Missing required field Effect"],
    [{ Effect: "allow" }, "Invalid effect: allow"],
    [{ Principal: undefined }, "Missing required field Principal"],
    [{ Action: undefined }, "Missing required field Action"],
    [{ Action: [] }, "Missing required field Action"],
    [{ Resource: undefined }, "Missing required field Resource"],
    [{ Colour: "red" }, "Unknown field Colour"],
    [{ Action: "GetObject" }, "Policy has invalid action"],
    [{ Action: "sqs:SendMessage" }, "Policy has invalid action"],
    [{ Action: "s3:FlyAway" }, "Policy has invalid action"],
    [{ Action: "s3:Fly*" }, "Policy has invalid action"],
    [{ Action: 1 }, "Invalid policy syntax."],
    [{ Resource: "photos/*" }, "Policy has invalid resource"],
    [{ Resource: "arn:aws:s3:::other/*" }, "Policy has invalid resource"],
    [{ Resource: "arn:aws:s3:::photo" }, "Policy has invalid resource"],
    [{ Resource: [objects, "arn:aws:s3:::other/*"] }, "Policy has invalid resource"],
    [{ Resource: "arn:aws:s3:::photos" }, "Action does not apply to any resource(s) in statement"],
    [{ Action: "s3:ListBucket" }, "Action does not apply to any resource(s) in statement"],
    [{ Action: ["s3:GetObject", "s3:ListBucket"] }, "Action does not apply to any resource(s) in statement"],
    [{ Action: ["s3:GetObject", "s3:ListBucket"], Resource: [objects, "arn:aws:s3:::photos"] }, ""],
    [{ Action: "s3:*", Resource: "arn:aws:s3:::photos" }, ""],
    [{ Action: "*" }, ""],
    [{ Action: "s3:getobject" }, ""],
    [{ Action: "s3:ListBucket", Resource: "arn:aws:s3:::photos*" }, ""],
    [{ Resource: "arn:aws:s3:::photos*" }, ""],
    [{ Resource: "arn:aws:s3:::photos/${aws:username}/*" }, ""],
    [{ Action: undefined, NotAction: "s3:DeleteObject" }, ""],
    [{ Principal: { AWS: "111122223333" } }, ""],
    [{ Principal: { AWS: ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/a/b"] } }, ""],
    [{ Principal: { AWS: "arn:aws:sts::111122223333:assumed-role/r/s" } }, ""],
    [{ Principal: { CanonicalUser: "a".repeat(64) } }, ""],
    [{ Principal: { Service: "logging.s3.amazonaws.com" } }, ""],
    [{ Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/x" } }, ""],
    [{ Principal: { AWS: "arn:aws:iam::111122223333:user/*" } }, "Invalid principal in policy"],
    [{ Principal: { AWS: "bob" } }, "Invalid principal in policy"],
    [{ Principal: { AWS: [] } }, "Invalid principal in policy"],
    [{ Principal: { Everyone: "*" } }, "Invalid principal in policy"],
    [{ Principal: "bob" }, "Invalid principal in policy"],
    [{ Principal: ["*"] }, "Invalid principal in policy"],
    [{ Principal: { CanonicalUser: "xyz" } }, "Invalid principal in policy"],
    [{ Condition: { StringIs: { "aws:Referer": "a" } } }, "Invalid Condition type : StringIs"],
    [{ Condition: { NullIfExists: { "aws:Referer": "true" } } }, "Invalid Condition type : NullIfExists"],
    [{ Condition: { IpAddress: { "aws:SourceIp": "300.1.1.1" } } }, "Invalid IP address in Conditions"],
    [{ Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/33" } } }, "Invalid IP address in Conditions"],
    [
      { Condition: { NumericLessThan: { "s3:max-keys": "ten" } } },
      "Invalid value in Conditions for operator NumericLessThan",
    ],
    [{ Condition: { StringEquals: { referer: "a" } } }, "Policy has an invalid condition key"],
    [
      { Condition: { StringEquals: { "s3:prefix": "a" } } },
      "Conditions do not apply to combination of actions and resources in statement",
    ],
    [{ Condition: { Bool: { "aws:SecureTransport": false } } }, ""],
    [{ Condition: [] }, "Invalid policy syntax."],
    [{ Sid: 5 }, "Invalid policy syntax."],
  ])("answers a statement with %j with %j", (changes, message) => expect(bucketFault(changes)).toBe(message));

  test.each<[object, string]>([
    [{ Version: "2020-01-01" }, "The policy must contain a valid version string"],
    [{ Version: undefined }, ""],
    [{ Version: "2008-10-17", Id: "mine" }, ""],
    [{ Statement: undefined }, "Missing required field Statement"],
    [{ Statement: [] }, "Could not parse the policy: Statement is empty!"],
    [{ Statement: "all" }, "Invalid policy syntax."],
    [{ Statement: whole }, ""],
    [{ Statements: [] }, "Unknown field Statements"],
  ])("answers a policy with %j with %j", (others, message) => expect(bucketFault({}, others)).toBe(message));
});

describe("IAM", () => {
  test.each<[object, string]>([
    [{}, ""],
    [{ Resource: "*", Action: "*" }, ""],
    [{ Effect: "Permit" }, "Syntax errors in policy."],
    [{ Principal: "*" }, "Policy document should not specify a principal."],
    [{ Action: undefined }, "Policy statement must contain actions."],
    [{ Resource: undefined }, "Policy statement must contain resources."],
    [{ Action: "GetObject" }, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."],
    [{ Resource: "photos" }, 'Resource photos must be in ARN format or "*".'],
    [
      { Sid: "not allowed" },
      "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
    ],
    [{ NotAction: "s3:PutObject" }, "Syntax errors in policy."],
    [{ Condition: { StringIs: { a: "b" } } }, "Syntax errors in policy."],
  ])("answers a statement with %j with %j", (changes, message) => expect(identityFault(changes)).toBe(message));

  test("wants statement ids to be unique", () => {
    const statement = { Sid: "a", Effect: "Allow", Action: "*", Resource: "*" };
    expect(identityFault({}, { Statement: [statement, statement] })).toBe(
      "Statement IDs (SID) in a single policy must be unique.",
    );
  });

  test("does not take leading white space", () => {
    expect(fault("identity", " {}")).toBe("JSON strings must not have leading spaces");
    expect(fault("trust", "\n{}")).toBe("JSON strings must not have leading spaces");
    expect(fault("trust", "\n{,}")).toBe("This policy contains invalid Json");
  });

  test("wants trust policies without a resource", () => {
    const trust = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
    expect(fault("trust", { Version: "2012-10-17", Statement: trust })).toBe("");
    expect(fault("trust", { Statement: { ...trust, Resource: "*" } })).toBe("Has prohibited field Resource");
    expect(fault("trust", { Statement: { ...trust, Principal: undefined } })).not.toBe("");
  });
});

describe("a parsed policy", () => {
  test("has lists where single values were written, and values as text", () => {
    const condition = { "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": "a" }, NumericEquals: { "s3:x": 5 } };
    const document = parsePolicy(
      JSON.stringify({ Id: "i", Statement: { ...whole, Condition: condition } }),
      "resource",
    );
    expect(document).toEqual({
      version: "2008-10-17",
      id: "i",
      statements: [
        {
          sid: undefined,
          effect: "Allow",
          principals: { aws: ["*"], service: [], federated: [], canonicalUser: [] },
          notPrincipals: undefined,
          actions: ["s3:GetObject"],
          notActions: undefined,
          resources: [objects],
          notResources: undefined,
          conditions: [
            { operator: "StringEquals", qualifier: "ForAnyValue", ifExists: true, key: "aws:TagKeys", values: ["a"] },
            { operator: "NumericEquals", qualifier: undefined, ifExists: false, key: "s3:x", values: ["5"] },
          ],
        },
      ],
    });
  });

  test("is the same object for the same text and use", () => {
    const text = JSON.stringify({ Statement: whole });
    expect(parsePolicyCached(text, "resource")).toBe(parsePolicyCached(text, "resource"));
    expect(parsePolicyCached(text, "bucket")).not.toBe(parsePolicyCached(text, "resource"));
  });

  test("is forgotten when many others came", () => {
    const text = JSON.stringify({ Id: "first", Statement: whole });
    const first = parsePolicyCached(text, "resource");
    for (let count = 0; count < 1_000; count += 1) {
      parsePolicyCached(JSON.stringify({ Id: String(count), Statement: whole }), "resource");
    }
    expect(parsePolicyCached(text, "resource")).not.toBe(first);
  });
});
