/** What a new user needs to sign in, shown once. */
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { base, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useSession } from "../../session/session.ts";
import { Copyable } from "../../components/copyable.tsx";
import { writeCsv } from "./csv.ts";
import { downloadText } from "../../components/download.ts";
import { SecretText } from "./secret-text.tsx";
import { userLink } from "./iam-links.ts";
import { userMessages } from "./user-messages.ts";
import type { NewUser } from "./user-steps.tsx";

/** The page after the wizard. */
export function UserCreated({ user }: { readonly user: NewUser }) {
  const text = useMessages(userMessages);
  const accountId = useSession()?.accountId ?? "";
  const address = location.origin + base;
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button
              iconName="download"
              onClick={() =>
                downloadText(
                  `${user.name}_credentials.csv`,
                  writeCsv([
                    ["User name", "Password", "Account ID", "Console sign-in URL"],
                    [user.name, user.password, accountId, address],
                  ]),
                )
              }
            >
              {text("download")}
            </Button>
            <Button variant="primary" onClick={() => navigate(userLink(user.name))}>
              {text("toUser")}
            </Button>
          </SpaceBetween>
        }
      >
        {text("ready")}
      </Header>
      <Alert type="warning">{text("readyWhat")}</Alert>
      <Container>
        <KeyValuePairs
          items={[
            { label: text("signInAddress"), value: <Copyable value={address} /> },
            { label: text("userName"), value: <Copyable value={user.name} /> },
            { label: text("password"), value: <SecretText value={user.password} name={text("password")} /> },
          ]}
        />
      </Container>
    </SpaceBetween>
  );
}
