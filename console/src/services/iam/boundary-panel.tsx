/** The permissions boundary of a user or role. */
import { IAMClient, type AttachedPermissionsBoundary, type Policy } from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../components/command-dialog.tsx";
import { Panel } from "../../components/panel.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import { follow } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { permissionMessages } from "./permission-messages.ts";
import { policyLink } from "./iam-links.ts";
import { PolicyChooser } from "./policy-chooser.tsx";
import { boundaryCommand, type Principal } from "./principal-calls.ts";

/** The panel. */
export function BoundaryPanel({
  principal,
  boundary,
  onChanged,
}: {
  readonly principal: Principal;
  readonly boundary: AttachedPermissionsBoundary | undefined;
  onChanged(): void;
}) {
  const text = useMessages(permissionMessages);
  const iam = useClient(IAMClient);
  const dialog = useDialog<"set" | "remove">(onChanged);
  const [selected, setSelected] = useState<readonly Policy[]>([]);
  const arn = boundary?.PermissionsBoundaryArn;
  return (
    <Panel
      title={text("boundary")}
      description={text("boundaryWhat")}
      actions={
        <>
          {arn !== undefined && <Button onClick={() => dialog.open("remove")}>{text("removeBoundary")}</Button>}
          <Button onClick={() => dialog.open("set")}>
            {text(arn === undefined ? "setBoundary" : "changeBoundary")}
          </Button>
        </>
      }
    >
      {arn === undefined ? (
        <Box color="text-body-secondary">{text("boundaryNone")}</Box>
      ) : (
        <Link href={policyLink(arn)} onFollow={follow}>
          {arn.slice(arn.lastIndexOf("/") + 1)}
        </Link>
      )}
      {dialog.name === "set" && (
        <CommandDialog
          client={iam}
          size="max"
          title={text("setBoundary")}
          submit={text("setBoundary")}
          success={text("boundarySet")}
          commands={selected.map((policy) => boundaryCommand(principal, policy.Arn))}
          {...dialog.ends}
        >
          <PolicyChooser selection="single" selected={selected} onSelect={setSelected} />
        </CommandDialog>
      )}
      {dialog.name === "remove" && (
        <CommandConfirm
          client={iam}
          title={text("removeBoundary")}
          action={text("removeBoundary")}
          commands={[boundaryCommand(principal, undefined)]}
          success={text("boundaryRemoved")}
          {...dialog.ends}
        >
          {text("removeBoundaryWhat")}
        </CommandConfirm>
      )}
    </Panel>
  );
}
