/** The ledger turning into money: what is held now, what was used last, and what the month costs by now. */
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tabs from "@cloudscape-design/components/tabs";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { HeldNow } from "./usage-held.tsx";
import { usageMessages } from "./usage-words.ts";
import { UsedLast } from "./usage-last.tsx";
import { MonthToDate } from "./usage-month.tsx";

/** The page. */
export function Usage() {
  const text = useMessages(usageMessages);
  usePage({ title: text("title") });
  const [tab, setTab] = useQueryState("tab", "month");
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("about")}
        actions={<CommandLine command={["haneul usage", "haneul bill"]} />}
      >
        {text("title")}
      </Header>
      <Tabs
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        ariaLabel={text("title")}
        tabs={[
          { id: "month", label: text("month"), content: <MonthToDate /> },
          { id: "held", label: text("held"), content: <HeldNow /> },
          { id: "last", label: text("last"), content: <UsedLast /> },
        ]}
      />
    </SpaceBetween>
  );
}
