/** The form of object lock. */
import type { ObjectLockConfiguration, ObjectLockRetentionMode } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput, NumberInput } from "./inputs.tsx";

/** The fields. */
export function LockFields({ value, onChange }: FieldsProps<ObjectLockConfiguration>) {
  const { Mode = "GOVERNANCE", Days } = value.Rule?.DefaultRetention ?? {};
  const change = (mode: ObjectLockRetentionMode, days: number | undefined): void =>
    onChange({
      ObjectLockEnabled: "Enabled",
      ...(days === undefined ? {} : { Rule: { DefaultRetention: { Mode: mode, Days: days } } }),
    });
  return (
    <>
      <ChoiceInput
        label="mode"
        value={Mode}
        options={["GOVERNANCE", "COMPLIANCE"]}
        onChange={(mode) => change(mode, Days)}
      />
      <NumberInput label="days" value={Days} onChange={(days) => change(Mode, days)} />
    </>
  );
}
