/** Cases about services that come for somebody: the confused deputy. */
import { abroad, callers, home } from "../sample-callers.ts";
import { all, resource } from "../sample-questions.ts";
import type { CaseGroup } from "./case.ts";

const { stranger, sns } = callers;
const byResource = "allowed by resource";
const notByResource = "implicitDeny by resource";
const deniedByResource = "explicitDeny by resource";

export const deputyCases: readonly CaseGroup[] = [
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
];
