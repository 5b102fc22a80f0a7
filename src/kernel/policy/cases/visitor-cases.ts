/** Cases about sessions of another account: both sides have to allow. */
import { abroad, callers } from "../sample-callers.ts";
import { all, forAccount, none, resource } from "../sample-questions.ts";
import { no, type CaseGroup } from "./case.ts";

const { session, federated } = callers;
const byResource = "allowed by resource";
const notByResource = "implicitDeny by resource";
const deniedByResource = "explicitDeny by resource";
const visitor = { ...session, accountId: abroad, arn: `arn:aws:sts::${abroad}:assumed-role/auditor/tuesday` };
const auditor = `arn:aws:iam::${abroad}:role/auditor`;

export const visitorCases: readonly CaseGroup[] = [
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
];
