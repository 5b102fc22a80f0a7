/** Settings of the account: password policy, tokens, root users of members, tokens for services elsewhere. */
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { usePage } from "../../frame/page-frame.ts";
import { useMessages } from "../../language/use-messages.ts";
import { accountMessages } from "./account-messages.ts";
import { OutboundFederationPanel } from "./outbound-federation-panel.tsx";
import { PasswordPolicyPanel } from "./password-policy-panel.tsx";
import { RootAccessPanel } from "./root-access-panel.tsx";
import { TokenPanel } from "./token-panel.tsx";

/** The page. */
export function AccountSettings() {
  const text = useMessages(accountMessages);
  usePage({ title: text("settings"), contentType: "form" });
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{text("settings")}</Header>
      <PasswordPolicyPanel />
      <TokenPanel />
      <RootAccessPanel />
      <OutboundFederationPanel />
    </SpaceBetween>
  );
}
