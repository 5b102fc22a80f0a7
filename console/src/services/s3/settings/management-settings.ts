/** Settings of the management tab. */
import {
  DeleteBucketLifecycleCommand,
  DeleteBucketReplicationCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketReplicationCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketReplicationCommand,
  type BucketLifecycleConfiguration,
  type ReplicationConfiguration,
} from "@aws-sdk/client-s3";
import { LifecycleFields } from "./fields/lifecycle-fields.tsx";
import { ReplicationFields } from "./fields/replication-fields.tsx";
import { ifThere, type AnySetting, type Setting } from "./setting.ts";

const lifecycle: Setting<BucketLifecycleConfiguration> = {
  id: "lifecycle",
  title: { en: "Lifecycle", ko: "수명 주기" },
  help: {
    en: "Moves objects to cheaper classes and deletes them, by their age on the region's clock.",
    ko: "리전의 시계에 따른 나이를 기준으로 객체를 더 싼 클래스로 옮기거나 삭제합니다.",
  },
  read: async (s3, Bucket, abortSignal) => {
    const found = await ifThere(s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), { abortSignal }));
    return found && { Rules: found.Rules };
  },
  write: (Bucket, value) => new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: value }),
  remove: (Bucket) => new DeleteBucketLifecycleCommand({ Bucket }),
  fresh: {
    Rules: [
      {
        ID: "rule-1",
        Status: "Enabled",
        Filter: { Prefix: "" },
        Transitions: [{ Days: 30, StorageClass: "STANDARD_IA" }],
      },
    ],
  },
  Fields: LifecycleFields,
  summary: ({ Rules = [] }) => Rules.map(({ ID, Status }) => `${ID ?? ""} (${Status ?? ""})`).join(", "),
};

const replication: Setting<ReplicationConfiguration> = {
  id: "replication",
  title: { en: "Replication", ko: "복제" },
  help: {
    en: "Copies new objects into another bucket. Both buckets need versioning, and a role that S3 may assume.",
    ko: "새 객체를 다른 버킷으로 복사합니다. 두 버킷 모두 버전 관리가, 그리고 S3가 맡을 수 있는 역할이 필요합니다.",
  },
  read: async (s3, Bucket, abortSignal) =>
    (await ifThere(s3.send(new GetBucketReplicationCommand({ Bucket }), { abortSignal })))?.ReplicationConfiguration,
  write: (Bucket, value) => new PutBucketReplicationCommand({ Bucket, ReplicationConfiguration: value }),
  remove: (Bucket) => new DeleteBucketReplicationCommand({ Bucket }),
  fresh: {
    Role: "",
    Rules: [
      {
        ID: "rule-1",
        Status: "Enabled",
        Priority: 1,
        Filter: { Prefix: "" },
        DeleteMarkerReplication: { Status: "Disabled" },
        Destination: { Bucket: "arn:aws:s3:::" },
      },
    ],
  },
  Fields: ReplicationFields,
  summary: ({ Rules = [] }) =>
    Rules.map(({ ID, Destination }) => `${ID ?? ""} → ${Destination?.Bucket ?? ""}`).join(", "),
};

/** In the order of the page. */
export const managementSettings: readonly AnySetting[] = [lifecycle, replication];
