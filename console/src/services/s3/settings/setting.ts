/** What one setting of a bucket is: how it is read, filled in, and written. */
import type { S3Client } from "@aws-sdk/client-s3";
import type { ComponentType } from "react";
import type { SdkCommand } from "../../../aws/line-of-command.ts";
import type { Message } from "../../../language/messages.ts";

/** The fields of a form; every change gives the whole value anew. */
export interface FieldsProps<Value> {
  readonly value: Value;
  readonly bucket: string;
  onChange(value: Value): void;
}

/** A setting, whose value is the JSON that the API takes. */
export interface Setting<Value> {
  readonly id: string;
  readonly title: Message;
  readonly help: Message;
  /** Undefined: it was never set, or removed. Throws what the API throws. */
  readonly read: (s3: S3Client, bucket: string, abortSignal: AbortSignal) => Promise<Value | undefined>;
  readonly write: (bucket: string, value: Value) => SdkCommand;
  /** Left out: it can be changed, but not removed. */
  readonly remove?: (bucket: string) => SdkCommand;
  /** What a form begins with when there is none. */
  readonly fresh: Value;
  /** Left out: JSON alone. */
  readonly Fields?: ComponentType<FieldsProps<Value>>;
  /** One line: what it is set to. */
  readonly summary: (value: Value) => string;
}

/** Any setting, where its value's type does not matter. */
// eslint-disable-next-line typescript/no-explicit-any
export type AnySetting = Setting<any>;

/** Codes that say that a setting is not there. */
const absent =
  /^(NoSuch(LifecycleConfiguration|CORSConfiguration|BucketPolicy|TagSet|WebsiteConfiguration|PublicAccessBlockConfiguration)|ReplicationConfigurationNotFoundError|ServerSideEncryptionConfigurationNotFoundError|ObjectLockConfigurationNotFoundError|OwnershipControlsNotFoundError|NoSuchConfiguration)$/;

/** The answer, or undefined where the API says that there is none. */
export async function ifThere<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && absent.test(error.name)) return undefined;
    throw error;
  }
}
