/** Cases after the IAM guide's example policies about S3, and about resources of other owners. */
import { home } from "../sample-callers.ts";
import { all, identity } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const mine = "arn:aws:s3:::shop";

export const dataExamples: readonly CaseGroup[] = [
  {
    source: "IAM guide, example policies: S3 home directory for the console",
    situation: {
      identityPolicies: [
        identity(
          { Action: ["s3:ListAllMyBuckets", "s3:GetBucketLocation"] },
          {
            Action: "s3:ListBucket",
            Resource: mine,
            Condition: { StringLike: { "s3:prefix": ["", "home/", "home/${aws:username}/*"] } },
          },
          { Action: "s3:*", Resource: [`${mine}/home/\${aws:username}`, `${mine}/home/\${aws:username}/*`] },
        ),
      ],
    },
    cases: [
      ["the list of buckets", does("s3:ListAllMyBuckets"), yes],
      ["the bucket's root", does("s3:ListBucket", mine, { "s3:prefix": "" }), yes],
      ["the folder of folders", does("s3:ListBucket", mine, { "s3:prefix": "home/" }), yes],
      ["one's own folder", does("s3:ListBucket", mine, { "s3:prefix": "home/bob/2026" }), yes],
      ["another's folder", does("s3:ListBucket", mine, { "s3:prefix": "home/eve/" }), no],
      ["without a prefix", does("s3:ListBucket", mine), no],
      ["one's own object", does("s3:PutObject", `${mine}/home/bob/a/b`), yes],
      ["one's own folder's marker", does("s3:GetObject", `${mine}/home/bob`), yes],
      ["a name that only begins alike", does("s3:GetObject", `${mine}/home/bobby/a`), no],
      ["another's object", does("s3:GetObject", `${mine}/home/eve/a`), no],
    ],
  },
  {
    source: "IAM guide, example policies: S3 except production without MFA",
    situation: {
      identityPolicies: [
        identity(
          { Action: ["s3:ListBucket"], Resource: "arn:aws:s3:::*" },
          { Action: ["s3:PutObject", "s3:GetObject"], Resource: "arn:aws:s3:::*/*" },
          {
            Effect: "Deny",
            Action: "s3:*",
            Resource: ["arn:aws:s3:::Production/*", "arn:aws:s3:::Production"],
            Condition: { NumericGreaterThanIfExists: { "aws:MultiFactorAuthAge": "1800" } },
          },
        ),
      ],
    },
    cases: [
      ["elsewhere without MFA", does("s3:PutObject", "arn:aws:s3:::test/a"), yes],
      [
        "production half an hour after MFA",
        does("s3:PutObject", "arn:aws:s3:::Production/a", { "aws:MultiFactorAuthAge": "1800" }),
        yes,
      ],
      [
        "production a second later",
        does("s3:PutObject", "arn:aws:s3:::Production/a", { "aws:MultiFactorAuthAge": "1801" }),
        never,
      ],
      ["production without MFA: IfExists holds", does("s3:GetObject", "arn:aws:s3:::Production/a"), never],
      ["production's list without MFA", does("s3:ListBucket", "arn:aws:s3:::Production"), never],
      ["a bucket is no object", does("s3:GetObject", "arn:aws:s3:::test"), no],
    ],
  },
  {
    source: "IAM guide, example policies: one S3 bucket and nothing else",
    situation: {
      identityPolicies: [
        all,
        identity({
          Effect: "Deny",
          Action: undefined,
          NotAction: "s3:*",
          Resource: undefined,
          NotResource: [mine, `${mine}/*`],
        }),
      ],
    },
    cases: [
      ["S3 on the bucket", does("s3:GetObject", `${mine}/a`), yes],
      ["S3 elsewhere is not denied by this statement", does("s3:GetObject", "arn:aws:s3:::other/a"), yes],
      ["another service elsewhere is denied", does("sqs:SendMessage", `arn:aws:sqs:us-east-1:${home}:q`), never],
      ["another service on the bucket is not", does("kms:Decrypt", mine), yes],
    ],
  },
  {
    source: "IAM guide, example policies: resources outside the account",
    situation: {
      identityPolicies: [
        all,
        identity(
          {
            Effect: "Deny",
            Action: undefined,
            NotAction: ["s3:GetObject"],
            Condition: { StringNotEquals: { "aws:ResourceAccount": [home] } },
          },
          {
            Effect: "Deny",
            Action: ["s3:GetObject"],
            Condition: {
              StringNotEquals: { "aws:ResourceAccount": [home] },
              "ForAllValues:StringNotEquals": { "aws:CalledVia": ["dataexchange.amazonaws.com"] },
            },
          },
        ),
      ],
    },
    cases: [
      ["inside the account", does("s3:PutObject", `${mine}/a`, { "aws:ResourceAccount": home }), yes],
      ["outside the account", does("s3:PutObject", `${mine}/a`, { "aws:ResourceAccount": "999999999999" }), never],
      ["reading outside", does("s3:GetObject", `${mine}/a`, { "aws:ResourceAccount": "999999999999" }), never],
      [
        "reading outside through the service",
        does("s3:GetObject", `${mine}/a`, {
          "aws:ResourceAccount": "999999999999",
          "aws:CalledVia": ["dataexchange.amazonaws.com"],
        }),
        yes,
      ],
      [
        "reading outside through another service",
        does("s3:GetObject", `${mine}/a`, {
          "aws:ResourceAccount": "999999999999",
          "aws:CalledVia": ["athena.amazonaws.com"],
        }),
        never,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: Data Pipeline of other owners",
    situation: {
      identityPolicies: [
        all,
        identity({
          Effect: "Deny",
          Action: ["datapipeline:DeletePipeline"],
          Condition: { StringNotEquals: { "datapipeline:PipelineCreator": "${aws:userid}" } },
        }),
      ],
    },
    cases: [
      [
        "one's own",
        does("datapipeline:DeletePipeline", "*", { "datapipeline:PipelineCreator": "AIDABOBBOBBOBBOB1" }),
        yes,
      ],
      [
        "another's",
        does("datapipeline:DeletePipeline", "*", { "datapipeline:PipelineCreator": "AIDAEVEEVEEVEEVE1" }),
        never,
      ],
      ["one without creator", does("datapipeline:DeletePipeline"), never],
      ["may be listed in any case", does("datapipeline:ListPipelines"), yes],
    ],
  },
];
