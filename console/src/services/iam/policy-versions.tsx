/** Versions of a managed policy: which is in force, older ones, new ones. */
import {
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  IAMClient,
  paginateListPolicyVersions,
  SetDefaultPolicyVersionCommand,
  type PolicyVersion,
} from "@aws-sdk/client-iam";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Checkbox from "@cloudscape-design/components/checkbox";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { useAllItems } from "../../aws/use-all-items.ts";
import { ActionTable } from "../../components/action-table.tsx";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { iamMessages } from "./iam-messages.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { policyMessages } from "./policy-messages.ts";

const mostVersions = 5;

function useVersions(client: IAMClient, PolicyArn: string) {
  return useAllItems(
    () => paginateListPolicyVersions({ client }, { PolicyArn }),
    (page) => page.Versions,
    [client, PolicyArn],
  );
}

interface VersionsProps {
  readonly arn: string;
  onShow(versionId: string): void;
  onChanged(): void;
}

/** The table. */
export function PolicyVersions({ arn: PolicyArn, onShow, onChanged }: VersionsProps) {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const dateColumn = useDateColumn();
  const iam = useClient(IAMClient);
  const versions = useVersions(iam, PolicyArn);
  const inForce = ({ IsDefaultVersion }: PolicyVersion): string => (IsDefaultVersion ? own("isDefault") : "");
  return (
    <ActionTable<PolicyVersion, "delete">
      id="iam.policy-versions"
      title={own("versions")}
      items={versions}
      itemKey={({ VersionId = "" }) => VersionId}
      columns={[
        {
          id: "id",
          header: own("version"),
          text: ({ VersionId }) => VersionId,
          isRowHeader: true,
          cell: ({ VersionId: id = "" }) => (
            <Button variant="inline-link" ariaLabel={own("showVersion", { id })} onClick={() => onShow(id)}>
              {id}
            </Button>
          ),
        },
        {
          id: "default",
          header: own("isDefault"),
          text: inForce,
          cell: (version) =>
            inForce(version) === "" ? "-" : <StatusIndicator type="success">{inForce(version)}</StatusIndicator>,
        },
        dateColumn({ id: "created", header: text("created") }, ({ CreateDate }) => CreateDate),
      ]}
      actions={({ chosen, open }) => (
        <VersionMenu arn={PolicyArn} version={chosen[0]} onDelete={() => open("delete")} onChanged={onChanged} />
      )}
      dialogs={{
        delete: ({ item: { VersionId = "" } = {}, ends }) => (
          <CommandConfirm
            client={iam}
            title={own("deleteVersion", { id: VersionId })}
            commands={[new DeletePolicyVersionCommand({ PolicyArn, VersionId })]}
            success={own("versionDeleted", { id: VersionId })}
            onDone={() => {
              ends.onDone();
              onChanged();
            }}
            onCancel={ends.onCancel}
          />
        ),
      }}
    />
  );
}

function VersionMenu({
  arn: PolicyArn,
  version,
  onDelete,
  onChanged,
}: {
  readonly arn: string;
  readonly version: PolicyVersion | undefined;
  onDelete(): void;
  onChanged(): void;
}) {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const VersionId = version?.VersionId ?? "";
  // The table is drawn anew with the version that is in force then.
  const change = useCommands(useClient(IAMClient), {
    success: own("defaultSet", { id: VersionId }),
    onDone: onChanged,
  });
  return (
    <ButtonDropdown
      disabled={!version || version.IsDefaultVersion === true}
      items={[
        { id: "default", text: own("setDefault") },
        { id: "delete", text: text("delete") },
      ]}
      onItemClick={({ detail }) => {
        if (detail.id === "delete") onDelete();
        else void change.run([new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId })]);
      }}
    >
      {text("actions")}
    </ButtonDropdown>
  );
}

/** Writes a new version. */
export function PolicyVersionDialog({
  arn: PolicyArn,
  name,
  document: before,
  ...on
}: {
  readonly arn: string;
  readonly name: string;
  readonly document: string;
  onDone(): void;
  onCancel(): void;
}) {
  const own = useMessages(policyMessages);
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const versions = useVersions(iam, PolicyArn).value ?? [];
  const [document, setDocument] = useState(before);
  const [isDefault, setDefault] = useState(true);
  const oldest =
    versions.length < mostVersions ? undefined : versions.findLast((one) => !one.IsDefaultVersion)?.VersionId;
  return (
    <CommandDialog
      client={iam}
      size="max"
      title={own("editTitle", { name })}
      submit={text("save")}
      success={own("saved")}
      isIncomplete={document === before}
      commands={[
        ...(oldest === undefined ? [] : [new DeletePolicyVersionCommand({ PolicyArn, VersionId: oldest })]),
        new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: document, SetAsDefault: isDefault }),
      ]}
      {...on}
    >
      <PolicyEditor text={document} onChange={setDocument} purpose="identity" />
      {oldest !== undefined && <Alert type="info">{own("oldestGoes", { id: oldest })}</Alert>}
      <Checkbox checked={isDefault} onChange={({ detail }) => setDefault(detail.checked)}>
        {own("makeDefault")}
      </Checkbox>
    </CommandDialog>
  );
}
