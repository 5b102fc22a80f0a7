/** The page of one thing: heading and summary, then tabs. Dialogs stand below as children. */
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { TabsProps } from "@cloudscape-design/components/tabs";
import type { ReactNode } from "react";
import { AddressTabs } from "./address-tabs.tsx";
import { DetailHeader, type DetailHeaderProps } from "./detail-header.tsx";

/** What stands there. */
export interface DetailPageProps extends DetailHeaderProps {
  /** Between summary and tabs. */
  readonly notice?: ReactNode;
  readonly tabs: readonly TabsProps.Tab[];
  readonly children?: ReactNode;
}

/** The page. */
export function DetailPage({ notice, tabs, children, ...header }: DetailPageProps) {
  return (
    <SpaceBetween size="l">
      <DetailHeader {...header} />
      {notice}
      <AddressTabs tabs={tabs} />
      {children}
    </SpaceBetween>
  );
}
