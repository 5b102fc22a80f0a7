/** The form of an access control list: grants to groups and accounts. */
import type { AccessControlPolicy, Grant, Grantee, Permission } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

const groups = {
  AllUsers: "http://acs.amazonaws.com/groups/global/AllUsers",
  AuthenticatedUsers: "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
  LogDelivery: "http://acs.amazonaws.com/groups/s3/LogDelivery",
} as const;
type Who = keyof typeof groups | "canonical";

const permissions: readonly Permission[] = ["READ", "WRITE", "READ_ACP", "WRITE_ACP", "FULL_CONTROL"];

/** The fields. */
export function AclFields({ value, onChange }: FieldsProps<AccessControlPolicy>) {
  return (
    <RuleList<Grant>
      kind="grant"
      rules={value.Grants ?? []}
      fresh={() => ({ Grantee: granteeOf("AllUsers"), Permission: "READ" })}
      onChange={(Grants) => onChange({ ...value, Grants })}
      draw={(grant, change) => <GrantFields grant={grant} onChange={change} />}
    />
  );
}

function GrantFields({ grant, onChange }: { readonly grant: Grant; onChange(grant: Grant): void }) {
  const who = whoIs(grant.Grantee);
  return (
    <>
      <ChoiceInput<Who>
        label="grantee"
        value={who}
        options={["AllUsers", "AuthenticatedUsers", "LogDelivery", "canonical"]}
        onChange={(next) => onChange({ ...grant, Grantee: granteeOf(next) })}
      />
      {who === "canonical" && (
        <TextInput
          label="canonicalId"
          value={grant.Grantee?.ID}
          onChange={(ID) => onChange({ ...grant, Grantee: { Type: "CanonicalUser", ID } })}
        />
      )}
      <ChoiceInput
        label="permission"
        value={grant.Permission}
        options={permissions}
        onChange={(Permission) => onChange({ ...grant, Permission })}
      />
    </>
  );
}

function whoIs(grantee: Grantee | undefined): Who {
  const [name] = Object.entries(groups).find(([, uri]) => uri === grantee?.URI) ?? ["canonical"];
  return name as Who;
}

function granteeOf(who: Who): Grantee {
  return who === "canonical" ? { Type: "CanonicalUser", ID: "" } : { Type: "Group", URI: groups[who] };
}
