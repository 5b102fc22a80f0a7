/** A framed piece of a page: a heading, what can be done there, and the content. */
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";

/** What stands there. */
export interface PanelProps {
  readonly title: ReactNode;
  /** Beside the title: how many there are, as `(3)`. */
  readonly counter?: string;
  /** Beside the title. */
  readonly info?: ReactNode;
  readonly description?: ReactNode;
  /** Buttons beside each other. */
  readonly actions?: ReactNode;
  readonly level?: "h2" | "h3";
  /** As high as what stands beside it. */
  readonly fitHeight?: boolean;
  readonly children: ReactNode;
}

/** The piece. */
export function Panel({ title, actions, level = "h2", fitHeight = false, children, ...heading }: PanelProps) {
  const buttons = actions && (
    <SpaceBetween direction="horizontal" size="xs">
      {actions}
    </SpaceBetween>
  );
  return (
    <Container
      fitHeight={fitHeight}
      header={
        <Header variant={level} actions={buttons} {...heading}>
          {title}
        </Header>
      }
    >
      {children}
    </Container>
  );
}
