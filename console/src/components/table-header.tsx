/** The line above a table: title, count, reload, actions. */
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { useMessages } from "../language/use-messages.ts";
import { tableMessages } from "./table-messages.ts";

/** What stands there. */
export interface TableHeaderProps {
  readonly title: string;
  /** A text when it is not known exactly: `1000+`. */
  readonly count?: number | string | undefined;
  readonly chosen?: number;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly onReload?: (() => void) | undefined;
  readonly tag: "h1" | "h2" | "h3";
}

/** The line. */
export function TableHeader({ title, count, chosen = 0, description, actions, onReload, tag }: TableHeaderProps) {
  const text = useMessages(tableMessages);
  const counter = count === undefined ? undefined : chosen > 0 ? `(${chosen}/${count})` : `(${count})`;
  return (
    <Header
      variant={tag}
      {...(counter === undefined ? {} : { counter })}
      description={description}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          {onReload && <Button iconName="refresh" ariaLabel={text("reload")} onClick={onReload} />}
          {actions}
        </SpaceBetween>
      }
    >
      {title}
    </Header>
  );
}
