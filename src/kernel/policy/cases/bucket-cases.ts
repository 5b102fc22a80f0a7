/** Cases after the S3 guide's example bucket policies, ACLs and block public access. */
import { abroad, callers, home } from "../sample-callers.ts";
import { all, identity, resource } from "../sample-questions.ts";
import { does, no, yes, type CaseGroup } from "./case.ts";

const { root, bob, session, stranger, nobody, sns } = callers;
const byResource = "allowed by resource";
const missing = "implicitDeny by resource";
const denied = "explicitDeny by resource";
const bucket = "arn:aws:s3:::photos";
const object = `${bucket}/a.jpg`;
const logger = { ...sns, arn: "logging.s3.amazonaws.com", userId: "logging.s3.amazonaws.com" };
const publicRead = resource({ Action: "s3:GetObject", Resource: `${bucket}/*` });

export const bucketCases: readonly CaseGroup[] = [
  {
    source: "S3 guide, bucket policy examples: public read",
    situation: { caller: nobody, resourcePolicy: publicRead },
    cases: [
      ["anybody may read objects", does("s3:GetObject", object), byResource],
      ["but not write them", does("s3:PutObject", object), missing],
      ["nor list the bucket", does("s3:ListBucket", bucket), missing],
      ["nor read another bucket", does("s3:GetObject", "arn:aws:s3:::photos2/a.jpg"), missing],
      ["reading a version is another action", does("s3:GetObjectVersion", object), missing],
      ["a stranger needs permission at home too", { caller: stranger, ...does("s3:GetObject", object) }, no],
      [
        "a stranger with permission at home",
        { caller: stranger, identityPolicies: [all], ...does("s3:GetObject", object) },
        byResource,
      ],
      ["RestrictPublicBuckets takes it back", { ...does("s3:GetObject", object), ignorePublicGrants: true }, missing],
      [
        "but not from users of the account with permissions",
        { ...does("s3:GetObject", object), caller: bob, identityPolicies: [all], ignorePublicGrants: true },
        yes,
      ],
      ["nor from root", { ...does("s3:GetObject", object), caller: root, ignorePublicGrants: true }, "allowed by root"],
    ],
  },
  {
    source: "S3 guide, bucket policy examples: HTTPS only",
    situation: {
      identityPolicies: [all],
      resourcePolicy: resource({
        Effect: "Deny",
        Action: "s3:*",
        Resource: [bucket, `${bucket}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    },
    cases: [
      ["HTTPS", does("s3:GetObject", object, { "aws:SecureTransport": "true" }), yes],
      ["HTTP", does("s3:GetObject", object, { "aws:SecureTransport": "false" }), denied],
      ["HTTP by root", { ...does("s3:ListBucket", bucket, { "aws:SecureTransport": "false" }), caller: root }, denied],
      [
        "HTTP by nobody",
        { ...does("s3:GetObject", object, { "aws:SecureTransport": "false" }), caller: nobody, allowedByAcl: true },
        denied,
      ],
      [
        "a deny is no allow for HTTPS",
        { ...does("s3:GetObject", object, { "aws:SecureTransport": "true" }), identityPolicies: [] },
        no,
      ],
    ],
  },
  {
    source: "S3 guide, bucket policy examples: addresses",
    situation: {
      caller: nobody,
      resourcePolicy: resource({
        Action: "s3:GetObject",
        Resource: `${bucket}/*`,
        Condition: {
          IpAddress: { "aws:SourceIp": ["192.0.2.0/24", "2001:db8:1234:5678::/64"] },
          NotIpAddress: { "aws:SourceIp": "192.0.2.188/32" },
        },
      }),
    },
    cases: [
      ["inside", does("s3:GetObject", object, { "aws:SourceIp": "192.0.2.1" }), byResource],
      ["inside, but left out", does("s3:GetObject", object, { "aws:SourceIp": "192.0.2.188" }), missing],
      ["outside", does("s3:GetObject", object, { "aws:SourceIp": "192.0.3.1" }), missing],
      [
        "inside by version 6",
        does("s3:GetObject", object, { "aws:SourceIp": "2001:DB8:1234:5678:0:0:0:1" }),
        byResource,
      ],
      ["outside by version 6", does("s3:GetObject", object, { "aws:SourceIp": "2001:db8:1234:5679::1" }), missing],
      ["without an address", does("s3:GetObject", object), missing],
    ],
  },
  {
    source: "S3 guide, bucket policy examples: referer, VPC endpoint, organization",
    situation: { caller: nobody },
    cases: [
      [
        "the right page",
        {
          ...does("s3:GetObject", object, { "aws:Referer": "https://www.example.com/x" }),
          resourcePolicy: resource({
            Condition: { StringLike: { "aws:Referer": ["https://www.example.com/*", "https://example.com/*"] } },
          }),
        },
        byResource,
      ],
      [
        "a page elsewhere",
        {
          ...does("s3:GetObject", object, { "aws:Referer": "https://evil.example/https://www.example.com/" }),
          resourcePolicy: resource({ Condition: { StringLike: { "aws:Referer": "https://www.example.com/*" } } }),
        },
        missing,
      ],
      [
        "no page",
        {
          ...does("s3:GetObject", object),
          resourcePolicy: resource({ Condition: { StringLike: { "aws:Referer": "https://www.example.com/*" } } }),
        },
        missing,
      ],
      [
        "through the endpoint",
        {
          caller: bob,
          identityPolicies: [all],
          ...does("s3:GetObject", object, { "aws:SourceVpce": "vpce-1a" }),
          resourcePolicy: resource({ Effect: "Deny", Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-1a" } } }),
        },
        yes,
      ],
      [
        "through another endpoint",
        {
          caller: bob,
          identityPolicies: [all],
          ...does("s3:GetObject", object, { "aws:SourceVpce": "vpce-2b" }),
          resourcePolicy: resource({ Effect: "Deny", Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-1a" } } }),
        },
        denied,
      ],
      [
        "past all endpoints, root too",
        {
          caller: root,
          ...does("s3:GetObject", object),
          resourcePolicy: resource({ Effect: "Deny", Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-1a" } } }),
        },
        denied,
      ],
      [
        "a member of the organization",
        {
          caller: stranger,
          identityPolicies: [all],
          ...does("s3:GetObject", object, { "aws:PrincipalOrgID": "o-1" }),
          resourcePolicy: resource({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }),
        },
        byResource,
      ],
      [
        "a member of another",
        {
          caller: stranger,
          identityPolicies: [all],
          ...does("s3:GetObject", object, { "aws:PrincipalOrgID": "o-2" }),
          resourcePolicy: resource({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }),
        },
        missing,
      ],
      [
        "a unit below another, by its path",
        {
          caller: stranger,
          identityPolicies: [all],
          ...does("s3:GetObject", object, { "aws:PrincipalOrgPaths": ["o-1/r-1/ou-1/ou-2/"] }),
          resourcePolicy: resource({
            Condition: { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-1/r-1/ou-1/*"] } },
          }),
        },
        byResource,
      ],
      [
        "without an organization",
        {
          ...does("s3:GetObject", object),
          resourcePolicy: resource({ Condition: { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-1/*"] } } }),
        },
        missing,
      ],
    ],
  },
  {
    source: "S3 guide, bucket policy examples: encryption, full control, tags",
    situation: {
      caller: stranger,
      identityPolicies: [all],
      resourcePolicy: resource(
        {
          Principal: { AWS: abroad },
          Action: "s3:PutObject",
          Resource: `${bucket}/*`,
          Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
        },
        {
          Effect: "Deny",
          Action: "s3:PutObject",
          Resource: `${bucket}/*`,
          Condition: { StringNotEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } },
        },
        { Effect: "Deny", Action: "s3:PutObject", Condition: { Null: { "s3:RequestObjectTag/project": "true" } } },
        { Action: "s3:GetObject", Condition: { StringEquals: { "s3:ExistingObjectTag/open": "yes" } } },
      ),
    },
    cases: [
      [
        "a put that gives the owner control, encrypts and tags",
        does("s3:PutObject", object, {
          "s3:x-amz-acl": "bucket-owner-full-control",
          "s3:x-amz-server-side-encryption": "aws:kms",
          "s3:RequestObjectTag/project": "x",
        }),
        byResource,
      ],
      [
        "without control for the owner",
        does("s3:PutObject", object, {
          "s3:x-amz-server-side-encryption": "aws:kms",
          "s3:RequestObjectTag/project": "x",
        }),
        missing,
      ],
      [
        "with another encryption",
        does("s3:PutObject", object, {
          "s3:x-amz-acl": "bucket-owner-full-control",
          "s3:x-amz-server-side-encryption": "AES256",
          "s3:RequestObjectTag/project": "x",
        }),
        denied,
      ],
      [
        "without encryption",
        does("s3:PutObject", object, {
          "s3:x-amz-acl": "bucket-owner-full-control",
          "s3:RequestObjectTag/project": "x",
        }),
        denied,
      ],
      [
        "without a tag",
        does("s3:PutObject", object, {
          "s3:x-amz-acl": "bucket-owner-full-control",
          "s3:x-amz-server-side-encryption": "aws:kms",
        }),
        denied,
      ],
      ["reading what is tagged open", does("s3:GetObject", object, { "s3:ExistingObjectTag/open": "yes" }), byResource],
      [
        "reading what is tagged otherwise",
        does("s3:GetObject", object, { "s3:ExistingObjectTag/open": "no" }),
        missing,
      ],
      ["reading what has no tag", does("s3:GetObject", object), missing],
    ],
  },
  {
    source: "S3 guide, bucket policy examples: folders, logs, one role",
    situation: {
      resourcePolicy: resource(
        {
          Principal: { AWS: bob.arn },
          Action: "s3:ListBucket",
          Resource: bucket,
          Condition: { StringEquals: { "s3:prefix": ["", "home/bob/"], "s3:delimiter": "/" } },
        },
        { Principal: { AWS: bob.arn }, Action: "s3:GetObject", Resource: `${bucket}/home/\${aws:username}/*` },
        {
          Principal: { Service: "logging.s3.amazonaws.com" },
          Action: "s3:PutObject",
          Resource: `${bucket}/logs/*`,
          Condition: {
            ArnLike: { "aws:SourceArn": "arn:aws:s3:::source" },
            StringEquals: { "aws:SourceAccount": home },
          },
        },
        {
          Effect: "Deny",
          Action: "s3:DeleteObject",
          Condition: { StringNotLike: { "aws:userId": ["AROAREADERREADER1:*", home] } },
        },
      ),
    },
    cases: [
      ["the root folder", does("s3:ListBucket", bucket, { "s3:prefix": "", "s3:delimiter": "/" }), byResource],
      ["his folder", does("s3:ListBucket", bucket, { "s3:prefix": "home/bob/", "s3:delimiter": "/" }), byResource],
      ["all below it, without delimiter", does("s3:ListBucket", bucket, { "s3:prefix": "home/bob/" }), no],
      ["another folder", does("s3:ListBucket", bucket, { "s3:prefix": "home/eve/", "s3:delimiter": "/" }), no],
      ["his objects", does("s3:GetObject", `${bucket}/home/bob/x`), byResource],
      ["others' objects", does("s3:GetObject", `${bucket}/home/eve/x`), no],
      [
        "logs from the right bucket",
        {
          caller: logger,
          ...does("s3:PutObject", `${bucket}/logs/1`, {
            "aws:SourceArn": "arn:aws:s3:::source",
            "aws:SourceAccount": home,
          }),
        },
        byResource,
      ],
      [
        "logs from another account's bucket",
        {
          caller: logger,
          ...does("s3:PutObject", `${bucket}/logs/1`, {
            "aws:SourceArn": "arn:aws:s3:::source",
            "aws:SourceAccount": abroad,
          }),
        },
        missing,
      ],
      [
        "logs to another folder",
        {
          caller: logger,
          ...does("s3:PutObject", `${bucket}/x/1`, {
            "aws:SourceArn": "arn:aws:s3:::source",
            "aws:SourceAccount": home,
          }),
        },
        missing,
      ],
      [
        "deleting by any session of the role",
        { caller: session, identityPolicies: [all], ...does("s3:DeleteObject", object) },
        yes,
      ],
      [
        "deleting by root, whose user id is the account",
        { caller: root, ...does("s3:DeleteObject", object) },
        "allowed by root",
      ],
      ["deleting by others", { identityPolicies: [all], ...does("s3:DeleteObject", object) }, denied],
    ],
  },
  {
    source: "S3 guide, access control lists",
    situation: { allowedByAcl: true },
    cases: [
      ["for everybody they suffice for who did not sign", { caller: nobody }, "allowed by acl"],
      ["strangers need permission at home", { caller: stranger }, no],
      ["strangers with permission at home", { caller: stranger, identityPolicies: [all] }, "allowed by acl"],
      [
        "a deny in the bucket's policy ends them",
        { caller: nobody, resourcePolicy: resource({ Effect: "Deny" }) },
        denied,
      ],
      ["ignored as public they are nothing", { caller: nobody, ignorePublicGrants: true }, missing],
      [
        "a deny in the caller's policy ends them",
        { caller: stranger, identityPolicies: [all, identity({ Effect: "Deny", Action: "s3:Get*" })] },
        "explicitDeny by identity",
      ],
    ],
  },
];
