/** Cases at the edges of AWS's guides: keys that are missing, sessions and services, texts that nearly match. */
import { abroad, callers, home } from "../sample-callers.ts";
import { all, deny, forAccount, identity, none, objectArn, resource, roleArn } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const { bob, session, federated, stranger, nobody, sns, root } = callers;
const byResource = "allowed by resource";
const notByResource = "implicitDeny by resource";
const deniedByResource = "explicitDeny by resource";
const allowedIf = (Condition: object): object => identity({ Condition });
const deniedIf = (Condition: object): object => identity({}, { Effect: "Deny", Condition });
const when = (Condition: object, keys: Record<string, string | readonly string[]>) => ({
  identityPolicies: [allowedIf(Condition) as ReturnType<typeof identity>],
  keys: [keys],
});
const unless = (Condition: object, keys: Record<string, string | readonly string[]>) => ({
  identityPolicies: [deniedIf(Condition) as ReturnType<typeof identity>],
  keys: [keys],
});
const visitor = { ...session, accountId: abroad, arn: `arn:aws:sts::${abroad}:assumed-role/auditor/tuesday` };
const auditor = `arn:aws:iam::${abroad}:role/auditor`;

export const edgeCases: readonly CaseGroup[] = [
  {
    source: "IAM guide, cross-account policy evaluation logic (role sessions)",
    situation: { caller: visitor, resourcePolicy: resource({ Principal: { AWS: auditor } }) },
    cases: [
      ["a role of another account that is named needs its own policy too", {}, no],
      ["both sides allow", { identityPolicies: [all] }, byResource],
      [
        "naming the session does not do without the session's own side",
        { resourcePolicy: resource({ Principal: { AWS: visitor.arn } }) },
        no,
      ],
      [
        "nor past its session policy",
        {
          identityPolicies: [all],
          sessionPolicies: [none],
          resourcePolicy: resource({ Principal: { AWS: visitor.arn } }),
        },
        "implicitDeny by session",
      ],
      ["nor past its boundary", { identityPolicies: [all], boundary: none }, "implicitDeny by boundary"],
      [
        "naming the account suffices where its own side allows",
        { identityPolicies: [all], resourcePolicy: forAccount(abroad) },
        byResource,
      ],
      [
        "another role of that account is not let in",
        { identityPolicies: [all], resourcePolicy: resource({ Principal: { AWS: `${auditor}2` } }) },
        notByResource,
      ],
      [
        "everybody of an organization, by its id",
        {
          identityPolicies: [all],
          keys: [{ "aws:PrincipalOrgID": "o-abcdefghij" }],
          resourcePolicy: resource({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-abcdefghij" } } }),
        },
        byResource,
      ],
      [
        "nobody of another organization",
        {
          identityPolicies: [all],
          keys: [{ "aws:PrincipalOrgID": "o-klmnopqrst" }],
          resourcePolicy: resource({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-abcdefghij" } } }),
        },
        notByResource,
      ],
      [
        "a deny of the role there reaches its sessions",
        {
          identityPolicies: [all],
          resourcePolicy: resource({}, { Effect: "Deny", Principal: { AWS: auditor } }),
        },
        deniedByResource,
      ],
      [
        "a deny of another session does not",
        {
          identityPolicies: [all],
          resourcePolicy: resource({}, { Effect: "Deny", Principal: { AWS: `${visitor.arn}s` } }),
        },
        byResource,
      ],
      [
        "a federated user of another account needs both sides as well",
        {
          caller: { ...federated, accountId: abroad, arn: `arn:aws:sts::${abroad}:federated-user/fred` },
          identityPolicies: [all],
          resourcePolicy: resource({ Principal: { AWS: `arn:aws:sts::${abroad}:federated-user/fred` } }),
        },
        "implicitDeny by session",
      ],
      ["an SCP of the resource's account does not bind it", { identityPolicies: [all] }, byResource],
      [
        "an SCP of its own account does",
        { identityPolicies: [all], serviceControlPolicies: [[none]] },
        "implicitDeny by serviceControl",
      ],
      [
        "an RCP of the resource's account does",
        { identityPolicies: [all], resourceControlPolicies: [[resource({ Effect: "Deny" })]] },
        "explicitDeny by resourceControl",
      ],
    ],
  },
  {
    source: "IAM guide, Principal: a deny names whom an allow would",
    situation: { identityPolicies: [all] },
    cases: [
      [
        "a deny of the role binds its session",
        { caller: session, resourcePolicy: resource({ Effect: "Deny", Principal: roleArn }) },
        deniedByResource,
      ],
      [
        "a deny of a session binds that session",
        { caller: session, resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: session.arn } }) },
        deniedByResource,
      ],
      [
        "a deny of a user spares another user",
        { resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: `arn:aws:iam::${home}:user/alice` } }) },
        yes,
      ],
      [
        "a deny of a canonical id binds its account",
        { resourcePolicy: resource({ Effect: "Deny", Principal: { CanonicalUser: bob.canonicalId } }) },
        deniedByResource,
      ],
      [
        "a deny of a service spares users",
        { resourcePolicy: resource({ Effect: "Deny", Principal: { Service: "sns.amazonaws.com" } }) },
        yes,
      ],
      [
        "a deny of everybody but one role, by ArnNotEquals",
        {
          caller: session,
          resourcePolicy: resource({
            Effect: "Deny",
            Condition: { ArnNotEquals: { "aws:PrincipalArn": roleArn.AWS } },
          }),
        },
        yes,
      ],
      [
        "binds the account's root",
        {
          caller: root,
          resourcePolicy: resource({
            Effect: "Deny",
            Condition: { ArnNotEquals: { "aws:PrincipalArn": roleArn.AWS } },
          }),
        },
        deniedByResource,
      ],
      [
        "and who did not sign, whose ARN is missing",
        {
          caller: nobody,
          allowedByAcl: true,
          resourcePolicy: resource({
            Effect: "Deny",
            Condition: { ArnNotEquals: { "aws:PrincipalArn": roleArn.AWS } },
          }),
        },
        deniedByResource,
      ],
    ],
  },
  {
    source: "IAM guide, the confused deputy problem (services)",
    situation: { caller: sns },
    cases: [
      [
        "a service that comes for the right account is let in",
        {
          keys: [{ "aws:SourceAccount": home }],
          resourcePolicy: resource({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": home } },
          }),
        },
        byResource,
      ],
      [
        "for another account it is not",
        {
          keys: [{ "aws:SourceAccount": abroad }],
          resourcePolicy: resource({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": home } },
          }),
        },
        notByResource,
      ],
      [
        "nor when it does not say",
        {
          resourcePolicy: resource({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { StringEquals: { "aws:SourceAccount": home } },
          }),
        },
        notByResource,
      ],
      [
        "a deny with StringNotEqualsIfExists spares calls that come for no account",
        {
          resourcePolicy: resource(
            { Principal: { Service: "sns.amazonaws.com" } },
            { Effect: "Deny", Condition: { StringNotEqualsIfExists: { "aws:SourceAccount": abroad } } },
          ),
        },
        deniedByResource,
      ],
      [
        "with Null beside it",
        {
          resourcePolicy: resource(
            { Principal: { Service: "sns.amazonaws.com" } },
            {
              Effect: "Deny",
              Condition: {
                StringNotEqualsIfExists: { "aws:SourceAccount": abroad },
                Null: { "aws:SourceAccount": "false" },
              },
            },
          ),
        },
        byResource,
      ],
      [
        "a guard for services only leaves users alone",
        {
          caller: stranger,
          identityPolicies: [all],
          resourcePolicy: resource(
            {},
            {
              Effect: "Deny",
              Condition: {
                StringNotEqualsIfExists: { "aws:SourceOrgID": "o-abcdefghij" },
                Bool: { "aws:PrincipalIsAWSService": "true" },
              },
            },
          ),
        },
        byResource,
      ],
      [
        "and denies services that come for others",
        {
          keys: [{ "aws:SourceOrgID": "o-klmnopqrst" }],
          resourcePolicy: resource(
            {},
            {
              Effect: "Deny",
              Condition: {
                StringNotEqualsIfExists: { "aws:SourceOrgID": "o-abcdefghij" },
                Bool: { "aws:PrincipalIsAWSService": "true" },
              },
            },
          ),
        },
        deniedByResource,
      ],
    ],
  },
  {
    source: "IAM guide, global condition keys: properties of the session",
    situation: { caller: session },
    cases: [
      [
        "sessions from before a moment are revoked",
        unless(
          { DateLessThan: { "aws:TokenIssueTime": "2026-11-22T00:00:00Z" } },
          {
            "aws:TokenIssueTime": "2026-11-21T23:59:59Z",
          },
        ),
        never,
      ],
      [
        "sessions since then are not",
        unless(
          { DateLessThan: { "aws:TokenIssueTime": "2026-11-22T00:00:00Z" } },
          {
            "aws:TokenIssueTime": "2026-11-22T00:00:00Z",
          },
        ),
        yes,
      ],
      [
        "long-term keys have no time of issue",
        { caller: bob, ...unless({ DateLessThan: { "aws:TokenIssueTime": "2026-11-22T00:00:00Z" } }, {}) },
        yes,
      ],
      [
        "a deny without MFA by BoolIfExists binds long-term keys",
        { caller: bob, ...unless({ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } }, {}) },
        never,
      ],
      ["by Bool it does not", { caller: bob, ...unless({ Bool: { "aws:MultiFactorAuthPresent": "false" } }, {}) }, yes],
      [
        "an allow by Null lets in who has an age of MFA",
        when({ Null: { "aws:MultiFactorAuthAge": "false" } }, { "aws:MultiFactorAuthAge": "12" }),
        yes,
      ],
      [
        "an age that is exactly the limit is not below it",
        when({ NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } }, { "aws:MultiFactorAuthAge": "3600" }),
        no,
      ],
      [
        "without MFA there is no age to compare",
        when({ NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } }, {}),
        no,
      ],
      [
        "the source identity is compared with case",
        when({ StringEquals: { "aws:SourceIdentity": "Ann" } }, { "aws:SourceIdentity": "ann" }),
        no,
      ],
      [
        "a session named after its user",
        when({ StringLike: { "aws:userid": "AROA*:${aws:SourceIdentity}" } }, { "aws:SourceIdentity": "monday" }),
        yes,
      ],
      [
        "a call that a service makes for the caller",
        when(
          { "ForAnyValue:StringEquals": { "aws:CalledVia": ["athena.amazonaws.com"] } },
          {
            "aws:CalledVia": ["athena.amazonaws.com", "glue.amazonaws.com"],
          },
        ),
        yes,
      ],
      [
        "one that it makes itself",
        when({ "ForAnyValue:StringEquals": { "aws:CalledVia": ["athena.amazonaws.com"] } }, {}),
        no,
      ],
      [
        "ForAllValues alone lets the call in that no service makes",
        when({ "ForAllValues:StringEquals": { "aws:CalledVia": ["athena.amazonaws.com"] } }, {}),
        yes,
      ],
      [
        "the first and the last service of a chain",
        when(
          {
            StringEquals: {
              "aws:CalledViaFirst": "cloudformation.amazonaws.com",
              "aws:CalledViaLast": "dynamodb.amazonaws.com",
            },
          },
          {
            "aws:CalledViaFirst": "cloudformation.amazonaws.com",
            "aws:CalledViaLast": "dynamodb.amazonaws.com",
          },
        ),
        yes,
      ],
      [
        "outside of the own network, unless a service calls",
        unless(
          { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" }, BoolIfExists: { "aws:ViaAWSService": "false" } },
          { "aws:SourceIp": "203.0.113.9", "aws:ViaAWSService": "true" },
        ),
        yes,
      ],
      [
        "the unit an account is in, by path",
        when(
          { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"] } },
          {
            "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/"],
          },
        ),
        yes,
      ],
      [
        "the unit itself is below its own path with a star",
        when(
          { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"] } },
          {
            "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"],
          },
        ),
        yes,
      ],
      [
        "another unit is not",
        when(
          { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"] } },
          {
            "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/r-ab12/ou-ab12-33333333/"],
          },
        ),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, controlling access with tags (keys of requests and resources)",
    situation: {},
    cases: [
      [
        "names of tag keys are compared without case",
        when({ StringEquals: { "aws:ResourceTag/TagKey1": "a" } }, { "aws:ResourceTag/tagkey1": "a" }),
        yes,
      ],
      [
        "values with case",
        when({ StringEquals: { "aws:ResourceTag/owner": "Ann" } }, { "aws:ResourceTag/owner": "ann" }),
        no,
      ],
      [
        "only certain tags, of which there is at least one",
        when(
          { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] }, Null: { "aws:TagKeys": "false" } },
          { "aws:TagKeys": ["team"] },
        ),
        yes,
      ],
      [
        "a request without tags is not let in then",
        when({ "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] }, Null: { "aws:TagKeys": "false" } }, {}),
        no,
      ],
      [
        "tag keys in the list are compared with case",
        when({ "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } }, { "aws:TagKeys": ["Team"] }),
        no,
      ],
      [
        "unless the operator ignores it",
        when({ "ForAllValues:StringEqualsIgnoreCase": { "aws:TagKeys": ["team"] } }, { "aws:TagKeys": ["Team"] }),
        yes,
      ],
      [
        "tags may be given by the operation that makes the resource",
        {
          ...does("ec2:CreateTags", `arn:aws:ec2:us-east-1:${home}:instance/i-1`, {
            "ec2:CreateAction": "RunInstances",
          }),
          identityPolicies: [
            identity({ Action: "ec2:CreateTags", Condition: { StringEquals: { "ec2:CreateAction": "RunInstances" } } }),
          ],
        },
        yes,
      ],
      [
        "and not afterwards",
        {
          ...does("ec2:CreateTags", `arn:aws:ec2:us-east-1:${home}:instance/i-1`),
          identityPolicies: [
            identity({ Action: "ec2:CreateTags", Condition: { StringEquals: { "ec2:CreateAction": "RunInstances" } } }),
          ],
        },
        no,
      ],
      [
        "what asks for a tag denies requests without it",
        unless({ Null: { "aws:RequestTag/team": "true" } }, { "aws:RequestTag/other": "x" }),
        never,
      ],
      [
        "a tag of the caller and of the resource must agree, and both be there",
        when({ StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } }, {}),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, AWS JSON policy elements: Resource (incomplete ARNs, wildcards within segments)",
    situation: { action: "sqs:SendMessage", resource: `arn:aws:sqs:us-east-1:${home}:jobs` },
    cases: [
      ["missing parts stand for everything", { identityPolicies: [identity({ Resource: "arn:aws:sqs" })] }, yes],
      ["whatever part is missing", { identityPolicies: [identity({ Resource: "arn:aws:sqs:us-east-1" })] }, yes],
      ["the parts that are there count", { identityPolicies: [identity({ Resource: "arn:aws:sqs:eu-west-1" })] }, no],
      ["so does the service", { identityPolicies: [identity({ Resource: "arn:aws:sns" })] }, no],
      ["also for NotResource", { identityPolicies: [identity({ NotResource: "arn:aws:sqs" })] }, no],
      ["and for a deny", { identityPolicies: [identity({}, { Effect: "Deny", Resource: "arn:aws:sqs" })] }, never],
      ["a star for the region", { identityPolicies: [identity({ Resource: `arn:aws:sqs:*:${home}:jobs` })] }, yes],
      [
        "letters count in their case",
        { identityPolicies: [identity({ Resource: `arn:aws:sqs:us-east-1:${home}:Jobs` })] },
        no,
      ],
      ["an empty part is empty", { identityPolicies: [identity({ Resource: "arn:aws:sqs:::jobs" })] }, no],
    ],
  },
  {
    source: "IAM guide, policy variables and tags",
    situation: {},
    cases: [
      [
        "a default is taken as it is, stars included",
        {
          resource: "arn:aws:s3:::photos/x",
          identityPolicies: [identity({ Resource: "arn:aws:s3:::photos/${aws:PrincipalTag/team, '*'}" })],
        },
        no,
      ],
      [
        "an escaped star is a star",
        {
          resource: "arn:aws:s3:::photos/*.jpg",
          identityPolicies: [identity({ Resource: "arn:aws:s3:::photos/${*}.jpg" })],
        },
        yes,
      ],
      [
        "and no wildcard",
        {
          resource: "arn:aws:s3:::photos/a.jpg",
          identityPolicies: [identity({ Resource: "arn:aws:s3:::photos/${*}.jpg" })],
        },
        no,
      ],
      [
        "an escaped question mark and dollar",
        {
          resource: "arn:aws:s3:::photos/?$",
          identityPolicies: [identity({ Resource: "arn:aws:s3:::photos/${?}${$}" })],
        },
        yes,
      ],
      [
        "a variable and a wildcard side by side",
        {
          resource: "arn:aws:s3:::photos/bob/2026/a.jpg",
          identityPolicies: [identity({ Resource: "arn:aws:s3:::photos/${aws:username}/*" })],
        },
        yes,
      ],
      [
        "a deny on what has no value does not apply",
        {
          caller: session,
          identityPolicies: [identity({}, { Effect: "Deny", Resource: "arn:aws:s3:::photos/${aws:username}*" })],
        },
        yes,
      ],
      [
        "a negated condition on what has no value holds",
        {
          caller: session,
          ...unless({ StringNotEquals: { "s3:prefix": "${aws:username}" } }, { "s3:prefix": "a" }),
        },
        never,
      ],
    ],
  },
  {
    source: "IAM guide, policies and permissions: an explicit deny wins wherever it stands",
    situation: { identityPolicies: [all], resourcePolicy: resource({}) },
    cases: [
      ["in a boundary", { boundary: deny }, "explicitDeny by boundary"],
      ["in a session policy", { caller: session, sessionPolicies: [deny] }, "explicitDeny by session"],
      ["in an SCP", { serviceControlPolicies: [[all, deny]] }, "explicitDeny by serviceControl"],
      [
        "in an RCP, also for nobody",
        { caller: nobody, resourceControlPolicies: [[resource({ Effect: "Deny" })]] },
        "explicitDeny by resourceControl",
      ],
      [
        "in the resource's policy, also for its account's root",
        { caller: root, resourcePolicy: resource({}, { Effect: "Deny" }) },
        deniedByResource,
      ],
      [
        "even when the allow names the session itself",
        {
          caller: session,
          identityPolicies: [deny],
          resourcePolicy: resource({ Principal: { AWS: session.arn } }),
        },
        never,
      ],
      [
        "a deny of other actions does not",
        { identityPolicies: [all, identity({ Effect: "Deny", Action: "s3:Put*" })], resource: objectArn },
        byResource,
      ],
    ],
  },
];
