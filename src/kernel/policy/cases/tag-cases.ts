/** Cases about tags of requests, resources and callers in conditions. */
import { home } from "../sample-callers.ts";
import { identity } from "../sample-questions.ts";
import { does, never, no, unless, when, yes, type CaseGroup } from "./case.ts";

export const tagCases: readonly CaseGroup[] = [
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
];
