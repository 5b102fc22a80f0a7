/** What would make the account safer, told by summary and credential report. */
import { GetAccountPasswordPolicyCommand, IAMClient } from "@aws-sdk/client-iam";
import Container from "@cloudscape-design/components/container";
import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useClient } from "../../aws/use-client.ts";
import { useRegionTime } from "../../frame/clock.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";
import { credentialFacts } from "./credential-facts.ts";
import { isNotThere } from "./deletion-commands.ts";
import { findReport } from "./use-credential-report.ts";

interface Recommendation {
  readonly isDone: boolean;
  readonly text: string;
  readonly detail?: string;
  readonly path: string;
}

/** The list. */
export function Recommendations({ summary }: { readonly summary: Readonly<Record<string, number>> }) {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const now = useRegionTime() ?? Date.now();
  const report = useRequest((signal) => findReport(iam, signal), [iam]);
  const hasPolicy = useRequest(
    async (abortSignal) => {
      try {
        await iam.send(new GetAccountPasswordPolicyCommand({}), { abortSignal });
        return true;
      } catch (error) {
        if (isNotThere(error)) return false;
        throw error;
      }
    },
    [iam],
  );
  const hasMfa = summary["AccountMFAEnabled"] === 1;
  const hasKeys = (summary["AccountAccessKeysPresent"] ?? 0) > 0;
  const facts = report.value && credentialFacts(report.value.lines, now);
  const list: Recommendation[] = [
    {
      isDone: hasMfa,
      text: text(hasMfa ? "rootMfaDone" : "rootMfa"),
      detail: text("rootMfaWhat"),
      path: "iam/my-credentials",
    },
    {
      isDone: !hasKeys,
      text: text(hasKeys ? "rootKeys" : "rootKeysDone"),
      detail: text("rootKeysWhat"),
      path: "iam/my-credentials",
    },
  ];
  if (hasPolicy.value !== undefined) {
    const key = hasPolicy.value ? "passwordPolicyDone" : "passwordPolicy";
    list.push({ isDone: hasPolicy.value, text: text(key), path: "iam/settings" });
  }
  if (facts) {
    const [mfa, keys] = [facts.usersWithoutMfa.length, facts.unusedKeys.length];
    list.push(
      {
        isDone: mfa === 0,
        text: text(mfa === 0 ? "usersMfaDone" : "usersMfa", { count: mfa }),
        path: "iam/credential-report",
      },
      {
        isDone: keys === 0,
        text: text(keys === 0 ? "unusedKeysDone" : "unusedKeys", { count: keys }),
        path: "iam/credential-report",
      },
    );
  }
  const left = list.filter(({ isDone }) => !isDone).length;
  return (
    <Container
      header={
        <Header variant="h2" counter={`(${left})`}>
          {text("recommendations")}
        </Header>
      }
    >
      <SpaceBetween size="s">
        {list.map((one) => (
          <div key={one.text}>
            <StatusIndicator type={one.isDone ? "success" : "warning"}>{one.text}</StatusIndicator>{" "}
            {!one.isDone && (
              <Link href={linkTo(one.path)} onFollow={follow} ariaLabel={`${text("open")}: ${one.text}`}>
                {text("open")}
              </Link>
            )}
            {!one.isDone && one.detail !== undefined && (
              <Box variant="small" display="block">
                {one.detail}
              </Box>
            )}
          </div>
        ))}
        {!facts && !report.isLoading && (
          <Link href={linkTo("iam/credential-report")} onFollow={follow}>
            {text("needsReport")}
          </Link>
        )}
      </SpaceBetween>
    </Container>
  );
}
