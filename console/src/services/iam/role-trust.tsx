/** Whom a role trusts, to see and to change. */
import { IAMClient, UpdateAssumeRolePolicyCommand, type Role } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { Panel } from "../../components/panel.tsx";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { readablePolicy } from "../../components/policy/readable-policy.ts";
import { useMessages } from "../../language/use-messages.ts";
import { iamMessages } from "./iam-messages.ts";
import { roleMessages } from "./role-messages.ts";

/** The panel. */
export function RoleTrust({ role, onChanged }: { readonly role: Role; onChanged(): void }) {
  const own = useMessages(roleMessages);
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const before = readablePolicy(decodeURIComponent(role.AssumeRolePolicyDocument ?? ""));
  const [document, setDocument] = useState<string>();
  return (
    <Panel title={own("trusted")} actions={<Button onClick={() => setDocument(before)}>{own("editTrust")}</Button>}>
      <PolicyText text={before} label={own("trustText")} />
      {document !== undefined && (
        <CommandDialog
          client={iam}
          size="max"
          title={own("editTrust")}
          submit={text("save")}
          success={own("trustSaved")}
          isIncomplete={document === before}
          commands={[new UpdateAssumeRolePolicyCommand({ RoleName: role.RoleName, PolicyDocument: document })]}
          onDone={() => {
            setDocument(undefined);
            onChanged();
          }}
          onCancel={() => setDocument(undefined)}
        >
          <PolicyEditor text={document} onChange={setDocument} purpose="trust" />
        </CommandDialog>
      )}
    </Panel>
  );
}
