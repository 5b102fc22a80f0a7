/** Writes an inline policy of a user, group or role. */
import { IAMClient } from "@aws-sdk/client-iam";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Spinner from "@cloudscape-design/components/spinner";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { permissionMessages } from "./permission-messages.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { newPolicyText } from "../../components/policy/new-policy.ts";
import { inlinePolicyText, putInlineCommand, type Principal } from "./principal-calls.ts";

interface InlinePolicyProps {
  readonly principal: Principal;
  /** Undefined: a new one. */
  readonly name: string | undefined;
  onDone(): void;
  onCancel(): void;
}

/** The dialog, once the policy's text is there. */
export function InlinePolicyDialog(props: InlinePolicyProps) {
  const { principal, name } = props;
  const iam = useClient(IAMClient);
  const document = useRequest(
    async () => (name === undefined ? newPolicyText : inlinePolicyText(iam, principal, name)),
    [iam, principal.kind, principal.name, name],
  );
  if (document.error !== undefined) return <FailureAlert error={document.error} onRetry={document.reload} />;
  if (document.value === undefined) return <Spinner />;
  return <Editing {...props} before={document.value} />;
}

function Editing({ principal, name: known, before, ...on }: InlinePolicyProps & { readonly before: string }) {
  const text = useMessages(permissionMessages);
  const iam = useClient(IAMClient);
  const [name, setName] = useState(known ?? "");
  const [document, setDocument] = useState(before);
  return (
    <CommandDialog
      client={iam}
      size="max"
      title={known === undefined ? text("inlineNew") : text("inlineTitle", { name: known })}
      submit={text(known === undefined ? "create" : "save")}
      success={text("inlineSaved", { name })}
      isIncomplete={name === ""}
      commands={[putInlineCommand(principal, name, document)]}
      {...on}
    >
      {known === undefined && (
        <FormField label={text("policyName")}>
          <Input value={name} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
      )}
      <PolicyEditor text={document} onChange={setDocument} purpose="identity" />
    </CommandDialog>
  );
}
