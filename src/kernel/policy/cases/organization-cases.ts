/** Cases after the Organizations guide: service and resource control policies, level by level. */
import { callers, home, policy } from "../sample-callers.ts";
import { all, identity, none, resource } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const { root, bob, session, stranger, nobody, sns } = callers;
const full = policy("serviceControl", {});
const control = (...statements: object[]): ReturnType<typeof policy> => policy("serviceControl", ...statements);
const fullResource = policy("resourceControl", {});
const resourceControl = (...statements: object[]): ReturnType<typeof policy> =>
  policy("resourceControl", ...statements.map((each) => ({ Effect: "Deny", ...each })));
const linked = {
  ...session,
  sessionKeys: {
    "aws:PrincipalArn": `arn:aws:iam::${home}:role/aws-service-role/ec2.amazonaws.com/AWSServiceRoleForEc2`,
  },
};
const lookalike = {
  ...session,
  sessionKeys: { "aws:PrincipalArn": `arn:aws:iam::${home}:role/a:role/aws-service-role/ec2.amazonaws.com/keeper` },
};
const lacking = "implicitDeny by serviceControl";
const denied = "explicitDeny by serviceControl";
const object = "arn:aws:s3:::photos/a.jpg";

export const organizationCases: readonly CaseGroup[] = [
  {
    source: "Organizations guide, SCP evaluation: an allow at every level",
    situation: { identityPolicies: [all] },
    cases: [
      ["FullAWSAccess at root, unit and account", { serviceControlPolicies: [[full], [full], [full]] }, yes],
      [
        "the root of the organization allows one service only",
        { serviceControlPolicies: [[control({ Action: "ec2:*" })], [full], [full]] },
        lacking,
      ],
      [
        "the unit allows one service only",
        { serviceControlPolicies: [[full], [control({ Action: "ec2:*" })], [full]] },
        lacking,
      ],
      [
        "the account allows one service only",
        { serviceControlPolicies: [[full], [full], [control({ Action: "ec2:*" })]] },
        lacking,
      ],
      [
        "each level allows it by name",
        {
          serviceControlPolicies: [
            [control({ Action: "s3:*" })],
            [control({ Action: "s3:Get*" })],
            [control({ Action: "s3:GetObject" })],
          ],
        },
        yes,
      ],
      ["a level without policies allows nothing", { serviceControlPolicies: [[full], []] }, lacking],
      [
        "one of several policies of a level allows",
        { serviceControlPolicies: [[control({ Action: "ec2:*" }), control({ Action: "s3:*" })]] },
        yes,
      ],
      [
        "a deny at the top is final",
        { serviceControlPolicies: [[full, control({ Effect: "Deny", Action: "s3:*" })], [full]] },
        denied,
      ],
      [
        "a deny at the bottom is final",
        { serviceControlPolicies: [[full], [full, control({ Effect: "Deny", Action: "s3:GetObject" })]] },
        denied,
      ],
      ["an SCP gives nothing by itself", { identityPolicies: [], serviceControlPolicies: [[full]] }, no],
      ["the management account has none", { serviceControlPolicies: undefined }, yes],
    ],
  },
  {
    source: "Organizations guide, SCPs: whom they bind",
    situation: { identityPolicies: [all], serviceControlPolicies: [[full], [none]] },
    cases: [
      ["users", { caller: bob }, lacking],
      ["roles", { caller: session }, lacking],
      ["root of a member account", { caller: root }, lacking],
      ["federated users", { caller: callers.federated, sessionPolicies: [all] }, lacking],
      ["not service-linked roles", { caller: linked }, yes],
      ["roles whose path only looks like theirs", { caller: lookalike }, lacking],
      ["not services", { caller: sns, resourcePolicy: resource({}) }, "allowed by resource"],
      ["not who comes without an account", { caller: nobody, resourcePolicy: resource({}) }, "allowed by resource"],
      [
        "users named in a resource's policy",
        { identityPolicies: [], resourcePolicy: resource({ Principal: { AWS: bob.arn } }) },
        lacking,
      ],
    ],
  },
  {
    source: "Organizations guide, SCP examples: deny by region, but for some roles",
    situation: {
      identityPolicies: [all],
      serviceControlPolicies: [
        [
          full,
          control({
            Effect: "Deny",
            NotAction: ["iam:*", "sts:*", "s3:ListAllMyBuckets", "s3:GetAccountPublic*"],
            Condition: {
              StringNotEquals: { "aws:RequestedRegion": ["eu-west-1"] },
              ArnNotLike: { "aws:PrincipalARN": ["arn:aws:iam::*:role/break-glass"] },
            },
          }),
        ],
      ],
    },
    cases: [
      ["the region that is allowed", does("ec2:RunInstances", "*", { "aws:RequestedRegion": "eu-west-1" }), yes],
      ["another region", does("ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" }), denied],
      ["a global service", does("iam:CreateUser", "*", { "aws:RequestedRegion": "us-east-1" }), yes],
      [
        "a single action that is left out",
        does("s3:ListAllMyBuckets", "*", { "aws:RequestedRegion": "us-east-1" }),
        yes,
      ],
      [
        "an action that begins as one that is left out",
        does("s3:GetAccountPublicAccessBlock", "*", { "aws:RequestedRegion": "us-east-1" }),
        yes,
      ],
      ["root too", { ...does("ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" }), caller: root }, denied],
      [
        "the role that is left out",
        {
          ...does("ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" }),
          caller: { ...session, sessionKeys: { "aws:PrincipalArn": `arn:aws:iam::${home}:role/break-glass` } },
        },
        yes,
      ],
      [
        "a role whose name only begins alike",
        {
          ...does("ec2:RunInstances", "*", { "aws:RequestedRegion": "us-east-1" }),
          caller: { ...session, sessionKeys: { "aws:PrincipalArn": `arn:aws:iam::${home}:role/break-glass2` } },
        },
        denied,
      ],
    ],
  },
  {
    source: "Organizations guide, SCP examples: root users, roles, leaving, instance types",
    situation: {
      identityPolicies: [all],
      serviceControlPolicies: [
        [
          full,
          control(
            {
              Effect: "Deny",
              Action: "ec2:*",
              Condition: { StringLike: { "aws:PrincipalArn": ["arn:aws:iam::*:root"] } },
            },
            {
              Effect: "Deny",
              Action: ["iam:DeleteRole", "iam:PutRolePolicy"],
              Resource: "arn:aws:iam::*:role/admin",
              Condition: { StringNotLike: { "aws:PrincipalARN": "arn:aws:iam::*:role/security" } },
            },
            { Effect: "Deny", Action: "organizations:LeaveOrganization" },
            {
              Effect: "Deny",
              Action: "ec2:RunInstances",
              Resource: "arn:aws:ec2:*:*:instance/*",
              Condition: { StringNotEquals: { "ec2:InstanceType": "t2.micro" } },
            },
            {
              Effect: "Deny",
              Action: ["ec2:StopInstances"],
              Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": false } },
            },
          ),
        ],
      ],
    },
    cases: [
      ["root may no EC2", { ...does("ec2:DescribeInstances"), caller: root }, denied],
      ["root may the rest", { ...does("sqs:ListQueues"), caller: root }, "allowed by root"],
      ["users may EC2", does("ec2:DescribeInstances"), yes],
      ["the guarded role cannot be deleted", does("iam:DeleteRole", `arn:aws:iam::${home}:role/admin`), denied],
      [
        "but by the role that guards it",
        {
          ...does("iam:DeleteRole", `arn:aws:iam::${home}:role/admin`),
          caller: { ...session, sessionKeys: { "aws:PrincipalArn": `arn:aws:iam::${home}:role/security` } },
        },
        yes,
      ],
      ["other roles can", does("iam:DeleteRole", `arn:aws:iam::${home}:role/other`), yes],
      ["the account cannot leave", does("organizations:LeaveOrganization"), denied],
      ["not even by its root", { ...does("organizations:LeaveOrganization"), caller: root }, denied],
      [
        "small instances run",
        does("ec2:RunInstances", `arn:aws:ec2:us-east-1:${home}:instance/*`, { "ec2:InstanceType": "t2.micro" }),
        yes,
      ],
      [
        "large ones do not",
        does("ec2:RunInstances", `arn:aws:ec2:us-east-1:${home}:instance/*`, { "ec2:InstanceType": "m5.large" }),
        denied,
      ],
      ["subnets are not spoken of", does("ec2:RunInstances", `arn:aws:ec2:us-east-1:${home}:subnet/s-1`), yes],
      ["stopping wants MFA", does("ec2:StopInstances"), denied],
      ["stopping with MFA", does("ec2:StopInstances", "*", { "aws:MultiFactorAuthPresent": "true" }), yes],
    ],
  },
  {
    source: "Organizations guide, SCP syntax (the whole language since September 2025)",
    situation: {
      identityPolicies: [all],
      serviceControlPolicies: [
        [
          control({
            NotAction: ["iam:*User", "*:Delete*"],
            NotResource: "arn:aws:s3:::secret/*",
            Condition: { StringEquals: { "aws:RequestedRegion": "us-east-1" } },
          }),
        ],
      ],
    },
    cases: [
      [
        "an allow with NotAction, NotResource and a condition",
        does("s3:GetObject", object, { "aws:RequestedRegion": "us-east-1" }),
        yes,
      ],
      [
        "the resource that is left out",
        does("s3:GetObject", "arn:aws:s3:::secret/a", { "aws:RequestedRegion": "us-east-1" }),
        lacking,
      ],
      [
        "an action that is left out, by a star at its beginning",
        does("s3:DeleteObject", object, { "aws:RequestedRegion": "us-east-1" }),
        lacking,
      ],
      [
        "an action that is left out, by a star in its middle",
        does("iam:CreateUser", "*", { "aws:RequestedRegion": "us-east-1" }),
        lacking,
      ],
      ["the condition does not hold", does("s3:GetObject", object, { "aws:RequestedRegion": "us-west-2" }), lacking],
    ],
  },
  {
    source: "Organizations guide, RCP examples",
    situation: {
      identityPolicies: [all],
      resourceControlPolicies: [
        [
          fullResource,
          resourceControl(
            {
              Action: ["s3:*", "sqs:*", "kms:*"],
              Condition: {
                StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1" },
                BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
              },
            },
            { Action: "s3:*", Condition: { BoolIfExists: { "aws:SecureTransport": "false" } } },
          ),
        ],
      ],
    },
    cases: [
      [
        "a principal of the organization",
        does("s3:GetObject", object, { "aws:PrincipalOrgID": "o-1", "aws:SecureTransport": "true" }),
        yes,
      ],
      [
        "a principal of another, in spite of the bucket's policy",
        {
          ...does("s3:GetObject", object, { "aws:PrincipalOrgID": "o-2" }),
          caller: stranger,
          resourcePolicy: resource({}),
        },
        "explicitDeny by resourceControl",
      ],
      [
        "who did not sign",
        { ...does("s3:GetObject", object), caller: nobody, resourcePolicy: resource({}) },
        "explicitDeny by resourceControl",
      ],
      [
        "root of the resource's account without the organization",
        { ...does("s3:GetObject", object), caller: root },
        "explicitDeny by resourceControl",
      ],
      [
        "a service is spared by the second key",
        {
          ...does("s3:GetObject", object, { "aws:SecureTransport": "true" }),
          caller: sns,
          resourcePolicy: resource({}),
        },
        "allowed by resource",
      ],
      [
        "plain HTTP is denied",
        does("s3:GetObject", object, { "aws:PrincipalOrgID": "o-1", "aws:SecureTransport": "false" }),
        "explicitDeny by resourceControl",
      ],
      ["another service is not spoken of", does("sns:Publish"), yes],
      ["a service-linked role is not bound", { ...does("s3:GetObject", object), caller: linked }, yes],
      [
        "retiring a grant is out of reach (KMS guide)",
        does("kms:RetireGrant", "*", { "aws:PrincipalOrgID": "o-2" }),
        yes,
      ],
      [
        "other actions of KMS are not",
        does("kms:Decrypt", "*", { "aws:PrincipalOrgID": "o-2" }),
        "explicitDeny by resourceControl",
      ],
    ],
  },
  {
    source: "IAM guide, policy evaluation logic: several explicit denies",
    situation: { identityPolicies: [all, identity({ Effect: "Deny" })], boundary: identity({ Effect: "Deny" }) },
    cases: [
      ["the identity policy's comes first", {}, never],
      ["the resource's before it", { resourcePolicy: resource({ Effect: "Deny" }) }, "explicitDeny by resource"],
      [
        "the RCP's before that",
        {
          resourcePolicy: resource({ Effect: "Deny" }),
          resourceControlPolicies: [[fullResource, resourceControl({ Action: "s3:*" })]],
        },
        "explicitDeny by resourceControl",
      ],
      [
        "the SCP's before all",
        { resourceControlPolicies: [[resourceControl({})]], serviceControlPolicies: [[control({ Effect: "Deny" })]] },
        denied,
      ],
    ],
  },
];
