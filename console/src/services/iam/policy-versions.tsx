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
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { iamMessages } from "./iam-messages.ts";
import { PolicyEditor } from "../../components/policy/policy-editor.tsx";
import { policyMessages } from "./policy-messages.ts";

const mostVersions = 5;

function useVersions(iam: IAMClient, PolicyArn: string) {
  return useRequest(
    () => allItems(paginateListPolicyVersions({ client: iam }, { PolicyArn }), (page) => page.Versions),
    [iam, PolicyArn],
  );
}

/** The table. */
export function PolicyVersions({
  arn: PolicyArn,
  onShow,
  onChanged,
}: {
  readonly arn: string;
  onShow(versionId: string): void;
  onChanged(): void;
}) {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const versions = useVersions(iam, PolicyArn);
  const [selected, setSelected] = useState<readonly PolicyVersion[]>([]);
  const [isDeleting, setDeleting] = useState(false);
  const [chosen] = selected;
  const VersionId = chosen?.VersionId ?? "";
  const changed = (): void => {
    setDeleting(false);
    setSelected([]);
    versions.reload();
    onChanged();
  };
  const change = useCommands(iam, { success: own("defaultSet", { id: VersionId }), onDone: changed });
  return (
    <>
      <ItemTable
        id="iam.policy-versions"
        title={own("versions")}
        items={versions}
        itemKey={(version) => version.VersionId ?? ""}
        columns={[
          {
            id: "id",
            header: own("version"),
            text: (version) => version.VersionId,
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
            text: ({ IsDefaultVersion }) => (IsDefaultVersion ? own("isDefault") : ""),
            cell: ({ IsDefaultVersion }) =>
              IsDefaultVersion ? <StatusIndicator type="success">{own("isDefault")}</StatusIndicator> : "-",
          },
          {
            id: "created",
            header: text("created"),
            text: ({ CreateDate }) => CreateDate?.toISOString(),
            cell: ({ CreateDate }) => date(CreateDate),
          },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        actions={
          <ButtonDropdown
            disabled={!chosen || chosen.IsDefaultVersion === true}
            items={[
              { id: "default", text: own("setDefault") },
              { id: "delete", text: text("delete") },
            ]}
            onItemClick={({ detail }) => {
              if (detail.id === "delete") setDeleting(true);
              else void change.run([new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId })]);
            }}
          >
            {text("actions")}
          </ButtonDropdown>
        }
      />
      {isDeleting && (
        <CommandConfirm
          client={iam}
          title={own("deleteVersion", { id: VersionId })}
          commands={[new DeletePolicyVersionCommand({ PolicyArn, VersionId })]}
          success={own("versionDeleted", { id: VersionId })}
          onDone={changed}
          onCancel={() => setDeleting(false)}
        />
      )}
    </>
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
