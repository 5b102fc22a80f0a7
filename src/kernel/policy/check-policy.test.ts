/** What policies are refused for before they are stored, and in which words. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPolicy } from "./check-policy.ts";
import type { PolicyUse } from "./document.ts";
import { PolicyError } from "./policy-error.ts";
import { checkInlinePolicySize, countPolicyCharacters, policySizeLimits } from "./policy-size.ts";

function fault(use: PolicyUse, policy: unknown, sizeLimit?: number): string {
  try {
    checkPolicy(typeof policy === "string" ? policy : JSON.stringify(policy), use, sizeLimit);
    return "";
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.message;
  }
}

const syntax = "Syntax errors in policy.";
const legacy = "The policy failed legacy parsing";
const bucket = "arn:aws:s3:::photos";

/** A managed policy of one statement with changes; undefined leaves an element out. */
function managed(changes: object, others: object = {}): string {
  const statement = { Effect: "Allow", Action: "s3:ListBucket", Resource: bucket, ...changes };
  return fault("managed", { Version: "2012-10-17", Statement: [statement], ...others });
}

describe("managed policies", () => {
  test.each<[object, string]>([
    [{}, ""],
    [{ Sid: {} }, syntax],
    [{ Colour: "red" }, syntax],
    [{ Effect: undefined }, syntax],
    [{ Effect: "Permit" }, syntax],
    [{ Effect: "allow" }, legacy],
    [{ NotAction: "s3:PutObject" }, syntax],
    [{ NotResource: "*" }, syntax],
    [{ Action: { a: 1 } }, syntax],
    [{ Action: [[]] }, syntax],
    [{ Action: undefined }, "Policy statement must contain actions."],
    [{ Action: [] }, "Policy statement must contain actions."],
    [{ Action: "ListBucket" }, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."],
    [{ Action: "" }, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."],
    [{ Action: "s3:List:Bucket" }, "Actions/Condition can contain only one colon."],
    [{ Action: "s 3:ListBucket" }, "Vendor s 3 is not valid"],
    [{ Action: "new-service.x:Anything at all" }, ""],
    [{ Action: undefined, NotAction: "s3:PutObject" }, ""],
    [{ Resource: undefined }, "Policy statement must contain resources."],
    [{ Resource: [] }, "Policy statement must contain resources."],
    [{ Resource: undefined, NotResource: [bucket, `${bucket}/*`] }, ""],
    [{ Resource: "photos" }, 'Resource photos must be in ARN format or "*".'],
    [{ Resource: "" }, 'Resource  must be in ARN format or "*".'],
    [{ Resource: "x:y" }, 'Partition "y" is not valid for resource "arn:y:*:*:*:*".'],
    [{ Resource: "x:y:z" }, 'Partition "y" is not valid for resource "arn:y:z:*:*:*".'],
    [{ Resource: "s3:photos:::a" }, 'Partition "photos" is not valid for resource "arn:photos:::a:*".'],
    [{ Resource: "x:y:a:b:c:d:e" }, 'Partition "y" is not valid for resource "arn:y:a:b:c:d:e".'],
    [{ Resource: "arn:aws" }, "Resource vendor must be fully qualified and cannot contain regexes."],
    [{ Resource: "arn:aws:s3::photos" }, legacy],
    [{ Resource: "arn:aws::::photos" }, legacy],
    [{ Resource: "arn:aws:anything" }, ""],
    [
      { Resource: "arn:aws:s3:us-east-1::photos" },
      "Resource arn:aws:s3:us-east-1::photos can not contain region information.",
    ],
    [{ Resource: "arn:aws:s3:us-east-1:111122223333:accesspoint/a" }, ""],
    [
      { Resource: "arn:aws:iam:us-east-1:111122223333:user/bob" },
      "IAM resource arn:aws:iam:us-east-1:111122223333:user/bob cannot contain region information.",
    ],
    [
      { Resource: "arn:aws:iam::111122223333:bob" },
      'IAM resource path must either be "*", root, or start with user/, federated-user/, role/, group/, instance-profile/, ' +
        "mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.",
    ],
    [{ Resource: "arn:aws:iam::111122223333:*" }, ""],
    [{ Resource: "arn:aws:iam::*:role/a" }, ""],
    [{ Condition: [] }, syntax],
    [{ Condition: { StringIs: { "aws:Referer": "a" } } }, syntax],
    [{ Condition: { StringIs: {} } }, ""],
    [{ Condition: { StringEquals: "a" } }, syntax],
    [{ Condition: { StringEquals: { "aws:Referer": {} } } }, syntax],
    [{ Condition: { "ForAnyValue::StringEquals": { "aws:Referer": "a" } } }, syntax],
    [{ Condition: { NullIfExists: { "aws:Referer": "true" } } }, syntax],
    [{ Condition: { DateLessThan: { "aws:CurrentTime": "tomorrow" } } }, legacy],
    [{ Condition: { DateLessThan: { "aws:CurrentTime": "2026-13" } } }, legacy],
    [{ Condition: { DateLessThan: { "aws:CurrentTime": "9223372036854775808" } } }, legacy],
    [{ Condition: { DateLessThan: { "aws:CurrentTime": "9223372036854775807" } } }, ""],
    [{ Condition: { DateLessThanIfExists: { "aws:CurrentTime": "2026-11-22T10:00:00Z" } } }, ""],
    [{ Condition: { NumericLessThan: { "s3:max-keys": "ten" } } }, ""],
    [{ Condition: { NumericLessThan: { "s3:max-keys": 10 }, Bool: { "aws:SecureTransport": false } } }, ""],
    [{ Principal: "*" }, "Policy document should not specify a principal."],
    [
      { Sid: "two words" },
      "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
    ],
  ])("with %j are answered %j", (changes, message) => expect(managed(changes)).toBe(message));

  test.each<[object, string]>([
    [{ Version: undefined }, "Policy document must be version 2012-10-17 or greater."],
    [{ Version: "2008-10-17" }, "Policy document must be version 2012-10-17 or greater."],
    [{ Version: "2013-10-17" }, syntax],
    [{ Id: [] }, syntax],
    [{ Id: "mine" }, ""],
    [{ Statement: [] }, syntax],
    [{ Statement: undefined }, syntax],
    [{ Statement: ["all"] }, syntax],
    [{ Owner: "bob" }, syntax],
  ])("as a whole with %j are answered %j", (others, message) => expect(managed({}, others)).toBe(message));

  test("are told the fault that IAM sees first", () => {
    const faulty = { Sid: "a", Effect: "allow", Action: "ListBucket", Resource: "photos" };
    const policy = (...statements: object[]): object => ({ Version: "2012-10-17", Statement: statements });
    expect(fault("managed", { Statement: [faulty] })).toMatch(/must be version/);
    expect(fault("managed", policy(faulty, { ...faulty }))).toBe(legacy);
    const cased = { ...faulty, Effect: "Allow" };
    expect(fault("managed", policy(cased, cased))).toMatch(/must be unique/);
    expect(fault("managed", policy(cased))).toMatch(/^Resource photos/);
    expect(fault("managed", policy({ ...cased, Resource: undefined }))).toMatch(/^Actions\/Conditions/);
  });
});

test("inline policies may be of the older version, boundaries not", () => {
  const old = { Statement: { Effect: "Allow", Action: "*", Resource: "*" } };
  expect(fault("identity", old)).toBe("");
  expect(fault("session", old)).toBe("");
  expect(fault("boundary", old)).toMatch(/must be version/);
});

describe("trust policies", () => {
  const whole = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
  test.each<[object, string]>([
    [{}, ""],
    [{ Principal: { AWS: "*" } }, ""],
    [{ Principal: "*" }, "Principal must be a JSON object."],
    [{ Principal: {} }, "Missing required field Principal cannot be empty!"],
    [{ Principal: undefined }, "Missing required field Principal"],
    [{ Principal: undefined, NotPrincipal: { AWS: "*" } }, "Allow with NotPrincipal is not allowed."],
    [
      { Effect: "Deny", Principal: undefined, NotPrincipal: { AWS: "*" } },
      "AssumeRole policy must not contain NotPrincipal field.",
    ],
    [{ Principal: { AWS: "bob" } }, 'Invalid principal in policy: "AWS":"bob"'],
    [{ Principal: { Service: "*" } }, 'Invalid principal in policy: "SERVICE":"*"'],
    [{ Principal: { CanonicalUser: "a".repeat(64) } }, 'Invalid principal in policy: "CanonicalUser"'],
    [{ Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/x" }, Action: "sts:AssumeRoleWithSAML" }, ""],
    [{ Effect: "allow" }, "Invalid effect: allow"],
    [{ Effect: undefined }, "Missing required field Effect"],
    [{ Action: undefined }, "Missing required field Action"],
    [{ Action: "*" }, "AssumeRole policy may only specify STS AssumeRole actions."],
    [{ Action: ["sts:AssumeRole", "s3:GetObject"] }, "AssumeRole policy may only specify STS AssumeRole actions."],
    [{ Action: "sts:GetCallerIdentity" }, "AssumeRole policy may only specify STS AssumeRole actions."],
    [{ Action: "sts:AssumeRoleWithWebIdendity" }, "AssumeRole policy may only specify STS AssumeRole actions."],
    [{ Action: ["sts:AssumeRole", "sts:TagSession"] }, ""],
    [{ Action: ["sts:assumerole", "sts:SetSourceIdentity", "sts:SetContext", "sts:Assume*"] }, ""],
    [{ Resource: "*" }, "Has prohibited field Resource"],
    [{ NotResource: "*" }, "AssumeRole policy must not contain resources."],
    [{ Condition: { StringIs: { "sts:ExternalId": "a" } } }, "Syntax error in policy."],
    [{ Sid: "" }, ""],
  ])("with %j are answered %j", (changes, message) => {
    expect(fault("trust", { Version: "2012-10-17", Statement: [{ ...whole, ...changes }] })).toBe(message);
  });

  test.each<[unknown, string]>([
    ['{"Version":"2012-10-17",}', "This policy contains invalid Json"],
    [{ Statement: [] }, "Could not parse the policy: Statement is empty!"],
    [{ Version: "2011-01-01", Statement: whole }, "The policy must contain a valid version string"],
    [
      {
        Statement: [
          { ...whole, Sid: "a" },
          { ...whole, Sid: "a" },
        ],
      },
      "The Statement Ids in the policy are not unique",
    ],
    [{ Version: "2008-10-17", Statement: whole }, ""],
  ])("%j are answered %j", (policy, message) => expect(fault("trust", policy)).toBe(message));
});

describe("control policies", () => {
  const refusal = "The provided policy document does not meet the requirements of the specified policy type.";
  const version = { Version: "2012-10-17" };
  test.each<[string, object, string]>([
    ["take a plain allow", { Effect: "Allow", Action: "*", Resource: "*" }, ""],
    [
      "take the whole language since September 2025",
      { Effect: "Allow", NotAction: "s3:*Object", NotResource: bucket, Condition: { Bool: { "aws:Via": "true" } } },
      "",
    ],
    ["name no principal", { Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }, refusal],
    ["know no other operators", { Effect: "Deny", Action: "*", Resource: "*", Condition: { Is: { a: "b" } } }, refusal],
  ])("of services %s", (_, statement, message) => {
    expect(fault("serviceControl", { ...version, Statement: statement })).toBe(message);
    expect(fault("serviceControl", { Statement: statement })).toBe(refusal);
  });

  const denial = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
  test.each<[string, object, string]>([
    ["deny", {}, ""],
    ["have conditions", { Condition: { BoolIfExists: { "aws:SecureTransport": "false" } } }, ""],
    ["leave out resources", { Resource: undefined, NotResource: bucket }, ""],
    ["do not allow", { Effect: "Allow" }, refusal],
    ["speak of everybody", { Principal: { AWS: "111122223333" } }, refusal],
    ["take everybody in either spelling", { Principal: { AWS: "*" } }, ""],
    ["have no NotPrincipal", { Principal: undefined, NotPrincipal: "*" }, refusal],
    ["name services", { Action: "*" }, refusal],
    ["have no NotAction", { Action: undefined, NotAction: "s3:*" }, refusal],
  ])("of resources %s", (_, changes, message) => {
    expect(fault("resourceControl", { ...version, Statement: { ...denial, ...changes } })).toBe(message);
  });
});

describe("sizes", () => {
  /** A policy with exactly so many characters that count. */
  function sized(characters: number, statement: object = {}): string {
    const text = (id: string): string =>
      JSON.stringify({
        Version: "2012-10-17",
        Id: id,
        Statement: { Effect: "Deny", Action: "s3:*", Resource: "*", ...statement },
      });
    return text("x".repeat(characters - text("").length));
  }
  const trust = { Principal: { AWS: "*" }, Action: "sts:AssumeRole", Resource: undefined };
  const everybody = { Principal: "*" };

  test.each<[PolicyUse, number, object, string]>([
    ["managed", 6_144, {}, "Cannot exceed quota for PolicySize: 6144"],
    ["boundary", 6_144, {}, "Cannot exceed quota for PolicySize: 6144"],
    ["trust", 2_048, trust, "Cannot exceed quota for ACLSizePerRole: 2048"],
    ["session", 2_048, {}, "Cannot exceed quota for PolicySize: 2048"],
    ["serviceControl", 10_240, {}, "You have exceeded the maximum policy size."],
    ["resourceControl", 5_120, everybody, "You have exceeded the maximum policy size."],
    ["bucket", 20_480, everybody, "Normalized policy document exceeds the maximum allowed size of 20480 bytes."],
  ])("of %s policies end at %i", (use, limit, statement, message) => {
    expect(policySizeLimits[use]).toBe(limit);
    expect(fault(use, sized(limit, statement))).toBe("");
    expect(fault(use, sized(limit + 1, statement))).toBe(message);
  });

  test("count no white space in IAM, and all of it in organizations", () => {
    expect(countPolicyCharacters(' { "a" :\n\t"b c" } ')).toBe(10);
    const spaced = (text: string): string => text.replace("{", `{${" ".repeat(10)}`);
    expect(fault("managed", spaced(sized(6_144)))).toBe("");
    expect(fault("serviceControl", spaced(sized(10_240)))).not.toBe("");
  });

  test("of trust policies may be raised", () => expect(fault("trust", sized(4_096, trust), 4_096)).toBe(""));

  test.each([
    ["user", 2_048],
    ["role", 10_240],
    ["group", 5_120],
  ] as const)("of a %s's inline policies are counted together", (kind, limit) => {
    const half = "x".repeat(limit / 2);
    checkInlinePolicySize(kind, "bob", [half, half, "  "]);
    expect(() => checkInlinePolicySize(kind, "bob", [half, half, "x"])).toThrow(
      `Maximum policy size of ${limit} bytes exceeded for ${kind} bob`,
    );
  });
});

test("nothing that is given for a policy is answered but by a policy or a PolicyError", () => {
  const uses = fc.constantFrom<PolicyUse>(
    "identity",
    "managed",
    "serviceControl",
    "resourceControl",
    "trust",
    "bucket",
  );
  const leaf = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("*", "Allow", "s3:Get*", "arn:aws:s3:::a", "arn:aws:iam::1", "2012-10-17"),
  );
  const names = fc.constantFrom(
    "StringEquals",
    "Null",
    "DateLessThan",
    "AWS",
    "__proto__",
    "toString",
    "ForAllValues:X",
  );
  const nested = fc.dictionary(names, fc.oneof(leaf, fc.dictionary(fc.string(), leaf)));
  const elements = fc.constantFrom(
    ..."Sid Effect Principal NotPrincipal Action Resource NotResource Condition".split(" "),
  );
  const statement = fc.dictionary(elements, fc.oneof(leaf, nested));
  const statements = fc.oneof(leaf, statement, fc.array(fc.oneof(statement, leaf)));
  const whole = fc.dictionary(fc.constantFrom("Version", "Id", "Statement", "Other"), statements);
  const texts = fc.oneof(
    whole.map((each) => JSON.stringify(each)),
    fc.json(),
    fc.string().map((text) => `{${text}`),
  );
  // `fault` throws everything that is no PolicyError.
  fc.assert(
    fc.property(uses, texts, (use, text) => {
      expect(fault(use, text)).toBeTypeOf("string");
    }),
    { numRuns: 1_000 },
  );
});
