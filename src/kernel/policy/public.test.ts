/** What S3's block public access takes for public. */
import { describe, expect, test } from "vitest";
import { isPublicPolicy } from "./public.ts";
import { policy } from "./sample-callers.ts";

describe("public", () => {
  test.each<[string, object]>([
    ["everybody", {}],
    ["everybody in the other spelling", { Principal: { AWS: "*" } }],
    ["everybody among others", { Principal: { AWS: ["111122223333", "*"] } }],
    ["everybody but one", { NotPrincipal: { AWS: "111122223333" } }],
    ["a condition that limits nobody", { Condition: { Bool: { "aws:SecureTransport": "true" } } }],
    ["a referer, which anybody may claim", { Condition: { StringLike: { "aws:Referer": "https://x/*" } } }],
    ["a wildcard in the value", { Condition: { StringLike: { "aws:SourceVpc": "vpc-*" } } }],
    ["a variable in the value", { Condition: { StringEquals: { "aws:SourceVpc": "${aws:Referer}" } } }],
    ["one wild value among fixed ones", { Condition: { StringLike: { "aws:PrincipalOrgID": ["o-1", "*"] } } }],
    ["a wide range", { Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/1" } } }],
    ["a wide range beside a narrow one", { Condition: { IpAddress: { "aws:SourceIp": ["1.2.3.4", "0.0.0.0/0"] } } }],
    ["a wide range of version 6", { Condition: { IpAddress: { "aws:SourceIp": "2001::/16" } } }],
    ["all but a range", { Condition: { NotIpAddress: { "aws:SourceIp": "1.2.3.4" } } }],
    ["all but a network", { Condition: { StringNotEquals: { "aws:SourceVpc": "vpc-1" } } }],
    ["a network if it is known", { Condition: { StringEqualsIfExists: { "aws:SourceVpc": "vpc-1" } } }],
    ["all of no values", { Condition: { "ForAllValues:StringEquals": { "aws:SourceVpc": "vpc-1" } } }],
    ["anybody's role", { Condition: { StringLike: { "aws:userid": "AROAEXAMPLE:*" } } }],
    [
      "access points of any account",
      { Condition: { ArnLike: { "s3:DataAccessPointArn": "arn:aws:s3:*:*:accesspoint/*" } } },
    ],
  ])("is %s", (_, statement) => expect(isPublicPolicy(policy("resource", statement))).toBe(true));
});

describe("not public", () => {
  test.each<[string, object]>([
    ["an account", { Principal: { AWS: "111122223333" } }],
    ["a user", { Principal: { AWS: "arn:aws:iam::111122223333:user/bob" } }],
    ["a service", { Principal: { Service: "cloudfront.amazonaws.com" } }],
    ["a canonical user", { Principal: { CanonicalUser: "a".repeat(64) } }],
    ["a denial", { Effect: "Deny" }],
    ["an address", { Condition: { IpAddress: { "aws:SourceIp": "203.0.113.7" } } }],
    ["a range of /8", { Condition: { IpAddress: { "aws:SourceIp": "203.0.0.0/8" } } }],
    ["private ranges", { Condition: { IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "192.168.0.0/16"] } } }],
    ["a range of version 6", { Condition: { IpAddress: { "aws:SourceIp": "2001:db8::/32" } } }],
    ["a network", { Condition: { StringEquals: { "aws:SourceVpc": "vpc-1" } } }],
    ["an endpoint, in any case", { Condition: { StringEquals: { "AWS:sourceVPCE": ["vpce-1", "vpce-2"] } } }],
    ["an organization", { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }],
    ["a source", { Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:jobs" } } }],
    ["a source's account", { Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }],
    ["a user's id", { Condition: { StringEquals: { "aws:userid": "AIDAEXAMPLE" } } }],
    [
      "one limit among other conditions",
      { Condition: { Bool: { "aws:SecureTransport": "true" }, StringEquals: { "aws:SourceVpc": "vpc-1" } } },
    ],
    [
      "access points of one account",
      { Condition: { ArnLike: { "s3:DataAccessPointArn": "arn:aws:s3:us-east-1:111122223333:accesspoint/*" } } },
    ],
  ])("is %s", (_, statement) => expect(isPublicPolicy(policy("resource", statement))).toBe(false));

  test("is a policy only when none of its statements is public", () => {
    const account = { Principal: { AWS: "111122223333" } };
    expect(isPublicPolicy(policy("resource", account, account))).toBe(false);
    expect(isPublicPolicy(policy("resource", account, {}))).toBe(true);
  });
});
