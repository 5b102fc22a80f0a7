/** The form of a static website. */
import type { WebsiteConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { TextInput } from "./inputs.tsx";

/** The fields. */
export function WebsiteFields({ value, onChange }: FieldsProps<WebsiteConfiguration>) {
  return (
    <>
      <TextInput
        label="index"
        value={value.IndexDocument?.Suffix}
        onChange={(Suffix) => onChange({ ...value, IndexDocument: { Suffix } })}
      />
      <TextInput
        label="error"
        value={value.ErrorDocument?.Key}
        onChange={(Key) => onChange({ ...value, ErrorDocument: Key === "" ? undefined : { Key } })}
      />
    </>
  );
}
