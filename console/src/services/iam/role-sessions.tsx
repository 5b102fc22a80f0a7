/** Ends what a role's sessions may do, from a moment on. */
import { IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { Panel } from "../../components/panel.tsx";
import { useRegionTime } from "../../frame/clock.ts";
import { useMessages } from "../../language/use-messages.ts";
import { roleMessages } from "./role-messages.ts";
import { revokePolicy, revokePolicyName } from "./trust-policy.ts";

/** The panel. */
export function RoleSessions({ name }: { readonly name: string }) {
  const own = useMessages(roleMessages);
  const iam = useClient(IAMClient);
  const now = useRegionTime(1_000) ?? Date.now();
  const [before, setBefore] = useState<number>();
  const what = own("revokeWhat", { policy: revokePolicyName });
  const close = (): void => setBefore(undefined);
  return (
    <Panel title={own("sessionsTab")}>
      <SpaceBetween size="m">
        <Box>{what}</Box>
        <Button onClick={() => setBefore(now)}>{own("revoke")}</Button>
      </SpaceBetween>
      {before !== undefined && (
        <CommandConfirm
          client={iam}
          title={own("revoke")}
          action={own("revoke")}
          commands={[
            new PutRolePolicyCommand({
              RoleName: name,
              PolicyName: revokePolicyName,
              PolicyDocument: revokePolicy(before),
            }),
          ]}
          success={own("revoked")}
          onDone={close}
          onCancel={close}
        >
          {what}
        </CommandConfirm>
      )}
    </Panel>
  );
}
