/** Tabs; which one is shown is in the address (`?tab=`). */
import Tabs, { type TabsProps } from "@cloudscape-design/components/tabs";
import { useQueryState } from "../frame/router.ts";

/** The tabs, the first one at first. */
export function AddressTabs({ tabs }: { readonly tabs: readonly TabsProps.Tab[] }) {
  const [tab, setTab] = useQueryState("tab", tabs[0]?.id ?? "");
  return <Tabs activeTabId={tab} onChange={({ detail }) => setTab(detail.activeTabId)} tabs={tabs} />;
}
