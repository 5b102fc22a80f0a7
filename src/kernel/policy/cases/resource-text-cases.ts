/** Cases about the texts of resources: parts that are missing, variables and what escapes a wildcard. */
import { callers, home } from "../sample-callers.ts";
import { identity } from "../sample-questions.ts";
import { never, no, unless, yes, type CaseGroup } from "./case.ts";

const { session } = callers;

export const resourceTextCases: readonly CaseGroup[] = [
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
];
