/** Cases about denies: whom they name, and that they win wherever they stand. */
import { callers, home } from "../sample-callers.ts";
import { all, deny, identity, objectArn, resource, roleArn } from "../sample-questions.ts";
import { never, yes, type CaseGroup } from "./case.ts";

const { bob, session, nobody, root } = callers;
const byResource = "allowed by resource";
const deniedByResource = "explicitDeny by resource";

export const denyCases: readonly CaseGroup[] = [
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
