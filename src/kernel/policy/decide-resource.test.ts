/** AWS's order of evaluation, one rule a row: what belongs to the resource, and who may come from elsewhere. */
import { describe, expect, test } from "vitest";
import { abroad, callers, home } from "./sample-callers.ts";
import {
  all,
  ask,
  deny,
  forAccount,
  identity,
  none,
  objectArn,
  resource,
  roleArn,
  type Answer,
  type Asked,
} from "./sample-questions.ts";
import { decide } from "./decide.ts";

const { root, bob, session, federated, stranger, strangerRoot, nobody, sns } = callers;
const bobArn = { AWS: bob.arn };
const sessionArn = { AWS: session.arn };

describe.each<[string, [rule: string, asked: Asked, expected: Answer][]]>([
  [
    "resource policies within the account",
    [
      [
        "may allow a user alone, by its name",
        { resourcePolicy: resource({ Principal: bobArn }) },
        "allowed by resource",
      ],
      ["may allow everybody alone", { resourcePolicy: resource({ Principal: "*" }) }, "allowed by resource"],
      [
        "may allow everybody in either spelling",
        { resourcePolicy: resource({ Principal: { AWS: "*" } }) },
        "allowed by resource",
      ],
      [
        "leave it to the account's policies when they name the account",
        { resourcePolicy: forAccount(home) },
        "implicitDeny by identity",
      ],
      [
        "name the account also by its root's ARN",
        { resourcePolicy: forAccount(`arn:aws:iam::${home}:root`) },
        "implicitDeny by identity",
      ],
      [
        "do not get in the way of identity policies",
        { identityPolicies: [all], resourcePolicy: forAccount(abroad) },
        "allowed by identity",
      ],
      [
        "may allow a role",
        { caller: session, resourcePolicy: resource({ Principal: roleArn }) },
        "allowed by resource",
      ],
      [
        "may allow one session",
        { caller: session, resourcePolicy: resource({ Principal: sessionArn }) },
        "allowed by resource",
      ],
      [
        "allow the named session only",
        { caller: session, resourcePolicy: resource({ Principal: { AWS: `${session.arn}2` } }) },
        "implicitDeny by identity",
      ],
      [
        "may allow a federated user",
        { caller: federated, resourcePolicy: resource({ Principal: { AWS: federated.arn } }) },
        "allowed by resource",
      ],
      [
        "know a user also by its unique id",
        { resourcePolicy: resource({ Principal: { AWS: bob.userId } }) },
        "allowed by resource",
      ],
      [
        "know a role also by its unique id",
        { caller: session, resourcePolicy: resource({ Principal: { AWS: "AROAREADERREADER1" } }) },
        "allowed by resource",
      ],
      [
        "know the role's path when the session carries it",
        {
          caller: { ...session, sessionKeys: { "aws:PrincipalArn": `arn:aws:iam::${home}:role/team/reader` } },
          resourcePolicy: resource({ Principal: { AWS: `arn:aws:iam::${home}:role/team/reader` } }),
        },
        "allowed by resource",
      ],
      [
        "deny a user",
        { identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", Principal: bobArn }) },
        "explicitDeny by resource",
      ],
      [
        "deny the whole account",
        { identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: home } }) },
        "explicitDeny by resource",
      ],
      [
        "deny a role's sessions",
        { caller: session, identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", Principal: roleArn }) },
        "explicitDeny by resource",
      ],
      [
        "do not deny somebody else",
        { identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: stranger.arn } }) },
        "allowed by identity",
      ],
      [
        "are needed for roles and keys",
        { identityPolicies: [all], resourcePolicyRequired: true },
        "implicitDeny by resource",
      ],
      [
        "needed and naming the account leave it to identity policies",
        { identityPolicies: [all], resourcePolicyRequired: true, resourcePolicy: forAccount(home) },
        "allowed by identity",
      ],
      [
        "needed and naming the user suffice",
        { resourcePolicyRequired: true, resourcePolicy: resource({ Principal: bobArn }) },
        "allowed by resource",
      ],
      ["needed bind root", { caller: root, resourcePolicyRequired: true }, "implicitDeny by resource"],
      [
        "naming the account's canonical id name the account",
        {
          identityPolicies: [all],
          resourcePolicyRequired: true,
          resourcePolicy: resource({ Principal: { CanonicalUser: bob.canonicalId } }),
        },
        "allowed by identity",
      ],
    ],
  ],
  [
    "between accounts",
    [
      [
        "both sides must allow",
        { caller: stranger, identityPolicies: [all], resourcePolicy: forAccount(abroad) },
        "allowed by resource",
      ],
      [
        "the caller's side alone does not suffice",
        { caller: stranger, identityPolicies: [all] },
        "implicitDeny by resource",
      ],
      [
        "the resource's side alone does not suffice",
        { caller: stranger, resourcePolicy: forAccount(abroad) },
        "implicitDeny by identity",
      ],
      [
        "not even when it names the user",
        { caller: stranger, resourcePolicy: resource({ Principal: { AWS: stranger.arn } }) },
        "implicitDeny by identity",
      ],
      [
        "not even when it names everybody",
        { caller: stranger, resourcePolicy: resource({}) },
        "implicitDeny by identity",
      ],
      [
        "naming the user suffices on that side",
        { caller: stranger, identityPolicies: [all], resourcePolicy: resource({ Principal: { AWS: stranger.arn } }) },
        "allowed by resource",
      ],
      [
        "naming a third account does not",
        { caller: stranger, identityPolicies: [all], resourcePolicy: forAccount("999999999999") },
        "implicitDeny by resource",
      ],
      [
        "the boundary counts",
        { caller: stranger, identityPolicies: [all], boundary: none, resourcePolicy: forAccount(abroad) },
        "implicitDeny by boundary",
      ],
      [
        "the caller's deny counts",
        { caller: stranger, identityPolicies: [all, deny], resourcePolicy: forAccount(abroad) },
        "explicitDeny by identity",
      ],
      [
        "the resource's deny counts",
        {
          caller: stranger,
          identityPolicies: [all],
          resourcePolicy: resource({}, { Effect: "Deny", Principal: { AWS: abroad } }),
        },
        "explicitDeny by resource",
      ],
      [
        "the caller's SCP counts",
        {
          caller: stranger,
          identityPolicies: [all],
          serviceControlPolicies: [[none]],
          resourcePolicy: forAccount(abroad),
        },
        "implicitDeny by serviceControl",
      ],
      [
        "the account's canonical id names it",
        {
          caller: stranger,
          identityPolicies: [all],
          resourcePolicy: resource({ Principal: { CanonicalUser: stranger.canonicalId } }),
        },
        "allowed by resource",
      ],
      [
        "an access list is the resource's side",
        { caller: stranger, identityPolicies: [all], allowedByAcl: true },
        "allowed by acl",
      ],
      ["an access list alone does not suffice", { caller: stranger, allowedByAcl: true }, "implicitDeny by identity"],
      ["an access list suffices for root", { caller: strangerRoot, allowedByAcl: true }, "allowed by acl"],
    ],
  ],
  [
    "nobody and services",
    [
      ["nobody may nothing by itself", { caller: nobody }, "implicitDeny by resource"],
      ["nobody may what everybody may", { caller: nobody, resourcePolicy: resource({}) }, "allowed by resource"],
      ["nobody is not an account's", { caller: nobody, resourcePolicy: forAccount(home) }, "implicitDeny by resource"],
      ["nobody may what an access list gives to everybody", { caller: nobody, allowedByAcl: true }, "allowed by acl"],
      [
        "nobody is denied with everybody",
        { caller: nobody, allowedByAcl: true, resourcePolicy: resource({ Effect: "Deny" }) },
        "explicitDeny by resource",
      ],
      ["nobody has no identity policies", { caller: nobody, identityPolicies: [all] }, "implicitDeny by resource"],
      [
        "a service may what its principal may",
        { caller: sns, resourcePolicy: resource({ Principal: { Service: "sns.amazonaws.com" } }) },
        "allowed by resource",
      ],
      ["a service may nothing by itself", { caller: sns }, "implicitDeny by resource"],
      [
        "a service is not another",
        { caller: sns, resourcePolicy: resource({ Principal: { Service: "s3.amazonaws.com" } }) },
        "implicitDeny by resource",
      ],
      ["a service is not its account", { caller: sns, resourcePolicy: forAccount(home) }, "implicitDeny by resource"],
    ],
  ],
  [
    "access lists within the account",
    [
      ["leave it to identity policies", { allowedByAcl: true }, "implicitDeny by identity"],
      ["do not get in their way", { allowedByAcl: true, identityPolicies: [all] }, "allowed by identity"],
    ],
  ],
  [
    "ignored public grants",
    [
      [
        "a public allow does not count",
        { caller: nobody, ignorePublicGrants: true, resourcePolicy: resource({}) },
        "implicitDeny by resource",
      ],
      [
        "nor does an access list",
        { caller: nobody, ignorePublicGrants: true, allowedByAcl: true },
        "implicitDeny by resource",
      ],
      [
        "an allow of a named account counts",
        { caller: stranger, identityPolicies: [all], ignorePublicGrants: true, resourcePolicy: forAccount(abroad) },
        "allowed by resource",
      ],
      [
        "unless the policy is public elsewhere",
        {
          caller: stranger,
          identityPolicies: [all],
          ignorePublicGrants: true,
          resourcePolicy: resource({ Principal: { AWS: abroad } }, { Action: "s3:ListBucket" }),
        },
        "implicitDeny by resource",
      ],
      [
        "users named in the owner's account keep theirs",
        { ignorePublicGrants: true, resourcePolicy: resource({ Principal: bobArn }, { Action: "s3:ListBucket" }) },
        "allowed by resource",
      ],
      [
        "services keep theirs",
        {
          caller: sns,
          ignorePublicGrants: true,
          resourcePolicy: resource({ Principal: { Service: "sns.amazonaws.com" } }, {}),
        },
        "allowed by resource",
      ],
      [
        "a deny still counts",
        { identityPolicies: [all], ignorePublicGrants: true, resourcePolicy: resource({ Effect: "Deny" }) },
        "explicitDeny by resource",
      ],
      [
        "identity policies still allow",
        { identityPolicies: [all], ignorePublicGrants: true, resourcePolicy: resource({}) },
        "allowed by identity",
      ],
      [
        "a limited allow for everybody counts",
        {
          caller: nobody,
          ignorePublicGrants: true,
          keys: [{ "aws:SourceVpce": "vpce-1" }],
          resourcePolicy: resource({ Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } }),
        },
        "allowed by resource",
      ],
    ],
  ],
  [
    "NotPrincipal",
    [
      [
        "denies everybody else",
        {
          identityPolicies: [all],
          resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { AWS: [stranger.arn, abroad] } }),
        },
        "explicitDeny by resource",
      ],
      [
        "spares a user that is listed",
        {
          identityPolicies: [all],
          resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { AWS: [bob.arn, home] } }),
        },
        "allowed by identity",
      ],
      [
        "does not spare a user whose account alone is listed",
        { identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { AWS: home } }) },
        "explicitDeny by resource",
      ],
      [
        "spares root when its account is listed",
        { caller: root, resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { AWS: home } }) },
        "allowed by root",
      ],
      [
        "spares a session that is listed with its role and account",
        {
          caller: session,
          identityPolicies: [all],
          resourcePolicy: resource({
            Effect: "Deny",
            NotPrincipal: { AWS: [session.arn, roleArn.AWS, home] },
          }),
        },
        "allowed by identity",
      ],
      [
        "does not spare a session of which only the role is listed",
        {
          caller: session,
          identityPolicies: [all],
          resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { AWS: [roleArn.AWS, home] } }),
        },
        "explicitDeny by resource",
      ],
      [
        "does not spare who has a boundary",
        {
          identityPolicies: [all],
          boundary: all,
          resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { AWS: [bob.arn, home] } }),
        },
        "explicitDeny by resource",
      ],
      [
        "with an allow leaves out sessions of a listed role",
        { caller: session, resourcePolicy: resource({ NotPrincipal: roleArn }) },
        "implicitDeny by identity",
      ],
      [
        "denies nobody unless everybody is listed",
        { caller: nobody, allowedByAcl: true, resourcePolicy: resource({ Effect: "Deny", NotPrincipal: bobArn }) },
        "explicitDeny by resource",
      ],
      [
        "spares services that are listed",
        {
          caller: sns,
          allowedByAcl: true,
          resourcePolicy: resource({ Effect: "Deny", NotPrincipal: { Service: "sns.amazonaws.com" } }),
        },
        "allowed by acl",
      ],
    ],
  ],
])("%s", (_, rules) => {
  test.each(rules)("%s", (_rule, asked, expected) => expect(ask(asked)).toBe(expected));
});

describe("a decision", () => {
  test("names the statements that denied, wherever they stand", () => {
    const request = { caller: bob, action: "s3:GetObject", resource: objectArn, resourceAccount: home, keys: [] };
    const own = identity({ Effect: "Deny", Sid: "mine" });
    const theirs = resource({ Effect: "Deny", Sid: "theirs" });
    const { matched } = decide({ ...request, identityPolicies: [own], resourcePolicy: theirs });
    expect(matched.map(({ kind, statement }) => [kind, statement.sid])).toEqual([
      ["resource", "theirs"],
      ["identity", "mine"],
    ]);
  });

  test("names the statements that allowed", () => {
    const request = { caller: bob, action: "s3:GetObject", resource: objectArn, resourceAccount: home, keys: [] };
    const { matched } = decide({
      ...request,
      identityPolicies: [identity({ Sid: "one" }, { Action: "sqs:*" }, { Sid: "three" })],
    });
    expect(matched.map(({ statement }) => statement.sid)).toEqual(["one", "three"]);
  });
});
