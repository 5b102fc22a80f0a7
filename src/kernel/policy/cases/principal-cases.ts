/** Cases after what the IAM guide says of principals in resource policies, and of what limits them within an account. */
import { abroad, callers, home } from "../sample-callers.ts";
import { all, forAccount, identity, none, resource, roleArn } from "../sample-questions.ts";
import { no, yes, type CaseGroup } from "./case.ts";

const { root, bob, session, federated, nobody, sns } = callers;
const byResource = "allowed by resource";
const fred = { ...federated, userName: "bob" };
const toBob = resource({ Principal: { AWS: bob.arn } });
const toRole = resource({ Principal: roleArn });
const toSession = resource({ Principal: { AWS: session.arn } });
const toFederated = resource({ Principal: { AWS: federated.arn } });
const toAll = resource({ Principal: "*" });
const viaArn = (arn: string): object => ({ Principal: "*", Condition: { ArnEquals: { "aws:PrincipalArn": arn } } });
const denyBut = (...arns: string[]): ReturnType<typeof resource> =>
  resource({ Effect: "Deny", NotPrincipal: { AWS: arns } });

export const principalCases: readonly CaseGroup[] = [
  {
    source: "IAM guide, policy evaluation logic: resource policies and implicit denies (user)",
    situation: { caller: bob, resourcePolicy: toBob },
    cases: [
      ["a user that is named needs no identity policy", {}, byResource],
      ["nor does the boundary limit it", { boundary: none }, byResource],
      ["with an identity policy it is the resource's allow all the same", { identityPolicies: [all] }, byResource],
      ["session policies of its own temporary keys do not either", { sessionPolicies: [none] }, byResource],
      ["a deny in the boundary does", { boundary: identity({}, { Effect: "Deny" }) }, "explicitDeny by boundary"],
      ["the SCP limits it", { serviceControlPolicies: [[none]] }, "implicitDeny by serviceControl"],
      [
        "another user of the same name elsewhere is not it",
        { caller: { ...bob, arn: `arn:aws:iam::${home}:user/bob` } },
        no,
      ],
      ["root needs no naming", { caller: root }, "allowed by root"],
    ],
  },
  {
    source: "IAM guide, policy evaluation logic: resource policies and implicit denies (role)",
    situation: { caller: session, resourcePolicy: toRole },
    cases: [
      ["a role that is named needs no identity policy", {}, byResource],
      ["its boundary limits it", { boundary: none }, "implicitDeny by boundary"],
      ["its session policies limit it", { sessionPolicies: [none] }, "implicitDeny by session"],
      ["boundary and session policy that allow let it pass", { boundary: all, sessionPolicies: [all] }, byResource],
      [
        "with an identity policy the boundary limits too",
        { identityPolicies: [all], boundary: none },
        "implicitDeny by boundary",
      ],
      [
        "with an identity policy the session's policy limits too",
        { identityPolicies: [all], sessionPolicies: [none] },
        "implicitDeny by session",
      ],
      [
        "another role's session is not it",
        {
          caller: {
            ...session,
            arn: `arn:aws:sts::${home}:assumed-role/writer/monday`,
            userId: "AROAWRITERWRITER1:monday",
          },
        },
        no,
      ],
    ],
  },
  {
    source: "IAM guide, policy evaluation logic: resource policies and implicit denies (role session)",
    situation: { caller: session, resourcePolicy: toSession },
    cases: [
      ["a session that is named needs no identity policy", {}, byResource],
      ["its role's boundary does not limit it", { boundary: none }, byResource],
      ["its session policies do not limit it", { sessionPolicies: [none] }, byResource],
      ["nor both together", { boundary: none, sessionPolicies: [none] }, byResource],
      [
        "a deny in a session policy does",
        { sessionPolicies: [identity({ Effect: "Deny" })] },
        "explicitDeny by session",
      ],
      ["another session of the role is not it", { caller: { ...session, arn: `${session.arn}2` } }, no],
      [
        "naming role and session is naming the session",
        { resourcePolicy: resource({ Principal: { AWS: [session.arn, roleArn.AWS] } }), boundary: none },
        byResource,
      ],
    ],
  },
  {
    source: "IAM guide, policy evaluation logic: resource policies and implicit denies (federated user)",
    situation: { caller: fred, resourcePolicy: toFederated },
    cases: [
      ["a federated session that is named needs no other policy", {}, byResource],
      ["not even a session policy that allows", { sessionPolicies: [none] }, byResource],
      ["nor an identity policy of its user", { identityPolicies: [none], sessionPolicies: [none] }, byResource],
      [
        "its user being named is limited by session policies",
        { resourcePolicy: toBob, sessionPolicies: [none] },
        "implicitDeny by session",
      ],
      [
        "its user being named and a session policy that allows",
        { resourcePolicy: toBob, sessionPolicies: [all] },
        byResource,
      ],
      [
        "its user being named and the boundary",
        { resourcePolicy: toBob, sessionPolicies: [all], boundary: none },
        "implicitDeny by boundary",
      ],
      [
        "without session policies its user's permissions are not its own",
        { resourcePolicy: undefined, identityPolicies: [all] },
        "implicitDeny by session",
      ],
      [
        "with session policies it has what both allow",
        { resourcePolicy: undefined, identityPolicies: [all], sessionPolicies: [all] },
        yes,
      ],
      ["session policies alone give nothing", { resourcePolicy: undefined, sessionPolicies: [all] }, no],
      [
        "another user's session is not limited as its own",
        { caller: { ...fred, userName: "eve", arn: `${fred.arn}2` }, resourcePolicy: toBob, sessionPolicies: [all] },
        no,
      ],
    ],
  },
  {
    source: "IAM guide, AWS JSON policy elements: Principal (accounts)",
    situation: { resourcePolicy: forAccount(home) },
    cases: [
      ["an account leaves it to its own policies", {}, no],
      ["which may allow", { identityPolicies: [all] }, yes],
      [
        "the root's ARN is the account, not root alone",
        { resourcePolicy: forAccount(`arn:aws:iam::${home}:root`), identityPolicies: [all] },
        yes,
      ],
      [
        "a deny for the account binds its users",
        { identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: home } }) },
        "explicitDeny by resource",
      ],
      [
        "and its root",
        { caller: root, resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: home } }) },
        "explicitDeny by resource",
      ],
      [
        "a deny for another account does not",
        { identityPolicies: [all], resourcePolicy: resource({ Effect: "Deny", Principal: { AWS: abroad } }) },
        yes,
      ],
      [
        "a canonical id is the account too",
        { resourcePolicy: resource({ Principal: { CanonicalUser: bob.canonicalId } }) },
        no,
      ],
      [
        "any of several principals suffices",
        { resourcePolicy: resource({ Principal: { AWS: [abroad, bob.arn] } }) },
        byResource,
      ],
    ],
  },
  {
    source: "IAM guide, AWS JSON policy elements: Principal (everybody)",
    situation: { resourcePolicy: toAll },
    cases: [
      ["within the account nothing else is needed", {}, byResource],
      ["the other spelling is the same", { resourcePolicy: resource({ Principal: { AWS: "*" } }) }, byResource],
      ["who did not sign is somebody too", { caller: nobody }, byResource],
      [
        "in the other spelling as well",
        { caller: nobody, resourcePolicy: resource({ Principal: { AWS: "*" } }) },
        byResource,
      ],
      ["services are among everybody", { caller: sns }, byResource],
      [
        "with aws:PrincipalArn it speaks of one role",
        { caller: session, resourcePolicy: resource(viaArn(roleArn.AWS)) },
        byResource,
      ],
      [
        "which then neither boundary nor session policy limits",
        { caller: session, boundary: none, sessionPolicies: [none], resourcePolicy: resource(viaArn(roleArn.AWS)) },
        byResource,
      ],
      ["and of no other", { caller: bob, resourcePolicy: resource(viaArn(roleArn.AWS)) }, no],
      [
        "nobody has no ARN",
        { caller: nobody, resourcePolicy: resource(viaArn(roleArn.AWS)) },
        "implicitDeny by resource",
      ],
    ],
  },
  {
    source: "IAM guide, AWS JSON policy elements: Principal (services)",
    situation: { caller: sns, keys: [{ "aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:jobs" }] },
    cases: [
      [
        "a service that is named may",
        { resourcePolicy: resource({ Principal: { Service: "sns.amazonaws.com" } }) },
        byResource,
      ],
      [
        "for the topic it comes from",
        {
          resourcePolicy: resource({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { ArnLike: { "aws:SourceArn": "arn:aws:sns:*:111122223333:jobs" } },
          }),
        },
        byResource,
      ],
      [
        "not for another topic",
        {
          resourcePolicy: resource({
            Principal: { Service: "sns.amazonaws.com" },
            Condition: { ArnLike: { "aws:SourceArn": "arn:aws:sns:*:*:mail" } },
          }),
        },
        "implicitDeny by resource",
      ],
      [
        "another service may not",
        { resourcePolicy: resource({ Principal: { Service: "sqs.amazonaws.com" } }) },
        "implicitDeny by resource",
      ],
      [
        "a deny for all that are no services spares it",
        {
          resourcePolicy: resource(
            {},
            { Effect: "Deny", Condition: { Bool: { "aws:PrincipalIsAWSService": "false" } } },
          ),
        },
        byResource,
      ],
      [
        "and denies users",
        {
          caller: bob,
          resourcePolicy: resource(
            {},
            { Effect: "Deny", Condition: { Bool: { "aws:PrincipalIsAWSService": "false" } } },
          ),
        },
        "explicitDeny by resource",
      ],
    ],
  },
  {
    source: "IAM guide, AWS JSON policy elements: NotPrincipal",
    situation: { identityPolicies: [all] },
    cases: [
      [
        "a deny spares the user listed with its account",
        { resourcePolicy: denyBut(bob.arn, `arn:aws:iam::${home}:root`) },
        yes,
      ],
      ["not the user without its account", { resourcePolicy: denyBut(bob.arn) }, "explicitDeny by resource"],
      [
        "not the account's other users",
        { resourcePolicy: denyBut(`arn:aws:iam::${home}:user/alice`, home) },
        "explicitDeny by resource",
      ],
      ["root goes with its account", { caller: root, resourcePolicy: denyBut(home) }, "allowed by root"],
      [
        "sessions need account, role and session",
        { caller: session, resourcePolicy: denyBut(home, roleArn.AWS, session.arn) },
        yes,
      ],
      [
        "role and account are not enough",
        { caller: session, resourcePolicy: denyBut(home, roleArn.AWS) },
        "explicitDeny by resource",
      ],
      [
        "nobody is never listed",
        { caller: nobody, allowedByAcl: true, resourcePolicy: denyBut(home) },
        "explicitDeny by resource",
      ],
      [
        "an allow is for all others, signed or not",
        { caller: nobody, resourcePolicy: resource({ NotPrincipal: { AWS: bob.arn } }) },
        byResource,
      ],
      [
        "an allow leaves out who is listed",
        { identityPolicies: [], resourcePolicy: resource({ NotPrincipal: { AWS: bob.arn } }) },
        no,
      ],
    ],
  },
  {
    source: "IAM guide, permissions boundaries for IAM entities",
    situation: {
      identityPolicies: [identity({ Action: ["s3:*", "iam:CreateUser"] })],
      boundary: identity({ Action: ["s3:*", "ec2:*", "cloudwatch:*"] }),
    },
    cases: [
      ["what both allow is allowed", {}, yes],
      [
        "what only the identity policy allows is not",
        { action: "iam:CreateUser", resource: "*" },
        "implicitDeny by boundary",
      ],
      ["what only the boundary allows is not", { action: "ec2:RunInstances", resource: "*" }, no],
      ["what neither allows is missing in the identity policy first", { action: "sqs:SendMessage", resource: "*" }, no],
      ["root has no boundary", { caller: root, action: "iam:CreateUser", resource: "*" }, "allowed by root"],
      [
        "NotPrincipal with a deny always denies who has one",
        { resourcePolicy: denyBut(bob.arn, home) },
        "explicitDeny by resource",
      ],
      [
        "session, boundary and identity policy must all allow",
        { caller: session, sessionPolicies: [identity({ Action: "ec2:*" })] },
        "implicitDeny by session",
      ],
    ],
  },
];
