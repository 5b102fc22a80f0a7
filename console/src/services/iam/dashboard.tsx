/** IAM's first page: what the account holds, and what makes it safer. */
import {
  CreateAccountAliasCommand,
  DeleteAccountAliasCommand,
  GetAccountSummaryCommand,
  IAMClient,
  ListAccountAliasesCommand,
} from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { base, follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { useSession } from "../../session/session.ts";
import { accountMessages } from "./account-messages.ts";
import { Copyable } from "../../components/copyable.tsx";
import { Panel } from "../../components/panel.tsx";
import { iamMessages } from "./iam-messages.ts";
import { Recommendations } from "./recommendations.tsx";

/** The page. */
export function Dashboard() {
  const text = useMessages(accountMessages);
  const words = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  usePage({ title: text("dashboard"), contentType: "dashboard" });
  const summary = useRequest(
    async (abortSignal) => (await iam.send(new GetAccountSummaryCommand({}), { abortSignal })).SummaryMap ?? {},
    [iam],
  );
  const counts = [
    [words("groups"), "groups", "Groups"],
    [words("users"), "users", "Users"],
    [words("roles"), "roles", "Roles"],
    [words("policies"), "policies", "Policies"],
    [text("providers"), "providers", "Providers"],
  ] as const;
  return (
    <SpaceBetween size="l">
      <Header variant="h1" actions={<CommandLine command={lineOfCommand(new GetAccountSummaryCommand({}))} />}>
        {text("dashboard")}
      </Header>
      {summary.error !== undefined && <FailureAlert error={summary.error} onRetry={summary.reload} />}
      {summary.value && <Recommendations summary={summary.value} />}
      <Panel title={text("resources")}>
        <ColumnLayout columns={5} variant="text-grid">
          {counts.map(([label, path, name]) => (
            <div key={path}>
              <Box variant="awsui-key-label">{label}</Box>
              <Link
                fontSize="display-l"
                href={linkTo(`iam/${path}`)}
                onFollow={follow}
                ariaLabel={`${label}: ${summary.value?.[name] ?? "-"}`}
              >
                {summary.value?.[name] ?? "-"}
              </Link>
            </div>
          ))}
        </ColumnLayout>
      </Panel>
      <Account />
    </SpaceBetween>
  );
}

function Account() {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const accountId = useSession()?.accountId;
  const aliases = useRequest(
    async (abortSignal) => (await iam.send(new ListAccountAliasesCommand({}), { abortSignal })).AccountAliases ?? [],
    [iam],
  );
  const [open, setOpen] = useState<"set" | "delete">();
  const [name, setName] = useState("");
  const [alias] = aliases.value ?? [];
  const done = (): void => {
    setOpen(undefined);
    aliases.reload();
  };
  return (
    <Panel
      title={text("account")}
      actions={
        <>
          <Button disabled={alias === undefined} onClick={() => setOpen("delete")}>
            {text("deleteAlias")}
          </Button>
          <Button onClick={() => setOpen("set")}>{text("createAlias")}</Button>
        </>
      }
    >
      <KeyValuePairs
        columns={3}
        items={[
          { label: text("accountId"), value: <Copyable value={accountId} /> },
          { label: text("alias"), value: alias ?? text("noAlias") },
          { label: text("signIn"), value: <Copyable value={location.origin + base} /> },
        ]}
      />
      {open === "set" && (
        <CommandDialog
          client={iam}
          title={text("createAlias")}
          submit={text("createAlias")}
          success={text("aliasSet", { name })}
          isIncomplete={name === ""}
          commands={[new CreateAccountAliasCommand({ AccountAlias: name })]}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          <FormField label={text("alias")} constraintText={text("aliasHint")}>
            <Input value={name} onChange={({ detail }) => setName(detail.value)} />
          </FormField>
        </CommandDialog>
      )}
      {open === "delete" && alias !== undefined && (
        <CommandConfirm
          client={iam}
          title={text("deleteAlias")}
          commands={[new DeleteAccountAliasCommand({ AccountAlias: alias })]}
          success={text("aliasDeleted")}
          onDone={done}
          onCancel={() => setOpen(undefined)}
        >
          {alias}
        </CommandConfirm>
      )}
    </Panel>
  );
}
