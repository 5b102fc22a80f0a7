/** The form of access logs. */
import type { BucketLoggingStatus } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { TextInput } from "./inputs.tsx";

/** The fields. */
export function LoggingFields({ value, onChange }: FieldsProps<BucketLoggingStatus>) {
  const target = { TargetBucket: "", TargetPrefix: "", ...value.LoggingEnabled };
  return (
    <>
      <TextInput
        label="bucket"
        value={target.TargetBucket}
        onChange={(TargetBucket) => onChange({ LoggingEnabled: { ...target, TargetBucket } })}
      />
      <TextInput
        label="prefix"
        value={target.TargetPrefix}
        onChange={(TargetPrefix) => onChange({ LoggingEnabled: { ...target, TargetPrefix } })}
      />
    </>
  );
}
