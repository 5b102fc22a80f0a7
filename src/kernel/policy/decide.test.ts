/** AWS's order of evaluation, one rule a row: what follows the caller. */
import { describe, expect, test } from "vitest";
import { abroad, callers, home } from "./sample-callers.ts";
import {
  all,
  ask,
  deny,
  forAccount,
  identity,
  none,
  resource,
  roleArn,
  type Answer,
  type Asked,
} from "./sample-questions.ts";

const { root, bob, session, federated, stranger, strangerRoot, nobody, sns } = callers;
const bobArn = { AWS: bob.arn };
const sessionArn = { AWS: session.arn };
const denyOther = identity({ Effect: "Deny", Action: "sqs:*" }, {});

describe.each<[string, [rule: string, asked: Asked, expected: Answer][]]>([
  [
    "identity policies",
    [
      ["nothing said is a denial", {}, "implicitDeny by identity"],
      ["an allow allows", { identityPolicies: [all] }, "allowed by identity"],
      ["an allow of something else does not", { identityPolicies: [none] }, "implicitDeny by identity"],
      ["any one of several policies may allow", { identityPolicies: [none, all] }, "allowed by identity"],
      ["a deny beats an allow in the same list", { identityPolicies: [all, deny] }, "explicitDeny by identity"],
      ["the order of policies does not matter", { identityPolicies: [deny, all] }, "explicitDeny by identity"],
      ["a deny of something else does not matter", { identityPolicies: [denyOther] }, "allowed by identity"],
      [
        "a deny within the allowing policy wins",
        { identityPolicies: [identity({}, { Effect: "Deny" })] },
        "explicitDeny by identity",
      ],
      ["sessions of roles need them too", { caller: session }, "implicitDeny by identity"],
      ["sessions of roles use the role's", { caller: session, identityPolicies: [all] }, "allowed by identity"],
      [
        "without an owner the resource is the caller's own",
        { resourceAccount: undefined, identityPolicies: [all] },
        "allowed by identity",
      ],
    ],
  ],
  [
    "root",
    [
      ["may everything in its account", { caller: root }, "allowed by root"],
      ["is not bound by identity policies", { caller: root, identityPolicies: [deny] }, "allowed by root"],
      [
        "is bound by a resource policy's deny",
        { caller: root, resourcePolicy: resource({ Effect: "Deny" }) },
        "explicitDeny by resource",
      ],
      [
        "is bound by an SCP that does not allow",
        { caller: root, serviceControlPolicies: [[none]] },
        "implicitDeny by serviceControl",
      ],
      [
        "is bound by an SCP's deny",
        { caller: root, serviceControlPolicies: [[all, deny]] },
        "explicitDeny by serviceControl",
      ],
      ["of another account may nothing by itself", { caller: strangerRoot }, "implicitDeny by resource"],
      [
        "of another account needs only the resource's allow",
        { caller: strangerRoot, resourcePolicy: forAccount(abroad) },
        "allowed by resource",
      ],
      [
        "is bound by a resource control policy",
        { caller: root, resourceControlPolicies: [[all], [none]] },
        "implicitDeny by resourceControl",
      ],
    ],
  ],
  [
    "permissions boundaries",
    [
      ["cut what identity policies allow", { identityPolicies: [all], boundary: none }, "implicitDeny by boundary"],
      ["allow nothing by themselves", { boundary: all }, "implicitDeny by identity"],
      ["let pass what both allow", { identityPolicies: [all], boundary: all }, "allowed by identity"],
      ["deny explicitly", { identityPolicies: [all], boundary: denyOther }, "allowed by identity"],
      [
        "win with a deny",
        { identityPolicies: [all], boundary: identity({}, { Effect: "Deny" }) },
        "explicitDeny by boundary",
      ],
      [
        "do not cut what a resource policy gives to the user by name",
        { boundary: none, resourcePolicy: resource({ Principal: bobArn }) },
        "allowed by resource",
      ],
      [
        "deny also what a resource policy gives",
        { boundary: deny, resourcePolicy: resource({ Principal: bobArn }) },
        "explicitDeny by boundary",
      ],
      [
        "cut what a resource policy gives to the role",
        { caller: session, boundary: none, resourcePolicy: resource({ Principal: roleArn }) },
        "implicitDeny by boundary",
      ],
      [
        "do not cut what it gives to the session",
        { caller: session, boundary: none, resourcePolicy: resource({ Principal: sessionArn }) },
        "allowed by resource",
      ],
      [
        "cut what the account was given",
        { identityPolicies: [all], boundary: none, resourcePolicy: forAccount(home) },
        "implicitDeny by boundary",
      ],
    ],
  ],
  [
    "session policies",
    [
      [
        "cut what the role may",
        { caller: session, identityPolicies: [all], sessionPolicies: [none] },
        "implicitDeny by session",
      ],
      [
        "let pass what both allow",
        { caller: session, identityPolicies: [all], sessionPolicies: [none, all] },
        "allowed by identity",
      ],
      ["give nothing by themselves", { caller: session, sessionPolicies: [all] }, "implicitDeny by identity"],
      [
        "may be empty, which allows nothing",
        { caller: session, identityPolicies: [all], sessionPolicies: [] },
        "implicitDeny by session",
      ],
      [
        "win with a deny",
        { caller: session, identityPolicies: [all], sessionPolicies: [all, deny] },
        "explicitDeny by session",
      ],
      [
        "cut what a resource policy gives to the role",
        { caller: session, sessionPolicies: [none], resourcePolicy: resource({ Principal: roleArn }) },
        "implicitDeny by session",
      ],
      [
        "do not cut what it gives to the session",
        { caller: session, sessionPolicies: [none], resourcePolicy: resource({ Principal: sessionArn }) },
        "allowed by resource",
      ],
      [
        "count together with the boundary",
        { caller: session, identityPolicies: [all], boundary: all, sessionPolicies: [none] },
        "implicitDeny by session",
      ],
      [
        "bind federated users",
        { caller: federated, identityPolicies: [all], sessionPolicies: [none] },
        "implicitDeny by session",
      ],
      [
        "let federated users do what both allow",
        { caller: federated, identityPolicies: [all], sessionPolicies: [all] },
        "allowed by identity",
      ],
    ],
  ],
  [
    "service control policies",
    [
      ["that allow give nothing", { serviceControlPolicies: [[all]] }, "implicitDeny by identity"],
      [
        "let pass what they allow",
        { identityPolicies: [all], serviceControlPolicies: [[all], [all]] },
        "allowed by identity",
      ],
      [
        "must allow at every level",
        { identityPolicies: [all], serviceControlPolicies: [[all], [none], [all]] },
        "implicitDeny by serviceControl",
      ],
      [
        "need one that allows at each level",
        { identityPolicies: [all], serviceControlPolicies: [[none, all], [all]] },
        "allowed by identity",
      ],
      [
        "of an empty level allow nothing",
        { identityPolicies: [all], serviceControlPolicies: [[all], []] },
        "implicitDeny by serviceControl",
      ],
      [
        "deny from any level",
        { identityPolicies: [all], serviceControlPolicies: [[all, deny], [all]] },
        "explicitDeny by serviceControl",
      ],
      [
        "bind what a resource policy gives to the user",
        { serviceControlPolicies: [[none]], resourcePolicy: resource({ Principal: bobArn }) },
        "implicitDeny by serviceControl",
      ],
      [
        "do not bind nobody",
        { caller: nobody, serviceControlPolicies: [[none]], resourcePolicy: resource({}) },
        "allowed by resource",
      ],
      [
        "do not bind services",
        {
          caller: sns,
          serviceControlPolicies: [[none]],
          resourcePolicy: resource({ Principal: { Service: "sns.amazonaws.com" } }),
        },
        "allowed by resource",
      ],
      [
        "are named before the identity policy that lacks an allow too",
        { serviceControlPolicies: [[none]] },
        "implicitDeny by serviceControl",
      ],
    ],
  ],
  [
    "resource control policies",
    [
      [
        "let pass what they allow",
        { identityPolicies: [all], resourceControlPolicies: [[all]] },
        "allowed by identity",
      ],
      ["deny", { identityPolicies: [all], resourceControlPolicies: [[all, deny]] }, "explicitDeny by resourceControl"],
      [
        "bind strangers",
        {
          caller: stranger,
          identityPolicies: [all],
          resourcePolicy: forAccount(abroad),
          resourceControlPolicies: [[all, deny]],
        },
        "explicitDeny by resourceControl",
      ],
      [
        "bind nobody",
        { caller: nobody, resourcePolicy: resource({}), resourceControlPolicies: [[all, deny]] },
        "explicitDeny by resourceControl",
      ],
    ],
  ],
])("%s", (_, rules) => {
  test.each(rules)("%s", (_rule, asked, expected) => expect(ask(asked)).toBe(expected));
});
