/** What would make the account safer, told by summary and credential report. */
import { GetAccountPasswordPolicyCommand, IAMClient } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useClient } from "../../aws/use-client.ts";
import { Panel } from "../../components/panel.tsx";
import { useRegionTime } from "../../frame/clock.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { accountMessages } from "./account-messages.ts";
import { credentialFacts, type CredentialFacts } from "./credential-facts.ts";
import { ifThere } from "./not-there.ts";
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
  const facts = report.value && credentialFacts(report.value.lines, now);
  const list = [...useAccountRecommendations(summary), ...useUserRecommendations(facts)];
  const left = list.filter(({ isDone }) => !isDone).length;
  return (
    <Panel title={text("recommendations")} counter={`(${left})`}>
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
    </Panel>
  );
}

/** About the root user and passwords. */
function useAccountRecommendations(summary: Readonly<Record<string, number>>): readonly Recommendation[] {
  const text = useMessages(accountMessages);
  const iam = useClient(IAMClient);
  const hasPolicy = useRequest(
    async (abortSignal) =>
      (await ifThere(iam.send(new GetAccountPasswordPolicyCommand({}), { abortSignal }))) !== undefined,
    [iam],
  ).value;
  const hasMfa = summary["AccountMFAEnabled"] === 1;
  const hasKeys = (summary["AccountAccessKeysPresent"] ?? 0) > 0;
  const root = (isDone: boolean, said: string, detail: string): Recommendation => {
    return { isDone, text: said, detail, path: "iam/my-credentials" };
  };
  return [
    root(hasMfa, text(hasMfa ? "rootMfaDone" : "rootMfa"), text("rootMfaWhat")),
    root(!hasKeys, text(hasKeys ? "rootKeys" : "rootKeysDone"), text("rootKeysWhat")),
    ...(hasPolicy === undefined
      ? []
      : [{ isDone: hasPolicy, text: text(hasPolicy ? "passwordPolicyDone" : "passwordPolicy"), path: "iam/settings" }]),
  ];
}

/** About users, once the credential report is there. */
function useUserRecommendations(facts: CredentialFacts | undefined): readonly Recommendation[] {
  const text = useMessages(accountMessages);
  if (facts === undefined) return [];
  const about = (count: number, open: "usersMfa" | "unusedKeys", done: "usersMfaDone" | "unusedKeysDone") => {
    return { isDone: count === 0, text: text(count === 0 ? done : open, { count }), path: "iam/credential-report" };
  };
  return [
    about(facts.usersWithoutMfa.length, "usersMfa", "usersMfaDone"),
    about(facts.unusedKeys.length, "unusedKeys", "unusedKeysDone"),
  ];
}
