/** The account's password policy. */
import {
  DeleteAccountPasswordPolicyCommand,
  GetAccountPasswordPolicyCommand,
  IAMClient,
  UpdateAccountPasswordPolicyCommand,
  type PasswordPolicy,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useCommands } from "../../requests/use-commands.ts";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";
import { ifThere } from "./not-there.ts";

/** The panel. */
export function PasswordPolicyPanel() {
  const iam = useClient(IAMClient);
  const asked = useRequest((signal) => findPolicy(iam, signal), [iam]);
  return (
    <Loaded asked={asked}>
      {({ policy }) => <PolicyForm key={JSON.stringify(policy)} before={policy} onSaved={asked.reload} />}
    </Loaded>
  );
}

/** The policy; undefined: the default counts. */
async function findPolicy(iam: IAMClient, abortSignal: AbortSignal): Promise<{ policy: PasswordPolicy | undefined }> {
  const found = await ifThere(iam.send(new GetAccountPasswordPolicyCommand({}), { abortSignal }));
  return { policy: found?.PasswordPolicy };
}

const flags = [
  ["RequireUppercaseCharacters", "upper"],
  ["RequireLowercaseCharacters", "lower"],
  ["RequireNumbers", "digit"],
  ["RequireSymbols", "symbol"],
  ["AllowUsersToChangePassword", "change"],
  ["HardExpiry", "hard"],
] as const;

function PolicyForm({ before, onSaved }: { readonly before: PasswordPolicy | undefined; onSaved(): void }) {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const [given, setGiven] = useState<PasswordPolicy>({ MinimumPasswordLength: 8, ...before });
  const save = useCommands(iam, { success: text("policySaved"), onDone: onSaved });
  const reset = useCommands(iam, { success: text("policyReset"), onDone: onSaved });
  const { ExpirePasswords: _, MaxPasswordAge: days = 0, PasswordReusePrevention: reuse = 0, ...rest } = given;
  const update = new UpdateAccountPasswordPolicyCommand({
    ...rest,
    ...(days > 0 ? { MaxPasswordAge: days } : {}),
    ...(reuse > 0 ? { PasswordReusePrevention: reuse } : {}),
  });
  const number = (name: "MinimumPasswordLength" | "MaxPasswordAge" | "PasswordReusePrevention", label: string) => (
    <FormField label={label}>
      <Input
        type="number"
        value={String(given[name] ?? 0)}
        onChange={({ detail }) => setGiven({ ...given, [name]: Number(detail.value) })}
      />
    </FormField>
  );
  return (
    <Panel
      title={text("policyTitle")}
      description={text("policyWhat")}
      actions={
        <>
          <CommandLine command={lineOfCommand(update)} />
          <Button
            disabled={before === undefined}
            loading={reset.isRunning}
            onClick={() => void reset.run([new DeleteAccountPasswordPolicyCommand({})])}
          >
            {text("resetPolicy")}
          </Button>
          <Button variant="primary" loading={save.isRunning} onClick={() => void save.run([update])}>
            {text("savePolicy")}
          </Button>
        </>
      }
    >
      <SpaceBetween size="m">
        {number("MinimumPasswordLength", text("minLength"))}
        {flags.map(([name, key]) => (
          <Checkbox
            key={name}
            checked={given[name] ?? false}
            onChange={({ detail }) => setGiven({ ...given, [name]: detail.checked })}
          >
            {text(key)}
          </Checkbox>
        ))}
        {number("MaxPasswordAge", text("expire"))}
        {number("PasswordReusePrevention", text("reuse"))}
      </SpaceBetween>
    </Panel>
  );
}
