/** Settings of the permissions tab. */
import {
  DeleteBucketCorsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketOwnershipControlsCommand,
  GetPublicAccessBlockCommand,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketOwnershipControlsCommand,
  PutPublicAccessBlockCommand,
  type AccessControlPolicy,
  type CORSConfiguration,
  type OwnershipControls,
  type PublicAccessBlockConfiguration,
} from "@aws-sdk/client-s3";
import { AclFields } from "./fields/acl-fields.tsx";
import { BlockFields } from "./fields/block-fields.tsx";
import { CorsFields } from "./fields/cors-fields.tsx";
import { OwnershipFields } from "./fields/ownership-fields.tsx";
import { ifThere, type AnySetting, type Setting } from "./setting.ts";

const publicAccess: Setting<PublicAccessBlockConfiguration> = {
  id: "public-access",
  title: { en: "Block public access", ko: "퍼블릭 액세스 차단" },
  help: {
    en: "Overrides every ACL and policy that would let the public in.",
    ko: "누구에게나 접근을 허용하는 모든 ACL과 정책보다 우선합니다.",
  },
  read: async (s3, Bucket, abortSignal) =>
    (await ifThere(s3.send(new GetPublicAccessBlockCommand({ Bucket }), { abortSignal })))
      ?.PublicAccessBlockConfiguration,
  write: (Bucket, PublicAccessBlockConfiguration) =>
    new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }),
  remove: (Bucket) => new DeletePublicAccessBlockCommand({ Bucket }),
  fresh: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  Fields: BlockFields,
  summary: (value) => `${Object.values(value).filter(Boolean).length} / 4`,
};

const ownership: Setting<OwnershipControls> = {
  id: "ownership",
  title: { en: "Object ownership", ko: "객체 소유권" },
  help: {
    en: "Who owns what others put into the bucket, and whether ACLs count.",
    ko: "다른 계정이 넣은 객체의 소유자와 ACL 사용 여부를 정합니다.",
  },
  read: async (s3, Bucket, abortSignal) =>
    (await ifThere(s3.send(new GetBucketOwnershipControlsCommand({ Bucket }), { abortSignal })))?.OwnershipControls,
  write: (Bucket, value) => new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: value }),
  fresh: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
  Fields: OwnershipFields,
  summary: ({ Rules }) => Rules?.[0]?.ObjectOwnership ?? "",
};

const acl: Setting<AccessControlPolicy> = {
  id: "acl",
  title: { en: "Access control list", ko: "액세스 제어 목록" },
  help: {
    en: "The older way to let others in; counts only where object ownership has ACLs on.",
    ko: "접근을 허용하는 예전 방식이며, 객체 소유권에서 ACL을 켠 경우에만 적용됩니다.",
  },
  read: async (s3, Bucket, abortSignal) => {
    const { Owner, Grants } = await s3.send(new GetBucketAclCommand({ Bucket }), { abortSignal });
    return { Owner, Grants };
  },
  write: (Bucket, value) => new PutBucketAclCommand({ Bucket, AccessControlPolicy: value }),
  fresh: { Grants: [] },
  Fields: AclFields,
  summary: ({ Grants = [] }) =>
    Grants.map(
      ({ Grantee, Permission }) => `${Grantee?.URI?.split("/").at(-1) ?? Grantee?.ID?.slice(0, 8)}: ${Permission}`,
    ).join(", "),
};

const cors: Setting<CORSConfiguration> = {
  id: "cors",
  title: { en: "Cross-origin sharing (CORS)", ko: "교차 출처 공유(CORS)" },
  help: {
    en: "Which pages of other origins may use the bucket from a browser.",
    ko: "다른 출처의 어떤 페이지가 브라우저에서 버킷을 쓸 수 있는지 정합니다.",
  },
  read: async (s3, Bucket, abortSignal) => {
    const found = await ifThere(s3.send(new GetBucketCorsCommand({ Bucket }), { abortSignal }));
    return found && { CORSRules: found.CORSRules };
  },
  write: (Bucket, value) => new PutBucketCorsCommand({ Bucket, CORSConfiguration: value }),
  remove: (Bucket) => new DeleteBucketCorsCommand({ Bucket }),
  fresh: {
    CORSRules: [{ AllowedOrigins: ["*"], AllowedMethods: ["GET"], AllowedHeaders: ["*"], MaxAgeSeconds: 3_000 }],
  },
  Fields: CorsFields,
  summary: ({ CORSRules = [] }) => CORSRules.map(({ AllowedOrigins = [] }) => AllowedOrigins.join(" ")).join(", "),
};

/** In the order of the page. */
export const permissionSettings: readonly AnySetting[] = [publicAccess, ownership, acl, cors];
