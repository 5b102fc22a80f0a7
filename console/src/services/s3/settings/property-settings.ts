/** Settings of the properties tab. */
import {
  DeleteBucketEncryptionCommand,
  DeleteBucketTaggingCommand,
  DeleteBucketWebsiteCommand,
  GetBucketEncryptionCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetObjectLockConfigurationCommand,
  PutBucketEncryptionCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutBucketWebsiteCommand,
  PutObjectLockConfigurationCommand,
  type BucketLoggingStatus,
  type NotificationConfiguration,
  type ObjectLockConfiguration,
  type ServerSideEncryptionConfiguration,
  type Tagging,
  type VersioningConfiguration,
  type WebsiteConfiguration,
} from "@aws-sdk/client-s3";
import { EncryptionFields } from "./fields/encryption-fields.tsx";
import { EventFields } from "./fields/event-fields.tsx";
import { targetsOf } from "./fields/event-targets.ts";
import { LockFields } from "./fields/lock-fields.tsx";
import { LoggingFields } from "./fields/logging-fields.tsx";
import { TagFields } from "./fields/tag-fields.tsx";
import { VersioningFields } from "./fields/versioning-fields.tsx";
import { WebsiteFields } from "./fields/website-fields.tsx";
import { ifThere, type AnySetting, type Setting } from "./setting.ts";
import { withoutMetadata } from "./without-metadata.ts";

const versioning: Setting<VersioningConfiguration> = {
  id: "versioning",
  title: { en: "Versioning", ko: "버전 관리" },
  help: {
    en: "Keeps every version of an object, so that what was overwritten or deleted can be restored.",
    ko: "객체의 모든 버전을 보관하여 덮어쓰거나 삭제한 것을 복원할 수 있습니다.",
  },
  read: async (s3, Bucket, abortSignal) => {
    const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket }), { abortSignal });
    return Status === undefined ? undefined : { Status };
  },
  write: (Bucket, VersioningConfiguration) => new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }),
  fresh: { Status: "Enabled" },
  Fields: VersioningFields,
  summary: ({ Status = "" }) => Status,
};

const encryption: Setting<ServerSideEncryptionConfiguration> = {
  id: "encryption",
  title: { en: "Default encryption", ko: "기본 암호화" },
  help: {
    en: "How objects are encrypted that do not say it themselves.",
    ko: "따로 지정하지 않은 객체를 암호화하는 방법입니다.",
  },
  read: async (s3, Bucket, abortSignal) =>
    (await ifThere(s3.send(new GetBucketEncryptionCommand({ Bucket }), { abortSignal })))
      ?.ServerSideEncryptionConfiguration,
  write: (Bucket, ServerSideEncryptionConfiguration) =>
    new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }),
  remove: (Bucket) => new DeleteBucketEncryptionCommand({ Bucket }),
  fresh: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
  Fields: EncryptionFields,
  summary: ({ Rules }) => Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? "",
};

const lock: Setting<ObjectLockConfiguration> = {
  id: "lock",
  title: { en: "Object lock", ko: "객체 잠금" },
  help: {
    en: "Versions cannot be deleted before their retention ends. Needs versioning; cannot be turned off again.",
    ko: "보존 기간이 끝나기 전에는 버전을 삭제할 수 없습니다. 버전 관리가 필요하며 다시 끌 수 없습니다.",
  },
  read: async (s3, Bucket, abortSignal) =>
    (await ifThere(s3.send(new GetObjectLockConfigurationCommand({ Bucket }), { abortSignal })))
      ?.ObjectLockConfiguration,
  write: (Bucket, value) => new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration: value }),
  fresh: { ObjectLockEnabled: "Enabled", Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days: 30 } } },
  Fields: LockFields,
  summary: ({ Rule }) =>
    Rule?.DefaultRetention === undefined
      ? "Enabled"
      : `${Rule.DefaultRetention.Mode ?? ""}, ${Rule.DefaultRetention.Days === undefined ? `${Rule.DefaultRetention.Years ?? 0} × 365` : Rule.DefaultRetention.Days} d`,
};

