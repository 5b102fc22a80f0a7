/** The form of lifecycle rules. Dates instead of days are JSON. */
import type {
  BucketLifecycleConfiguration,
  LifecycleRule,
  NoncurrentVersionExpiration,
  NoncurrentVersionTransition,
  Transition,
} from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { FilterFields } from "./filter-fields.tsx";
import { CheckInput, ChoiceInput, NumberInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

const classes = ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"] as const;

interface RuleProps {
  readonly rule: LifecycleRule;
  onChange(rule: LifecycleRule): void;
}

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
      draw={(rule, change) => (
        <>
          <WhichObjects rule={rule} onChange={change} />
          <CurrentObjects rule={rule} onChange={change} />
          <EarlierVersions rule={rule} onChange={change} />
          <NumberInput
            label="abort"
            value={rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation}
            onChange={(DaysAfterInitiation) =>
              change({
                ...rule,
                AbortIncompleteMultipartUpload: DaysAfterInitiation === undefined ? undefined : { DaysAfterInitiation },
              })
            }
          />
        </>
      )}
    />
  );
}

function WhichObjects({ rule, onChange }: RuleProps) {
  const { Prefix: older, ...others } = rule;
  return (
    <>
      <TextInput label="ruleId" value={rule.ID} onChange={(ID) => onChange({ ...rule, ID })} />
      <ChoiceInput
        label="status"
        value={rule.Status}
        options={["Enabled", "Disabled"]}
        onChange={(Status) => onChange({ ...rule, Status })}
      />
      {/* Rules of old have their prefix beside the filter. */}
      <FilterFields
        filter={rule.Filter ?? { Prefix: older }}
        hasSizes
        onChange={(Filter) => onChange({ ...others, Filter })}
      />
    </>
  );
}

function CurrentObjects({ rule, onChange }: RuleProps) {
  const expiration = rule.Expiration;
  return (
    <>
      <RuleList<Transition>
        kind="move"
        rules={rule.Transitions ?? []}
        fresh={(number) => ({ Days: 30 * number, StorageClass: classes[number - 1] ?? "DEEP_ARCHIVE" })}
        onChange={(moves) => onChange({ ...rule, Transitions: moves.length === 0 ? undefined : moves })}
        draw={(move, change) => (
          <>
            <NumberInput label="moveAfter" value={move.Days} onChange={(Days) => change({ ...move, Days })} />
            <ChoiceInput
              label="moveTo"
              value={move.StorageClass}
              options={classes}
              onChange={(StorageClass) => change({ ...move, StorageClass })}
            />
          </>
        )}
      />
      <NumberInput
        label="expire"
        value={expiration?.Days}
        onChange={(Days) => onChange({ ...rule, Expiration: Days === undefined ? undefined : { Days } })}
      />
      {expiration?.Days === undefined && (
        <CheckInput
          label="expireMarkers"
          value={expiration?.ExpiredObjectDeleteMarker}
          onChange={(isOn) => onChange({ ...rule, Expiration: isOn ? { ExpiredObjectDeleteMarker: true } : undefined })}
        />
      )}
    </>
  );
}

function EarlierVersions({ rule, onChange }: RuleProps) {
  const expiration = rule.NoncurrentVersionExpiration;
  const [move] = rule.NoncurrentVersionTransitions ?? [];
  const others = (rule.NoncurrentVersionTransitions ?? []).slice(1);
  const expire = (next: NoncurrentVersionExpiration): void =>
    onChange({ ...rule, NoncurrentVersionExpiration: next.NoncurrentDays === undefined ? undefined : next });
  const moved = (next: NoncurrentVersionTransition): void => {
    const all = next.NoncurrentDays === undefined ? others : [next, ...others];
    onChange({ ...rule, NoncurrentVersionTransitions: all.length === 0 ? undefined : all });
  };
  return (
    <>
      <NumberInput
        label="moveOldAfter"
        value={move?.NoncurrentDays}
        onChange={(NoncurrentDays) => moved({ StorageClass: "STANDARD_IA", ...move, NoncurrentDays })}
      />
      {move && (
        <ChoiceInput
          label="moveOldTo"
          value={move.StorageClass}
          options={classes}
          onChange={(StorageClass) => moved({ ...move, StorageClass })}
        />
      )}
      <NumberInput
        label="expireOld"
        value={expiration?.NoncurrentDays}
        onChange={(NoncurrentDays) => expire({ ...expiration, NoncurrentDays })}
      />
      {expiration && (
        <NumberInput
          label="keepNewer"
          value={expiration.NewerNoncurrentVersions}
          onChange={(NewerNoncurrentVersions) => expire({ ...expiration, NewerNoncurrentVersions })}
        />
      )}
    </>
  );
}
