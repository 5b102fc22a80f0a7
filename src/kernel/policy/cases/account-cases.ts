/** Cases about requests between accounts, and about resources whose own policy has to allow. */
import { abroad, callers, home, policy } from "../sample-callers.ts";
import { all, forAccount, identity, none, resource } from "../sample-questions.ts";
import { does, no, type CaseGroup } from "./case.ts";

const { root, bob, session, stranger, strangerRoot, nobody, sns } = callers;
const byResource = "allowed by resource";
const missing = "implicitDeny by resource";
const trust = (...statements: object[]): ReturnType<typeof policy> =>
  policy("trust", ...statements.map((each) => ({ Action: "sts:AssumeRole", ...each })));
const role = `arn:aws:iam::${home}:role/auditor`;
const key = `arn:aws:kms:us-east-1:${home}:key/k-1`;
const visitor = {
  ...session,
  accountId: abroad,
  canonicalId: "b".repeat(64),
  arn: `arn:aws:sts::${abroad}:assumed-role/guest/x`,
  userId: "AROAGUESTGUESTGU1:x",
};

export const accountCases: readonly CaseGroup[] = [
  {
    source: "IAM guide, cross-account policy evaluation logic",
    situation: {
      caller: stranger,
      identityPolicies: [
        identity(
          { Action: "s3:ListAllMyBuckets" },
          { Action: "s3:*Object*", Resource: "arn:aws:s3:::Production/*" },
          { Effect: "Deny", Action: "s3:*", Resource: ["arn:aws:s3:::*log*", "arn:aws:s3:::*log*/*"] },
        ),
      ],
      resourcePolicy: resource({
        Principal: { AWS: stranger.arn },
        Action: ["s3:GetObject*", "s3:PutObject*"],
        Resource: "arn:aws:s3:::Production/*",
      }),
    },
    cases: [
      ["both accounts allow", does("s3:PutObject", "arn:aws:s3:::Production/a"), byResource],
      ["the owner's policy does not allow deleting", does("s3:DeleteObject", "arn:aws:s3:::Production/a"), missing],
      [
        "the caller's own policy denies logs",
        does("s3:GetObject", "arn:aws:s3:::Production-logs/a"),
        "explicitDeny by identity",
      ],
      [
        "also where the name has it in the middle of the key",
        does("s3:GetObject", "arn:aws:s3:::Production/catalog"),
        "explicitDeny by identity",
      ],
      ["the caller's own policy does not allow other buckets", does("s3:GetObject", "arn:aws:s3:::Test/a"), no],
      [
        "without the caller's side the owner's is not enough",
        { ...does("s3:PutObject", "arn:aws:s3:::Production/a"), identityPolicies: [] },
        no,
      ],
      [
        "without the owner's side the caller's is not enough",
        { ...does("s3:PutObject", "arn:aws:s3:::Production/a"), resourcePolicy: undefined },
        missing,
      ],
      [
        "the caller's boundary counts though it is named",
        { ...does("s3:PutObject", "arn:aws:s3:::Production/a"), boundary: none },
        "implicitDeny by boundary",
      ],
      [
        "the caller's SCP counts",
        { ...does("s3:PutObject", "arn:aws:s3:::Production/a"), serviceControlPolicies: [[all], [none]] },
        "implicitDeny by serviceControl",
      ],
      [
        "the owner's RCP counts",
        {
          ...does("s3:PutObject", "arn:aws:s3:::Production/a"),
          resourceControlPolicies: [[all, policy("resourceControl", { Effect: "Deny" })]],
        },
        "explicitDeny by resourceControl",
      ],
    ],
  },
  {
    source: "IAM guide, cross-account resource access: roles and root",
    situation: { caller: visitor, identityPolicies: [all], resourcePolicy: forAccount(abroad) },
    cases: [
      ["a session of a role of the named account", {}, byResource],
      ["its session policy counts", { sessionPolicies: [none] }, "implicitDeny by session"],
      [
        "even when the owner names the session",
        { sessionPolicies: [none], resourcePolicy: resource({ Principal: { AWS: visitor.arn } }) },
        "implicitDeny by session",
      ],
      [
        "naming its role",
        { resourcePolicy: resource({ Principal: { AWS: `arn:aws:iam::${abroad}:role/guest` } }) },
        byResource,
      ],
      ["naming everybody still needs its own side", { identityPolicies: [none], resourcePolicy: resource({}) }, no],
      ["root of the named account needs nothing more", { caller: strangerRoot, identityPolicies: [] }, byResource],
      [
        "root of another account has no rights here",
        {
          caller: {
            ...strangerRoot,
            accountId: "999999999999",
            canonicalId: "c".repeat(64),
            arn: "arn:aws:iam::999999999999:root",
          },
        },
        missing,
      ],
      ["an access list is the owner's side", { resourcePolicy: undefined, allowedByAcl: true }, "allowed by acl"],
      [
        "a deny for the account ends it",
        { resourcePolicy: resource({}, { Effect: "Deny", Principal: { AWS: abroad } }) },
        "explicitDeny by resource",
      ],
    ],
  },
  {
    source: "IAM guide, role trust policies",
    situation: {
      ...does("sts:AssumeRole", role),
      resourcePolicyRequired: true,
      resourcePolicy: trust({ Principal: { AWS: home } }),
    },
    cases: [
      ["trusting the account leaves it to the user's policies", {}, no],
      [
        "which may allow",
        { identityPolicies: [identity({ Action: "sts:AssumeRole", Resource: role })] },
        "allowed by identity",
      ],
      [
        "an identity policy alone does not",
        { identityPolicies: [all], resourcePolicy: trust({ Principal: { AWS: abroad } }) },
        missing,
      ],
      [
        "trusting the user is enough within the account",
        { resourcePolicy: trust({ Principal: { AWS: bob.arn } }) },
        byResource,
      ],
      [
        "trusting the user is not enough from another account",
        { caller: stranger, resourcePolicy: trust({ Principal: { AWS: stranger.arn } }) },
        no,
      ],
      [
        "trust and permission from another account",
        { caller: stranger, identityPolicies: [all], resourcePolicy: trust({ Principal: { AWS: abroad } }) },
        byResource,
      ],
      [
        "a role trusts a role",
        { caller: session, resourcePolicy: trust({ Principal: { AWS: `arn:aws:iam::${home}:role/reader` } }) },
        byResource,
      ],
      [
        "whose boundary counts",
        {
          caller: session,
          boundary: none,
          resourcePolicy: trust({ Principal: { AWS: `arn:aws:iam::${home}:role/reader` } }),
        },
        "implicitDeny by boundary",
      ],
      [
        "a service is trusted",
        {
          caller: { ...sns, arn: "ec2.amazonaws.com" },
          resourcePolicy: trust({ Principal: { Service: "ec2.amazonaws.com" } }),
        },
        byResource,
      ],
      [
        "another is not",
        { caller: sns, resourcePolicy: trust({ Principal: { Service: "ec2.amazonaws.com" } }) },
        missing,
      ],
      ["root has to be trusted too", { caller: root, resourcePolicy: trust({ Principal: { AWS: abroad } }) }, missing],
      ["tagging the session has to be trusted apart", { action: "sts:TagSession", identityPolicies: [all] }, missing],
    ],
  },
  {
    source: "IAM guide, external ids and federated trust",
    situation: { ...does("sts:AssumeRole", role), resourcePolicyRequired: true },
    cases: [
      [
        "the right external id",
        {
          caller: stranger,
          identityPolicies: [all],
          keys: [{ "sts:ExternalId": "12345" }],
          resourcePolicy: trust({
            Principal: { AWS: abroad },
            Condition: { StringEquals: { "sts:ExternalId": "12345" } },
          }),
        },
        byResource,
      ],
      [
        "a wrong external id",
        {
          caller: stranger,
          identityPolicies: [all],
          keys: [{ "sts:ExternalId": "1234" }],
          resourcePolicy: trust({
            Principal: { AWS: abroad },
            Condition: { StringEquals: { "sts:ExternalId": "12345" } },
          }),
        },
        missing,
      ],
      [
        "no external id",
        {
          caller: stranger,
          identityPolicies: [all],
          resourcePolicy: trust({
            Principal: { AWS: abroad },
            Condition: { StringEquals: { "sts:ExternalId": "12345" } },
          }),
        },
        missing,
      ],
      [
        "a token of the trusted provider",
        {
          caller: nobody,
          action: "sts:AssumeRoleWithWebIdentity",
          keys: [{ "aws:FederatedProvider": "accounts.google.com", "accounts.google.com:aud": "app" }],
          resourcePolicy: trust({
            Action: "sts:AssumeRoleWithWebIdentity",
            Principal: { Federated: "accounts.google.com" },
            Condition: { StringEquals: { "accounts.google.com:aud": "app" } },
          }),
        },
        byResource,
      ],
      [
        "a token for another application",
        {
          caller: nobody,
          action: "sts:AssumeRoleWithWebIdentity",
          keys: [{ "aws:FederatedProvider": "accounts.google.com", "accounts.google.com:aud": "other" }],
          resourcePolicy: trust({
            Action: "sts:AssumeRoleWithWebIdentity",
            Principal: { Federated: "accounts.google.com" },
            Condition: { StringEquals: { "accounts.google.com:aud": "app" } },
          }),
        },
        missing,
      ],
      [
        "a token of another provider",
        {
          caller: nobody,
          action: "sts:AssumeRoleWithWebIdentity",
          keys: [{ "aws:FederatedProvider": "www.amazon.com" }],
          resourcePolicy: trust({
            Action: "sts:AssumeRoleWithWebIdentity",
            Principal: { Federated: "accounts.google.com" },
          }),
        },
        missing,
      ],
    ],
  },
  {
    source: "KMS guide, key policies",
    situation: {
      ...does("kms:Decrypt", key),
      resourcePolicyRequired: true,
      resourcePolicy: forAccount(`arn:aws:iam::${home}:root`),
    },
    cases: [
      [
        "the default policy lets identity policies decide",
        { identityPolicies: [identity({ Action: "kms:Decrypt", Resource: key })] },
        "allowed by identity",
      ],
      ["and gives nothing by itself", {}, no],
      [
        "without it identity policies do nothing",
        {
          identityPolicies: [all],
          resourcePolicy: resource({ Principal: { AWS: `arn:aws:iam::${home}:user/alice` } }),
        },
        missing,
      ],
      [
        "not even root may then",
        { caller: root, resourcePolicy: resource({ Principal: { AWS: `arn:aws:iam::${home}:user/alice` } }) },
        missing,
      ],
      ["root may with the default policy", { caller: root }, "allowed by root"],
      [
        "a user that is named may",
        { resourcePolicy: resource({ Principal: { AWS: bob.arn }, Action: "kms:Decrypt" }) },
        byResource,
      ],
      [
        "but nothing more than named",
        { action: "kms:Encrypt", resourcePolicy: resource({ Principal: { AWS: bob.arn }, Action: "kms:Decrypt" }) },
        missing,
      ],
      [
        "through one service only",
        {
          keys: [{ "kms:ViaService": "s3.us-east-1.amazonaws.com" }],
          resourcePolicy: resource({
            Principal: { AWS: "*" },
            Condition: {
              StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com", "aws:PrincipalAccount": home },
            },
          }),
        },
        byResource,
      ],
      [
        "not directly",
        {
          resourcePolicy: resource({
            Principal: { AWS: "*" },
            Condition: { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } },
          }),
        },
        missing,
      ],
      [
        "with the encryption context it asks for",
        {
          keys: [{ "kms:EncryptionContext:app": "shop" }],
          identityPolicies: [identity({ Condition: { StringEquals: { "kms:EncryptionContext:app": "shop" } } })],
        },
        "allowed by identity",
      ],
    ],
  },
];
