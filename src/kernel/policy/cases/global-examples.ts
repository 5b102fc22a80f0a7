/** Cases after the IAM guide's example policies that speak of all services: addresses, dates, MFA, regions. */
import { home } from "../sample-callers.ts";
import { all, identity } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const user = (name: string): string => `arn:aws:iam::${home}:user/${name}`;

export const globalExamples: readonly CaseGroup[] = [
  {
    source: "IAM guide, example policies: deny access based on the source IP",
    situation: {
      identityPolicies: [
        all,
        identity({
          Effect: "Deny",
          Condition: {
            NotIpAddress: { "aws:SourceIp": ["192.0.2.0/24", "2001:db8::/32"] },
            Bool: { "aws:ViaAWSService": "false" },
          },
        }),
      ],
    },
    cases: [
      [
        "inside the range the deny is silent",
        does("ec2:RunInstances", "*", { "aws:SourceIp": "192.0.2.9", "aws:ViaAWSService": "false" }),
        yes,
      ],
      [
        "the version-6 range counts too",
        does("ec2:RunInstances", "*", { "aws:SourceIp": "2001:db8::1", "aws:ViaAWSService": "false" }),
        yes,
      ],
      [
        "outside both ranges it denies",
        does("ec2:RunInstances", "*", { "aws:SourceIp": "198.51.100.1", "aws:ViaAWSService": "false" }),
        never,
      ],
      [
        "a service that acts for the caller has its own address, and is spared",
        does("ec2:RunInstances", "*", { "aws:SourceIp": "198.51.100.1", "aws:ViaAWSService": "true" }),
        yes,
      ],
      [
        "without an address the negated test holds",
        does("ec2:RunInstances", "*", { "aws:ViaAWSService": "false" }),
        never,
      ],
      [
        "without the second key the plain test fails",
        does("ec2:RunInstances", "*", { "aws:SourceIp": "198.51.100.1" }),
        yes,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: allow access within dates",
    situation: {
      identityPolicies: [
        identity({
          Action: "glue:*",
          Condition: {
            DateGreaterThan: { "aws:CurrentTime": "2026-04-01T00:00:00Z" },
            DateLessThan: { "aws:CurrentTime": "2026-06-30T23:59:59Z" },
          },
        }),
      ],
    },
    cases: [
      ["a day in between is allowed", does("glue:GetTable", "*", { "aws:CurrentTime": "2026-05-15T12:00:00Z" }), yes],
      [
        "the first second after the beginning is allowed",
        does("glue:GetTable", "*", { "aws:CurrentTime": "2026-04-01T00:00:01Z" }),
        yes,
      ],
      [
        "the beginning itself is not after it",
        does("glue:GetTable", "*", { "aws:CurrentTime": "2026-04-01T00:00:00Z" }),
        no,
      ],
      [
        "the end itself is not before it",
        does("glue:GetTable", "*", { "aws:CurrentTime": "2026-06-30T23:59:59Z" }),
        no,
      ],
      [
        "a time zone is reckoned with",
        does("glue:GetTable", "*", { "aws:CurrentTime": "2026-04-01T01:00:00+02:00" }),
        no,
      ],
      ["seconds since 1970 are a date too", does("glue:GetTable", "*", { "aws:CurrentTime": "1780000000" }), yes],
      ["without the time nothing is allowed", does("glue:GetTable"), no],
    ],
  },
  {
    source: "IAM guide, example policies: MFA within dates",
    situation: {
      identityPolicies: [
        identity({
          Action: ["sqs:*", "sns:Publish"],
          Condition: {
            Bool: { "aws:MultiFactorAuthPresent": true },
            DateLessThan: { "aws:CurrentTime": "2026-12-31" },
          },
        }),
      ],
    },
    cases: [
      [
        "both conditions hold",
        does("sqs:SendMessage", "*", {
          "aws:MultiFactorAuthPresent": "true",
          "aws:CurrentTime": "2026-11-22T00:00:00Z",
        }),
        yes,
      ],
      [
        "only the listed action of the second service",
        does("sns:CreateTopic", "*", {
          "aws:MultiFactorAuthPresent": "true",
          "aws:CurrentTime": "2026-11-22T00:00:00Z",
        }),
        no,
      ],
      [
        "without MFA not",
        does("sqs:SendMessage", "*", {
          "aws:MultiFactorAuthPresent": "false",
          "aws:CurrentTime": "2026-11-22T00:00:00Z",
        }),
        no,
      ],
      [
        "long-term keys do not say whether there was MFA",
        does("sqs:SendMessage", "*", { "aws:CurrentTime": "2026-11-22T00:00:00Z" }),
        no,
      ],
      [
        "too late not",
        does("sqs:SendMessage", "*", {
          "aws:MultiFactorAuthPresent": "true",
          "aws:CurrentTime": "2027-01-01T00:00:00Z",
        }),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: deny regions by aws:RequestedRegion",
    situation: {
      identityPolicies: [
        all,
        identity({
          Effect: "Deny",
          Action: undefined,
          NotAction: ["cloudfront:*", "iam:*", "route53:*", "support:*"],
          Condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] } },
        }),
      ],
    },
    cases: [
      ["a listed region is open", does("ec2:RunInstances", "*", { "aws:RequestedRegion": "eu-west-1" }), yes],
      ["the other listed region too", does("ec2:RunInstances", "*", { "aws:RequestedRegion": "eu-central-1" }), yes],
      ["another is closed", does("ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" }), never],
      [
        "global services are left out",
        does("iam:CreateUser", user("eve"), { "aws:RequestedRegion": "us-east-1" }),
        yes,
      ],
      [
        "left-out services match without regard to case",
        does("CloudFront:GetDistribution", "*", { "aws:RequestedRegion": "us-east-1" }),
        yes,
      ],
      [
        "a service whose name only begins alike is not left out",
        does("iamx:Do", "*", { "aws:RequestedRegion": "us-east-1" }),
        never,
      ],
    ],
  },
];
