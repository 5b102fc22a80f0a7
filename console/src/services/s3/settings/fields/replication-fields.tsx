/** The form of replication rules. */
import type { ReplicationConfiguration, ReplicationRule } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { CheckInput, ChoiceInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

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
        draw={(rule, change) => <RuleFields rule={rule} onChange={change} />}
      />
    </>
  );
}

function RuleFields({ rule, onChange }: { readonly rule: ReplicationRule; onChange(rule: ReplicationRule): void }) {
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
      <TextInput
        label="bucket"
        value={rule.Destination?.Bucket}
        onChange={(Bucket) => onChange({ ...rule, Destination: { ...rule.Destination, Bucket } })}
      />
      <CheckInput
        label="deleteMarkers"
        value={rule.DeleteMarkerReplication?.Status === "Enabled"}
        onChange={(isOn) => onChange({ ...rule, DeleteMarkerReplication: { Status: isOn ? "Enabled" : "Disabled" } })}
      />
    </>
  );
}
