/** Cases after the IAM guide's chapters on actions, resources and variables. */
import { callers, home } from "../sample-callers.ts";
import { all, identity, resource, type Asked } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const user = `arn:aws:iam::${home}:user/staff/bob`;
const only = (...statements: object[]): Asked => ({ identityPolicies: [identity(...statements)] });
const old = (statement: object): Asked => ({ identityPolicies: [{ ...identity(statement), version: "2008-10-17" }] });

export const elementCases: readonly CaseGroup[] = [
  {
    source: "IAM guide, AWS JSON policy elements: Action and NotAction",
    situation: {},
    cases: [
      ["the prefix is one service", { ...only({ Action: "s3:*" }), ...does("s3express:CreateSession") }, no],
      [
        "a star may stand for the service's end",
        { resourcePolicy: resource({ Action: "s3*:*" }), ...does("s3express:CreateSession") },
        "allowed by resource",
      ],
      ["a star may stand for the service", { ...only({ Action: "*:GetObject" }), ...does("s3:GetObject") }, yes],
      ["a star covers all actions of all services", { ...only({ Action: "*" }), ...does("anything:AtAll") }, yes],
      ["keys of any kind", { ...only({ Action: "iam:*AccessKey*" }), ...does("iam:UpdateAccessKey", user) }, yes],
      ["question marks are single characters", { ...only({ Action: "s3:???Object" }), ...does("s3:GetObject") }, yes],
      ["and not fewer", { ...only({ Action: "s3:????Object" }), ...does("s3:GetObject") }, no],
      ["actions in any case", { ...only({ Action: "S3:gEtObJeCt" }), ...does("s3:GetObject") }, yes],
      [
        "NotAction allows the rest, of all services",
        { ...only({ NotAction: "iam:*" }), ...does("ec2:RunInstances") },
        yes,
      ],
      [
        "NotAction does not deny what it leaves out",
        { ...only({ NotAction: "iam:*" }, { Action: "iam:GetUser" }), ...does("iam:GetUser") },
        yes,
      ],
      [
        "a deny with NotAction spares what it leaves out",
        { ...only({}, { Effect: "Deny", NotAction: ["iam:*", "sts:*"] }), ...does("sts:GetCallerIdentity") },
        yes,
      ],
      [
        "and denies the rest",
        { ...only({}, { Effect: "Deny", NotAction: ["iam:*", "sts:*"] }), ...does("s3:GetObject") },
        never,
      ],
    ],
  },
  {
    source: "IAM guide, AWS JSON policy elements: Resource and NotResource",
    situation: {},
    cases: [
      ["stars go over slashes", { ...only({ Resource: "arn:aws:iam::*:user/*" }), ...does("iam:GetUser", user) }, yes],
      [
        "a star for the account",
        { ...only({ Resource: "arn:aws:iam::*:user/staff/bob" }), ...does("iam:GetUser", user) },
        yes,
      ],
      [
        "a star at the end goes over colons",
        {
          ...only({ Resource: `arn:aws:logs:us-east-1:${home}:*` }),
          ...does("logs:PutLogEvents", `arn:aws:logs:us-east-1:${home}:log-group:a:log-stream:b`),
        },
        yes,
      ],
      [
        "question marks",
        { ...only({ Resource: "arn:aws:s3:::logs-202?/*" }), ...does("s3:GetObject", "arn:aws:s3:::logs-2026/a") },
        yes,
      ],
      [
        "another partition is another resource",
        { ...only({ Resource: "arn:aws:s3:::a" }), ...does("s3:ListBucket", "arn:aws-cn:s3:::a") },
        no,
      ],
      [
        "actions without a resource need a star",
        { ...only({ Resource: "arn:aws:s3:::*" }), ...does("s3:ListAllMyBuckets", "*") },
        no,
      ],
      [
        "NotResource allows the rest",
        { ...only({ NotResource: "arn:aws:s3:::payroll/*" }), ...does("s3:GetObject", "arn:aws:s3:::open/a") },
        yes,
      ],
      [
        "and not what it leaves out",
        { ...only({ NotResource: "arn:aws:s3:::payroll/*" }), ...does("s3:GetObject", "arn:aws:s3:::payroll/a") },
        no,
      ],
      [
        "a deny with NotResource guards the rest",
        {
          ...only({}, { Effect: "Deny", NotResource: ["arn:aws:s3:::payroll", "arn:aws:s3:::payroll/*"] }),
          ...does("s3:GetObject", "arn:aws:s3:::open/a"),
        },
        never,
      ],
      [
        "and spares what it leaves out",
        {
          ...only({}, { Effect: "Deny", NotResource: ["arn:aws:s3:::payroll", "arn:aws:s3:::payroll/*"] }),
          ...does("s3:GetObject", "arn:aws:s3:::payroll/a"),
        },
        yes,
      ],
    ],
  },
  {
    source: "IAM guide, IAM policy elements: variables and tags",
    situation: { caller: callers.bob },
    cases: [
      [
        "a queue named after the user",
        {
          ...only({ Resource: "arn:aws:sqs:us-east-2:*:${aws:username}-queue" }),
          ...does("sqs:SendMessage", `arn:aws:sqs:us-east-2:${home}:bob-queue`),
        },
        yes,
      ],
      [
        "another's queue",
        {
          ...only({ Resource: "arn:aws:sqs:us-east-2:*:${aws:username}-queue" }),
          ...does("sqs:SendMessage", `arn:aws:sqs:us-east-2:${home}:eve-queue`),
        },
        no,
      ],
      [
        "the unique id",
        {
          ...only({ Resource: "arn:aws:s3:::b/${aws:userid}/*" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/AIDABOBBOBBOBBOB1/x"),
        },
        yes,
      ],
      [
        "a tag of the session",
        {
          caller: callers.session,
          ...only({ Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team}/*" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/blue/x"),
        },
        yes,
      ],
      [
        "a tag's default for who has none",
        {
          ...only({ Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'company-wide'}/*" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/company-wide/x"),
        },
        yes,
      ],
      [
        "the default is not for who has one",
        {
          caller: callers.session,
          ...only({ Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'company-wide'}/*" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/company-wide/x"),
        },
        no,
      ],
      [
        "roles have no user name",
        {
          caller: callers.session,
          ...only({ Resource: "arn:aws:s3:::b/${aws:username}/*" }),
          ...does("s3:GetObject", "arn:aws:s3:::b//x"),
        },
        no,
      ],
      [
        "several values are no value",
        {
          ...only({ Resource: "arn:aws:s3:::b/${aws:TagKeys}" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/a", { "aws:TagKeys": ["a", "b"] }),
        },
        no,
      ],
      [
        "names of variables in any case",
        { ...only({ Resource: "arn:aws:s3:::b/${AWS:USERNAME}" }), ...does("s3:GetObject", "arn:aws:s3:::b/bob") },
        yes,
      ],
      [
        "a value's wildcard is a character",
        {
          ...only({ Resource: "arn:aws:s3:::b/${app:Folder}/*" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/other/x", { "app:Folder": "*" }),
        },
        no,
      ],
      [
        "a star of its own",
        { ...only({ Resource: "arn:aws:s3:::b/${*}" }), ...does("s3:GetObject", "arn:aws:s3:::b/*") },
        yes,
      ],
      [
        "in the older version they are text",
        { ...old({ Resource: "arn:aws:s3:::b/${aws:username}" }), ...does("s3:GetObject", "arn:aws:s3:::b/bob") },
        no,
      ],
      [
        "the very text",
        {
          ...old({ Resource: "arn:aws:s3:::b/${aws:username}" }),
          ...does("s3:GetObject", "arn:aws:s3:::b/${aws:username}"),
        },
        yes,
      ],
      [
        "two tags that must agree",
        {
          ...only({ Condition: { StringEquals: { "s3:ExistingObjectTag/team": "${aws:PrincipalTag/team}" } } }),
          ...does("s3:GetObject", "*", { "s3:ExistingObjectTag/team": "blue" }),
          caller: callers.session,
        },
        yes,
      ],
      [
        "two tags that do not agree",
        {
          ...only({ Condition: { StringEquals: { "s3:ExistingObjectTag/team": "${aws:PrincipalTag/team}" } } }),
          ...does("s3:GetObject", "*", { "s3:ExistingObjectTag/team": "red" }),
          caller: callers.session,
        },
        no,
      ],
    ],
  },
  {
    source: "IAM guide, condition with multiple keys or values",
    situation: {
      identityPolicies: [
        identity({
          Condition: {
            StringEqualsIgnoreCase: {
              "aws:PrincipalTag/department": ["finance", "legal"],
              "aws:PrincipalTag/role": ["audit"],
            },
            StringEquals: { "aws:PrincipalAccount": home },
          },
        }),
      ],
    },
    cases: [
      [
        "all keys, each with one of its values",
        { keys: [{ "aws:PrincipalTag/department": "Legal", "aws:PrincipalTag/role": "Audit" }] },
        yes,
      ],
      [
        "the other of two values",
        { keys: [{ "aws:PrincipalTag/department": "FINANCE", "aws:PrincipalTag/role": "audit" }] },
        yes,
      ],
      [
        "one key with another value",
        { keys: [{ "aws:PrincipalTag/department": "sales", "aws:PrincipalTag/role": "audit" }] },
        no,
      ],
      ["one key missing", { keys: [{ "aws:PrincipalTag/department": "legal" }] }, no],
      [
        "what the request claims of its account does not count",
        {
          caller: { ...callers.bob, accountId: "999999999999" },
          resourceAccount: "999999999999",
          keys: [
            { "aws:PrincipalTag/department": "legal", "aws:PrincipalTag/role": "audit", "aws:PrincipalAccount": home },
          ],
        },
        no,
      ],
    ],
  },
  {
    source: "IAM guide, policy evaluation logic: explicit and implicit denies",
    situation: {},
    cases: [
      ["nothing said", {}, no],
      ["an allow", { identityPolicies: [all] }, yes],
      ["an allow and a deny, in either order", { identityPolicies: [identity({ Effect: "Deny" }), all] }, never],
      [
        "a deny whose condition fails is silent",
        only({}, { Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        yes,
      ],
      ["a deny alone", only({ Effect: "Deny" }), never],
      [
        "a narrower allow does not undo a wider deny",
        only({ Effect: "Deny", Action: "s3:*" }, { Action: "s3:GetObject" }),
        never,
      ],
    ],
  },
];
