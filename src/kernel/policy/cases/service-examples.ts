/** Cases after the IAM guide's example policies about EC2, RDS and DynamoDB. */
import { home } from "../sample-callers.ts";
import { identity } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const instance = `arn:aws:ec2:us-east-1:${home}:instance/i-1`;
const table = `arn:aws:dynamodb:us-east-1:${home}:table/Thread`;

export const serviceExamples: readonly CaseGroup[] = [
  {
    source: "IAM guide, example policies: EC2 instances tagged by their owner",
    situation: {
      identityPolicies: [
        identity(
          {
            Action: ["ec2:StartInstances", "ec2:StopInstances"],
            Resource: "arn:aws:ec2:*:*:instance/*",
            Condition: { StringEquals: { "aws:ResourceTag/Owner": "${aws:username}" } },
          },
          { Action: "ec2:DescribeInstances" },
        ),
      ],
    },
    cases: [
      ["bob's instance", does("ec2:StartInstances", instance, { "aws:ResourceTag/Owner": "bob" }), yes],
      ["somebody else's instance", does("ec2:StartInstances", instance, { "aws:ResourceTag/Owner": "eve" }), no],
      ["an instance without owner", does("ec2:StartInstances", instance), no],
      ["the owner in another case", does("ec2:StopInstances", instance, { "aws:ResourceTag/Owner": "Bob" }), no],
      ["not to be terminated", does("ec2:TerminateInstances", instance, { "aws:ResourceTag/Owner": "bob" }), no],
      ["all instances may be seen", does("ec2:DescribeInstances"), yes],
      [
        "a volume is no instance",
        does("ec2:StartInstances", `arn:aws:ec2:us-east-1:${home}:volume/v-1`, { "aws:ResourceTag/Owner": "bob" }),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: stop EC2 instances only after MFA",
    situation: {
      identityPolicies: [
        identity(
          { Action: "ec2:*" },
          {
            Effect: "Deny",
            Action: ["ec2:StopInstances", "ec2:TerminateInstances"],
            Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": false } },
          },
        ),
      ],
    },
    cases: [
      ["starting needs none", does("ec2:StartInstances", instance), yes],
      ["stopping with MFA", does("ec2:StopInstances", instance, { "aws:MultiFactorAuthPresent": "true" }), yes],
      ["stopping without MFA", does("ec2:StopInstances", instance, { "aws:MultiFactorAuthPresent": "false" }), never],
      ["stopping with long-term keys", does("ec2:StopInstances", instance), never],
    ],
  },
  {
    source: "IAM guide, example policies: terminate EC2 instances from some addresses",
    situation: {
      identityPolicies: [
        identity(
          { Action: ["ec2:TerminateInstances"] },
          {
            Effect: "Deny",
            Action: ["ec2:TerminateInstances"],
            Condition: { NotIpAddress: { "aws:SourceIp": ["192.0.2.0/24", "203.0.113.0/24"] } },
          },
        ),
      ],
    },
    cases: [
      ["from the first range", does("ec2:TerminateInstances", instance, { "aws:SourceIp": "192.0.2.255" }), yes],
      ["from the second range", does("ec2:TerminateInstances", instance, { "aws:SourceIp": "203.0.113.0" }), yes],
      ["from just behind a range", does("ec2:TerminateInstances", instance, { "aws:SourceIp": "192.0.3.0" }), never],
      ["by version 6", does("ec2:TerminateInstances", instance, { "aws:SourceIp": "2001:db8::1" }), never],
      ["through a VPC endpoint, where there is no address", does("ec2:TerminateInstances", instance), never],
      ["another action is not spoken of", does("ec2:StopInstances", instance, { "aws:SourceIp": "192.0.2.1" }), no],
    ],
  },
  {
    source: "IAM guide, example policies: EC2 in one region, types by IfExists",
    situation: {
      identityPolicies: [
        identity({
          Action: "ec2:RunInstances",
          Condition: {
            StringEquals: { "ec2:Region": "us-east-2" },
            StringLikeIfExists: { "ec2:InstanceType": ["t1.*", "t2.*"] },
          },
        }),
      ],
    },
    cases: [
      [
        "a small instance there",
        does("ec2:RunInstances", instance, { "ec2:Region": "us-east-2", "ec2:InstanceType": "t2.micro" }),
        yes,
      ],
      [
        "a large one there",
        does("ec2:RunInstances", instance, { "ec2:Region": "us-east-2", "ec2:InstanceType": "m5.large" }),
        no,
      ],
      [
        "a small one elsewhere",
        does("ec2:RunInstances", instance, { "ec2:Region": "us-west-2", "ec2:InstanceType": "t2.micro" }),
        no,
      ],
      [
        "the subnet, which has no type, passes by IfExists",
        does("ec2:RunInstances", `arn:aws:ec2:us-east-2:${home}:subnet/s-1`, { "ec2:Region": "us-east-2" }),
        yes,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: start and stop by matching tags",
    situation: {
      identityPolicies: [
        identity({
          Action: ["ec2:startInstances"],
          Condition: { StringEquals: { "aws:ResourceTag/CostCenter": "${aws:PrincipalTag/CostCenter}" } },
        }),
      ],
    },
    cases: [
      [
        "the same cost centre",
        does("ec2:StartInstances", instance, { "aws:ResourceTag/CostCenter": "7", "aws:PrincipalTag/CostCenter": "7" }),
        yes,
      ],
      [
        "another",
        does("ec2:StartInstances", instance, { "aws:ResourceTag/CostCenter": "7", "aws:PrincipalTag/CostCenter": "8" }),
        no,
      ],
      [
        "a star in a tag is no wildcard",
        does("ec2:StartInstances", instance, { "aws:ResourceTag/CostCenter": "7", "aws:PrincipalTag/CostCenter": "*" }),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: RDS databases tagged by their owner",
    situation: {
      identityPolicies: [
        identity(
          { Action: ["rds:Describe*", "rds:List*"] },
          {
            Action: ["rds:DeleteDBInstance"],
            Condition: { StringEqualsIgnoreCase: { "rds:db-tag/Owner": "${aws:username}" } },
          },
        ),
      ],
    },
    cases: [
      [
        "the owner in any case",
        does("rds:DeleteDBInstance", "arn:aws:rds:us-east-1:111122223333:db:x", { "rds:db-tag/Owner": "BOB" }),
        yes,
      ],
      [
        "another owner",
        does("rds:DeleteDBInstance", "arn:aws:rds:us-east-1:111122223333:db:x", { "rds:db-tag/Owner": "bobby" }),
        no,
      ],
      ["databases may be described", does("rds:DescribeDBInstances"), yes],
      ["and their tags listed", does("rds:ListTagsForResource", "arn:aws:rds:us-east-1:111122223333:db:x"), yes],
      [
        "not stopped",
        does("rds:StopDBInstance", "arn:aws:rds:us-east-1:111122223333:db:x", { "rds:db-tag/Owner": "bob" }),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: DynamoDB items by leading keys",
    situation: {
      identityPolicies: [
        identity({
          Action: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
          Resource: "arn:aws:dynamodb:*:*:table/Thread",
          Condition: {
            "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["${cognito-identity.amazonaws.com:sub}"] },
          },
        }),
      ],
    },
    cases: [
      [
        "one's own item",
        does("dynamodb:GetItem", table, { "dynamodb:LeadingKeys": ["me"], "cognito-identity.amazonaws.com:sub": "me" }),
        yes,
      ],
      [
        "another's item",
        does("dynamodb:GetItem", table, {
          "dynamodb:LeadingKeys": ["you"],
          "cognito-identity.amazonaws.com:sub": "me",
        }),
        no,
      ],
      [
        "another's among one's own",
        does("dynamodb:Query", table, {
          "dynamodb:LeadingKeys": ["me", "you"],
          "cognito-identity.amazonaws.com:sub": "me",
        }),
        no,
      ],
      [
        "no keys at all pass: ForAllValues of nothing holds",
        does("dynamodb:Query", table, { "cognito-identity.amazonaws.com:sub": "me" }),
        yes,
      ],
      [
        "an index is another resource",
        does("dynamodb:Query", `${table}/index/i`, {
          "dynamodb:LeadingKeys": ["me"],
          "cognito-identity.amazonaws.com:sub": "me",
        }),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, multivalued context keys: DynamoDB attributes",
    situation: {
      identityPolicies: [
        identity(
          { Action: ["dynamodb:GetItem", "dynamodb:PutItem"], Resource: table },
          {
            Effect: "Deny",
            Action: "dynamodb:PutItem",
            Condition: { "ForAnyValue:StringEquals": { "dynamodb:Attributes": ["ID", "PostDateTime"] } },
          },
          {
            Effect: "Deny",
            Action: "dynamodb:GetItem",
            Condition: { "ForAnyValue:StringNotEquals": { "dynamodb:Attributes": ["ID", "Message", "Tags"] } },
          },
        ),
      ],
    },
    cases: [
      [
        "writing a forbidden attribute beside another is denied",
        does("dynamodb:PutItem", table, { "dynamodb:Attributes": ["PostDateTime", "Message"] }),
        never,
      ],
      [
        "writing other attributes is not",
        does("dynamodb:PutItem", table, { "dynamodb:Attributes": ["UserName"] }),
        yes,
      ],
      ["writing without naming attributes is not", does("dynamodb:PutItem", table), yes],
      [
        "reading listed attributes is allowed",
        does("dynamodb:GetItem", table, { "dynamodb:Attributes": ["ID", "Tags"] }),
        yes,
      ],
      [
        "reading one that is not listed is denied",
        does("dynamodb:GetItem", table, { "dynamodb:Attributes": ["ID", "UserName"] }),
        never,
      ],
      ["any value of nothing is none", does("dynamodb:GetItem", table, { "dynamodb:Attributes": [] }), yes],
    ],
  },
];
