/** The form of replication rules. */
import type { Destination, ReplicationConfiguration, ReplicationRule, StorageClass } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { storageClasses } from "../../storage-classes.ts";
import { FilterFields } from "./filter-fields.tsx";
import { CheckInput, ChoiceInput, NumberInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

interface RuleProps {
  readonly rule: ReplicationRule;
  onChange(rule: ReplicationRule): void;
}

const fifteenMinutes = { Status: "Enabled" as const, Time: { Minutes: 15 } };

/** The fields. */
export function ReplicationFields({ value, onChange }: FieldsProps<ReplicationConfiguration>) {
  return (
    <>
      <TextInput label="role" value={value.Role} onChange={(Role) => onChange({ ...value, Role })} />
      <RuleList<ReplicationRule>
        rules={value.Rules ?? []}
        fresh={(Priority) => ({
          ID: `rule-${Priority}`,
          Status: "Enabled",
          Priority,
          Filter: { Prefix: "" },
          DeleteMarkerReplication: { Status: "Disabled" },
          Destination: { Bucket: "arn:aws:s3:::" },
        })}
        onChange={(Rules) => onChange({ ...value, Rules })}
        draw={(rule, change) => (
          <>
            <WhichObjects rule={rule} onChange={change} />
            <WhereTo rule={rule} onChange={change} />
            <WithKms rule={rule} onChange={change} />
          </>
        )}
      />
    </>
  );
}

function WhichObjects({ rule, onChange }: RuleProps) {
  return (
    <>
      <TextInput label="ruleId" value={rule.ID} onChange={(ID) => onChange({ ...rule, ID })} />
      <ChoiceInput
        label="status"
        value={rule.Status}
        options={["Enabled", "Disabled"]}
        onChange={(Status) => onChange({ ...rule, Status })}
      />
      <NumberInput label="priority" value={rule.Priority} onChange={(Priority) => onChange({ ...rule, Priority })} />
      <FilterFields filter={rule.Filter} onChange={(Filter) => onChange({ ...rule, Filter })} />
      <CheckInput
        label="deleteMarkers"
        value={rule.DeleteMarkerReplication?.Status === "Enabled"}
        onChange={(isOn) => onChange({ ...rule, DeleteMarkerReplication: { Status: isOn ? "Enabled" : "Disabled" } })}
      />
    </>
  );
}

function WhereTo({ rule, onChange }: RuleProps) {
  const to: Destination = { Bucket: undefined, ...rule.Destination };
  const lead = (part: Partial<Destination>): void => onChange({ ...rule, Destination: { ...to, ...part } });
  const isTimed = to.ReplicationTime?.Status === "Enabled";
  return (
    <>
      <TextInput label="bucket" value={to.Bucket} onChange={(Bucket) => lead({ Bucket })} />
      <ChoiceInput<StorageClass | "same">
        label="destinationClass"
        value={to.StorageClass ?? "same"}
        options={["same", ...storageClasses]}
        onChange={(next) => lead({ StorageClass: next === "same" ? undefined : next })}
      />
      <TextInput
        label="destinationAccount"
        value={to.Account}
        onChange={(Account) =>
          lead(
            Account === ""
              ? { Account: undefined, AccessControlTranslation: undefined }
              : { Account, AccessControlTranslation: { Owner: "Destination" } },
          )
        }
      />
      <CheckInput
        label="timeControl"
        value={isTimed}
        onChange={(isOn) =>
          lead(
            isOn
              ? { ReplicationTime: fifteenMinutes, Metrics: { Status: "Enabled", EventThreshold: { Minutes: 15 } } }
              : { ReplicationTime: undefined, Metrics: undefined },
          )
        }
      />
    </>
  );
}

function WithKms({ rule, onChange }: RuleProps) {
  const isOn = rule.SourceSelectionCriteria?.SseKmsEncryptedObjects?.Status === "Enabled";
  const to: Destination = { Bucket: undefined, ...rule.Destination };
  const key = to.EncryptionConfiguration?.ReplicaKmsKeyID;
  const change = (next: boolean, ReplicaKmsKeyID: string | undefined): void => {
    const { SseKmsEncryptedObjects: _before, ...others } = rule.SourceSelectionCriteria ?? {};
    const criteria = next ? { ...others, SseKmsEncryptedObjects: { Status: "Enabled" as const } } : others;
    onChange({
      ...rule,
      SourceSelectionCriteria: Object.keys(criteria).length === 0 ? undefined : criteria,
      Destination: { ...to, EncryptionConfiguration: next ? { ReplicaKmsKeyID } : undefined },
    });
  };
  return (
    <>
      <CheckInput label="replicateKms" value={isOn} onChange={(next) => change(next, key ?? "")} />
      {isOn && <TextInput label="replicaKey" value={key} onChange={(next) => change(true, next)} />}
    </>
  );
}
