/** The editor that fits a kind of policy: statements for control policies, JSON for the others. */
import { JsonEditor } from "../../components/policy/json-editor.tsx";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { refusalFinding } from "../../components/policy/policy-findings.ts";
import { managementFindings } from "./management-findings.ts";
import { isControlType, type OrganizationPolicyType } from "./policy-types.ts";

const purposes = { SERVICE_CONTROL_POLICY: "serviceControl", RESOURCE_CONTROL_POLICY: "resourceControl" } as const;

/** The editor. */
export function OrganizationPolicyEditor({
  type,
  text,
  onChange,
  refusal,
}: {
  readonly type: OrganizationPolicyType;
  readonly text: string;
  onChange(text: string): void;
  readonly refusal?: string | undefined;
}) {
  if (isControlType(type)) {
    return <PolicyEditor text={text} onChange={onChange} purpose={purposes[type]} refusal={refusal} />;
  }
  const own = managementFindings(text, type);
  const findings = refusal === undefined ? own : [...own, refusalFinding(text, refusal)];
  return (
    <JsonEditor
      text={text}
      onChange={onChange}
      check={{ findings, isAccepted: false, isChecking: false, catalog: [] }}
    />
  );
}
