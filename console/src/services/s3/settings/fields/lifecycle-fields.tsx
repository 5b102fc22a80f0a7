/** The form of lifecycle rules. Tags and sizes in filters, and dates, are JSON. */
import type { BucketLifecycleConfiguration, LifecycleRule, TransitionStorageClass } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput, NumberInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

const classes = ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"] as const;

/** The fields. */
export function LifecycleFields({ value, onChange }: FieldsProps<BucketLifecycleConfiguration>) {
  return (
    <RuleList<LifecycleRule>
      rules={value.Rules ?? []}
      fresh={(number) => ({
        ID: `rule-${number}`,
        Status: "Enabled",
        Filter: { Prefix: "" },
        Expiration: { Days: 365 },
      })}
      onChange={(Rules) => onChange({ ...value, Rules })}
      draw={(rule, change) => <RuleFields rule={rule} onChange={change} />}
    />
  );
}

function RuleFields({ rule, onChange }: { readonly rule: LifecycleRule; onChange(rule: LifecycleRule): void }) {
  const [transition] = rule.Transitions ?? [];
  const move = (Days: number | undefined, StorageClass: TransitionStorageClass): void =>
    onChange({ ...rule, Transitions: Days === undefined ? undefined : [{ Days, StorageClass }] });
  const days = (count: number | undefined) => (count === undefined ? undefined : { Days: count });
  return (
    <>
      <TextInput label="ruleId" value={rule.ID} onChange={(ID) => onChange({ ...rule, ID })} />
      <ChoiceInput
        label="status"
        value={rule.Status}
        options={["Enabled", "Disabled"]}
        onChange={(Status) => onChange({ ...rule, Status })}
      />
      <TextInput
        label="prefix"
        value={rule.Filter?.Prefix}
        onChange={(Prefix) => onChange({ ...rule, Filter: { ...rule.Filter, Prefix } })}
      />
      <NumberInput
        label="moveAfter"
        value={transition?.Days}
        onChange={(count) => move(count, transition?.StorageClass ?? "STANDARD_IA")}
      />
      {transition && (
        <ChoiceInput
          label="moveTo"
          value={transition.StorageClass}
          options={classes}
          onChange={(next) => move(transition.Days, next)}
        />
      )}
      <NumberInput
        label="expire"
        value={rule.Expiration?.Days}
        onChange={(count) => onChange({ ...rule, Expiration: days(count) })}
      />
      <NumberInput
        label="expireOld"
        value={rule.NoncurrentVersionExpiration?.NoncurrentDays}
        onChange={(count) =>
          onChange({
            ...rule,
            NoncurrentVersionExpiration: count === undefined ? undefined : { NoncurrentDays: count },
          })
        }
      />
      <NumberInput
        label="abort"
        value={rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation}
        onChange={(count) =>
          onChange({
            ...rule,
            AbortIncompleteMultipartUpload: count === undefined ? undefined : { DaysAfterInitiation: count },
          })
        }
      />
    </>
  );
}
