/** Cases about condition keys that a session has or lacks: its age, MFA, source, and what calls for it. */
import { callers } from "../sample-callers.ts";
import { never, no, unless, when, yes, type CaseGroup } from "./case.ts";

const { bob, session } = callers;

export const sessionKeyCases: readonly CaseGroup[] = [
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
];
