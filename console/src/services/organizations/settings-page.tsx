/** The organization as a whole: its features, leaving it, deleting it. */
import {
  DeleteOrganizationCommand,
  DescribeOrganizationCommand,
  EnableAllFeaturesCommand,
  LeaveOrganizationCommand,
} from "@aws-sdk/client-organizations";
import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useMessages } from "../../language/use-messages.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { OrganizationGate } from "./organization-gate.tsx";
import { organizationMessages } from "./organization-messages.ts";
import type { OrganizationState } from "./use-organization.ts";

/** The page. */
export function SettingsPage() {
  const text = useMessages(organizationMessages);
  usePage({ title: text("settings") });
  return <OrganizationGate title={text("settings")}>{(state) => <Settings state={state} />}</OrganizationGate>;
}

type Action = "enableAll" | "leave" | "deleteOrganization";

function Settings({ state: { client, asked, isManagement } }: { readonly state: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const [open, setOpen] = useState<Action>();
  const { Id, Arn, FeatureSet, MasterAccountId, MasterAccountEmail } = asked.value ?? {};
  const actions = {
    enableAll: { command: new EnableAllFeaturesCommand({}), done: "enabling", what: "allFeatures" },
    leave: { command: new LeaveOrganizationCommand({}), done: "left", what: "leaveWhat" },
    deleteOrganization: { command: new DeleteOrganizationCommand({}), done: "organizationDeleted", what: "deleteWhat" },
  } as const;
  const chosen = open && actions[open];
  return (
    <>
      <DetailHeader
        title={text("settings")}
        actions={
          <>
            <CommandLine command={lineOfCommand(new DescribeOrganizationCommand({}))} />
            {isManagement && FeatureSet !== "ALL" && (
              <Button onClick={() => setOpen("enableAll")}>{text("enableAll")}</Button>
            )}
            {isManagement ? (
              <Button onClick={() => setOpen("deleteOrganization")}>{text("deleteOrganization")}</Button>
            ) : (
              <Button onClick={() => setOpen("leave")}>{text("leave")}</Button>
            )}
          </>
        }
        pairs={[
          { label: text("id"), value: <Copyable value={Id} /> },
          { label: text("arn"), value: <Copyable value={Arn} /> },
          { label: text("features"), value: FeatureSet },
          { label: text("management"), value: <Copyable value={MasterAccountId} /> },
          { label: text("managementEmail"), value: MasterAccountEmail },
        ]}
      />
      {open !== undefined && chosen && (
        <CommandConfirm
          client={client}
          title={text(open)}
          action={text(open)}
          {...(open === "enableAll" ? {} : { word: Id ?? "" })}
          commands={[chosen.command]}
          success={text(chosen.done)}
          onDone={() => {
            setOpen(undefined);
            asked.reload();
          }}
          onCancel={() => setOpen(undefined)}
        >
          {text(chosen.what)}
        </CommandConfirm>
      )}
    </>
  );
}
