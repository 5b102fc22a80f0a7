/** Cases after the IAM guide's example policies about IAM itself. */
import { home } from "../sample-callers.ts";
import { identity } from "../sample-questions.ts";
import { does, never, no, yes, type CaseGroup } from "./case.ts";

const user = (name: string): string => `arn:aws:iam::${home}:user/${name}`;
const team = `arn:aws:iam::${home}:group/team`;

export const iamExamples: readonly CaseGroup[] = [
  {
    source: "IAM guide, example policies: users manage a group",
    situation: {
      identityPolicies: [
        identity(
          { Action: "iam:ListGroups" },
          { Action: "iam:*Group*", Resource: "arn:aws:iam::*:group/team" },
          {
            Effect: "Deny",
            Action: ["iam:AddUserToGroup", "iam:DeleteGroup"],
            Resource: "arn:aws:iam::*:group/team",
            Condition: { StringNotEquals: { "aws:username": ["alice", "carol"] } },
          },
        ),
      ],
    },
    cases: [
      ["everyone may list groups", does("iam:ListGroups"), yes],
      ["everyone may read this group", does("iam:GetGroup", team), yes],
      ["the star in the middle covers inline policies of groups", does("iam:GetGroupPolicy", team), yes],
      ["bob is none of those who may add users", does("iam:AddUserToGroup", team), never],
      ["nor may he delete it", does("iam:DeleteGroup", team), never],
      ["another group is not spoken of", does("iam:GetGroup", `${team}2`), no],
      ["users are not spoken of", does("iam:DeleteUser", user("eve")), no],
    ],
  },
  {
    source: "IAM guide, example policies: view and edit one group's members",
    situation: {
      identityPolicies: [
        identity(
          { Action: ["iam:ListGroups", "iam:ListUsers", "iam:GetUser"] },
          { Action: ["iam:AddUserToGroup", "iam:GetGroup"], Resource: "arn:aws:iam::*:group/Marketing*" },
        ),
      ],
    },
    cases: [
      ["members of the group may change", does("iam:AddUserToGroup", `arn:aws:iam::${home}:group/MarketingTeam`), yes],
      ["case counts in resources", does("iam:AddUserToGroup", `arn:aws:iam::${home}:group/marketingTeam`), no],
      [
        "a path before the name is part of the resource",
        does("iam:AddUserToGroup", `arn:aws:iam::${home}:group/x/MarketingTeam`),
        no,
      ],
      ["users may be looked at", does("iam:GetUser", user("eve")), yes],
      ["users may not be changed", does("iam:UpdateUser", user("eve")), no],
    ],
  },
  {
    source: "IAM guide, example policies: new users with required tags",
    situation: {
      identityPolicies: [
        identity({
          Action: ["iam:CreateUser", "iam:TagUser"],
          Condition: {
            StringEqualsIfExists: {
              "aws:RequestTag/Department": ["Development", "Quality"],
              "aws:RequestTag/Job": "Employee",
            },
            "ForAllValues:StringEquals": { "aws:TagKeys": ["Department", "Job"] },
          },
        }),
      ],
    },
    cases: [
      ["no tags at all pass", does("iam:CreateUser", user("new")), yes],
      [
        "a known department passes",
        does("iam:CreateUser", user("new"), { "aws:RequestTag/Department": "Quality", "aws:TagKeys": ["Department"] }),
        yes,
      ],
      [
        "tag names in condition keys are known in any case",
        does("iam:CreateUser", user("new"), { "aws:RequestTag/department": "Quality", "aws:TagKeys": ["Department"] }),
        yes,
      ],
      [
        "an unknown department does not",
        does("iam:CreateUser", user("new"), { "aws:RequestTag/Department": "Sales", "aws:TagKeys": ["Department"] }),
        no,
      ],
      [
        "values are compared with regard to case",
        does("iam:CreateUser", user("new"), { "aws:RequestTag/Department": "quality", "aws:TagKeys": ["Department"] }),
        no,
      ],
      [
        "one more tag does not",
        does("iam:CreateUser", user("new"), {
          "aws:RequestTag/Department": "Quality",
          "aws:TagKeys": ["Department", "Colour"],
        }),
        no,
      ],
      [
        "values of aws:TagKeys are compared with regard to case",
        does("iam:TagUser", user("new"), { "aws:TagKeys": ["department"] }),
        no,
      ],
      [
        "one wrong tag among right ones does not",
        does("iam:TagUser", user("new"), {
          "aws:RequestTag/Department": "Quality",
          "aws:RequestTag/Job": "Guest",
          "aws:TagKeys": ["Department", "Job"],
        }),
        no,
      ],
    ],
  },
  {
    source: "IAM guide, example policies: pass a role to one service",
    situation: {
      identityPolicies: [
        identity({
          Action: "iam:PassRole",
          Condition: { StringEquals: { "iam:PassedToService": "cloudwatch.amazonaws.com" } },
        }),
      ],
    },
    cases: [
      [
        "the service it is for",
        does("iam:PassRole", `arn:aws:iam::${home}:role/r`, { "iam:PassedToService": "cloudwatch.amazonaws.com" }),
        yes,
      ],
      [
        "another service",
        does("iam:PassRole", `arn:aws:iam::${home}:role/r`, { "iam:PassedToService": "ec2.amazonaws.com" }),
        no,
      ],
      ["nobody knows which service", does("iam:PassRole", `arn:aws:iam::${home}:role/r`), no],
    ],
  },
  {
    source: "IAM guide, example policies: one's own credentials only after MFA",
    situation: {
      identityPolicies: [
        identity(
          {
            Action: ["iam:*AccessKey*", "iam:ChangePassword", "iam:*MFADevice"],
            Resource: "arn:aws:iam::*:user/staff/${aws:username}",
          },
          { Action: "s3:*" },
          {
            Effect: "Deny",
            Action: undefined,
            NotAction: ["iam:EnableMFADevice", "iam:GetUser", "sts:GetSessionToken"],
            Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
          },
        ),
      ],
    },
    cases: [
      [
        "with MFA one's own keys may be made",
        does("iam:CreateAccessKey", user("staff/bob"), { "aws:MultiFactorAuthPresent": "true" }),
        yes,
      ],
      [
        "but nobody else's",
        does("iam:CreateAccessKey", user("staff/eve"), { "aws:MultiFactorAuthPresent": "true" }),
        no,
      ],
      [
        "without MFA nothing is done",
        does("s3:GetObject", "arn:aws:s3:::a/b", { "aws:MultiFactorAuthPresent": "false" }),
        never,
      ],
      [
        "long-term keys, which have no such key, are denied by IfExists",
        does("s3:GetObject", "arn:aws:s3:::a/b"),
        never,
      ],
      ["setting MFA up is left out of the deny", does("iam:EnableMFADevice", user("staff/bob")), yes],
      ["what is left out is not thereby allowed", does("sts:GetSessionToken"), no],
    ],
  },
  {
    source: "IAM guide, example policies: assume roles with a matching tag",
    situation: {
      identityPolicies: [
        identity({
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "iam:ResourceTag/Project": "${aws:PrincipalTag/Project}" } },
        }),
      ],
    },
    cases: [
      [
        "equal tags",
        does("sts:AssumeRole", `arn:aws:iam::${home}:role/r`, {
          "iam:ResourceTag/Project": "sky",
          "aws:PrincipalTag/Project": "sky",
        }),
        yes,
      ],
      [
        "unequal tags",
        does("sts:AssumeRole", `arn:aws:iam::${home}:role/r`, {
          "iam:ResourceTag/Project": "sky",
          "aws:PrincipalTag/Project": "sea",
        }),
        no,
      ],
      [
        "a caller without the tag equals nothing",
        does("sts:AssumeRole", `arn:aws:iam::${home}:role/r`, { "iam:ResourceTag/Project": "sky" }),
        no,
      ],
      [
        "a role without the tag equals nothing",
        does("sts:AssumeRole", `arn:aws:iam::${home}:role/r`, { "aws:PrincipalTag/Project": "sky" }),
        no,
      ],
      ["nor are two empty hands equal", does("sts:AssumeRole", `arn:aws:iam::${home}:role/r`), no],
    ],
  },
];
