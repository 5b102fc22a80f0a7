/** The form of versioning. */
import type { VersioningConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput } from "./inputs.tsx";

/** The fields. */
export function VersioningFields({ value, onChange }: FieldsProps<VersioningConfiguration>) {
  return (
    <ChoiceInput
      label="status"
      value={value.Status}
      options={["Enabled", "Suspended"]}
      onChange={(Status) => onChange({ ...value, Status })}
    />
  );
}