const tags: Setting<Tagging> = {
  id: "tags",
  title: { en: "Tags", ko: "태그" },
  help: { en: "For policies, and to share costs out by.", ko: "정책과 비용 배분에 쓰입니다." },
  read: async (s3, Bucket, abortSignal) => {
    const found = await ifThere(s3.send(new GetBucketTaggingCommand({ Bucket }), { abortSignal }));
    return found && { TagSet: found.TagSet };
  },
  write: (Bucket, Tagging) => new PutBucketTaggingCommand({ Bucket, Tagging }),
  remove: (Bucket) => new DeleteBucketTaggingCommand({ Bucket }),
  fresh: { TagSet: [] },
  Fields: TagFields,
  summary: ({ TagSet = [] }) => TagSet.map(({ Key, Value }) => `${Key}=${Value}`).join(", "),
};

const logging: Setting<BucketLoggingStatus> = {
  id: "logging",
  title: { en: "Access logs", ko: "액세스 로그" },
  help: { en: "A line for each request, delivered into a bucket.", ko: "요청마다 한 줄씩 다른 버킷에 기록됩니다." },
  read: async (s3, Bucket, abortSignal) => {
    const { LoggingEnabled } = await s3.send(new GetBucketLoggingCommand({ Bucket }), { abortSignal });
    return LoggingEnabled && { LoggingEnabled };
  },
  write: (Bucket, BucketLoggingStatus) => new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus }),
  remove: (Bucket) => new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: {} }),
  fresh: { LoggingEnabled: { TargetBucket: "", TargetPrefix: "logs/" } },
  Fields: LoggingFields,
  summary: ({ LoggingEnabled }) => `s3://${LoggingEnabled?.TargetBucket ?? ""}/${LoggingEnabled?.TargetPrefix ?? ""}`,
};

const website: Setting<WebsiteConfiguration> = {
  id: "website",
  title: { en: "Static website", ko: "정적 웹 사이트" },
  help: {
    en: "Serves objects as pages at the bucket's website address.",
    ko: "버킷의 웹 사이트 주소에서 객체를 페이지로 제공합니다.",
  },
  read: async (s3, Bucket, abortSignal) => {
    const found = await ifThere(s3.send(new GetBucketWebsiteCommand({ Bucket }), { abortSignal }));
    return found && withoutMetadata(found);
  },
  write: (Bucket, WebsiteConfiguration) => new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }),
  remove: (Bucket) => new DeleteBucketWebsiteCommand({ Bucket }),
  fresh: { IndexDocument: { Suffix: "index.html" }, ErrorDocument: { Key: "error.html" } },
  Fields: WebsiteFields,
  summary: ({ IndexDocument, RedirectAllRequestsTo }) => RedirectAllRequestsTo?.HostName ?? IndexDocument?.Suffix ?? "",
};

const events: Setting<NotificationConfiguration> = {
  id: "events",
  title: { en: "Event notifications", ko: "이벤트 알림" },
  help: {
    en: "Tells queues, topics and functions of what happens to objects.",
    ko: "객체에 일어난 일을 대기열, 주제, 함수에 알립니다.",
  },
  read: async (s3, Bucket, abortSignal) => {
    const found = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }), { abortSignal });
    const value = withoutMetadata(found);
    return Object.keys(value).length === 0 ? undefined : value;
  },
  write: (Bucket, NotificationConfiguration) =>
    new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }),
  remove: (Bucket) => new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: {} }),
  fresh: { QueueConfigurations: [{ QueueArn: "", Events: ["s3:ObjectCreated:*"] }] },
  Fields: EventFields,
  summary: (value) =>
    targetsOf(value)
      .map(({ arn, Events }) => `${arn.split(":").at(-1) ?? ""}: ${Events.join(" ")}`)
      .concat(value.EventBridgeConfiguration ? ["EventBridge"] : [])
      .join(", "),
};

/** In the order of the page. */
export const propertySettings: readonly AnySetting[] = [versioning, encryption, tags, lock, logging, website, events];
