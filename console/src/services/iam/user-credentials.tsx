/** How a user proves who it is: password, devices, access keys, SSH keys. */
import type { User } from "@aws-sdk/client-iam";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { AccessKeysPanel } from "./access-keys-panel.tsx";
import { ConsolePasswordPanel } from "./console-password-panel.tsx";
import { MfaPanel } from "./mfa-panel.tsx";
import { SshKeysPanel } from "./ssh-keys-panel.tsx";

/** The panels. */
export function UserCredentials({ user }: { readonly user: User }) {
  const { UserName: name = "", Arn = "" } = user;
  return (
    <SpaceBetween size="l">
      <ConsolePasswordPanel userName={name} />
      <MfaPanel userName={name} account={Arn.split(":")[4] ?? ""} deviceName={name} />
      <AccessKeysPanel userName={name} />
      <SshKeysPanel userName={name} />
    </SpaceBetween>
  );
}
