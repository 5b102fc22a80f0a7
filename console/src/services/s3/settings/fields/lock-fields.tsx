/** The form of object lock. */
import type { DefaultRetention, ObjectLockConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput, NumberInput } from "./inputs.tsx";

type Period = "days" | "years" | "none";

/** The fields. */
export function LockFields({ value, onChange }: FieldsProps<ObjectLockConfiguration>) {
  const retention = value.Rule?.DefaultRetention;
  const { Mode = "GOVERNANCE", Days, Years } = retention ?? {};
  const period: Period = retention === undefined ? "none" : Years === undefined ? "days" : "years";
  const change = (next: DefaultRetention | undefined): void =>
    onChange({ ObjectLockEnabled: "Enabled", ...(next === undefined ? {} : { Rule: { DefaultRetention: next } }) });
  const counted = (by: Period, count: number | undefined, mode = Mode): void => {
    if (by === "none") change(undefined);
    else change({ Mode: mode, ...(by === "days" ? { Days: count } : { Years: count }) });
  };
  const count = Days ?? Years;
  return (
    <>
      <ChoiceInput<Period>
        label="period"
        value={period}
        options={["days", "years", "none"]}
        onChange={(next) => counted(next, count ?? 1)}
      />
      {period !== "none" && (
        <>
          <NumberInput label="length" value={count} onChange={(next) => counted(period, next)} />
          <ChoiceInput
            label="mode"
            value={Mode}
            options={["GOVERNANCE", "COMPLIANCE"]}
            onChange={(mode) => counted(period, count, mode)}
          />
        </>
      )}
    </>
  );
}
