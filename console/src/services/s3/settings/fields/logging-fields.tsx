/** The form of access logs. */
import type { BucketLoggingStatus, TargetObjectKeyFormat } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput, TextInput } from "./inputs.tsx";

/** The fields. */
export function LoggingFields({ value, onChange }: FieldsProps<BucketLoggingStatus>) {
  const target = { TargetBucket: "", TargetPrefix: "", ...value.LoggingEnabled };
  const format = target.TargetObjectKeyFormat?.PartitionedPrefix === undefined ? "simple" : "partitioned";
  const formats: Readonly<Record<typeof format, TargetObjectKeyFormat>> = {
    simple: { SimplePrefix: {} },
    partitioned: { PartitionedPrefix: { PartitionDateSource: "EventTime" } },
  };
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
      <ChoiceInput
        label="keyFormat"
        value={format}
        options={["simple", "partitioned"]}
        onChange={(next) => onChange({ LoggingEnabled: { ...target, TargetObjectKeyFormat: formats[next] } })}
      />
    </>
  );
}
