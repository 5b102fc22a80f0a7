/** The buttons of a user's, group's or role's page: the simulator, another name, deletion; with their dialogs. */
import type { IAMClient } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import type { ReactNode } from "react";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { useDialog } from "../../components/use-dialog.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { simulatorLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { NameDialog, type NameDialogProps } from "./name-dialog.tsx";

/** Whose page it is. */
export interface PrincipalActionsProps {
  readonly arn: string | undefined;
  readonly name: string;
  /** The list to go to when it is gone. */
  readonly list: "users" | "groups" | "roles";
  /** Left out: its name stays. */
  readonly renaming?: Omit<NameDialogProps, "before" | "onCancel">;
  /** What deletes it, in its order. */
  readonly deletion: (client: IAMClient) => Promise<readonly SdkCommand[]>;
  /** Buttons before that for deletion. */
  readonly children?: ReactNode;
}

/** The buttons. */
export function PrincipalActions({ arn, name, list, renaming, deletion, children }: PrincipalActionsProps) {
  const text = useMessages(iamMessages);
  const dialog = useDialog<"rename" | "delete">();
  const { onCancel } = dialog.ends;
  return (
    <>
      <Button href={simulatorLink(arn)} onFollow={follow}>
        {text("simulate")}
      </Button>
      {renaming && <Button onClick={() => dialog.open("rename")}>{renaming.title}</Button>}
      {children}
      <Button onClick={() => dialog.open("delete")}>{text("delete")}</Button>
      {renaming && dialog.name === "rename" && <NameDialog {...renaming} before={name} onCancel={onCancel} />}
      {dialog.name === "delete" && (
        <DeletionConfirm
          name={name}
          find={deletion}
          onDone={() => navigate(linkTo(`iam/${list}`))}
          onCancel={onCancel}
        />
      )}
    </>
  );
}
