/** The editor that fits a kind of policy: statements for control policies, JSON for the others. */
import FormField from "@cloudscape-design/components/form-field";
import Textarea from "@cloudscape-design/components/textarea";
import { useMessages } from "../../language/use-messages.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { policyPageMessages } from "./policy-page-messages.ts";
import type { OrganizationPolicyType } from "./policy-types.ts";

const purposes = { SERVICE_CONTROL_POLICY: "serviceControl", RESOURCE_CONTROL_POLICY: "resourceControl" } as const;

/** The editor. */
export function OrganizationPolicyEditor({
  type,
  text: document,
  onChange,
  refusal,
}: {
  readonly type: OrganizationPolicyType;
  readonly text: string;
  onChange(text: string): void;
  readonly refusal?: string | undefined;
}) {
  const text = useMessages(policyPageMessages);
  if (type === "SERVICE_CONTROL_POLICY" || type === "RESOURCE_CONTROL_POLICY") {
    return <PolicyEditor text={document} onChange={onChange} purpose={purposes[type]} refusal={refusal} />;
  }
  return (
    <div className="iam-policy-text">
      <FormField stretch label={text("document")} errorText={refusal}>
        <Textarea value={document} rows={20} spellcheck={false} onChange={({ detail }) => onChange(detail.value)} />
      </FormField>
    </div>
  );
}
