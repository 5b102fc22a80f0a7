/** The frame around all pages: top bar, side navigation, breadcrumbs, messages, help. */
import AppLayout from "@cloudscape-design/components/app-layout";
import BreadcrumbGroup from "@cloudscape-design/components/breadcrumb-group";
import Flashbar from "@cloudscape-design/components/flashbar";
import HelpPanel from "@cloudscape-design/components/help-panel";
import SideNavigation, { type SideNavigationProps } from "@cloudscape-design/components/side-navigation";
import { useState } from "react";
import { defineMessages, type Message } from "../language/messages.ts";
import { useMessages, useSay } from "../language/use-messages.ts";
import { services, type ServiceRow } from "../services.ts";
import type { ConsoleService, NavigationItem } from "./console-service.ts";
import { dismiss, useNotices } from "./notices.ts";
import { usePageFrame } from "./page-frame.ts";
import { PageArea, useService } from "./page-area.tsx";
import { follow, linkTo, usePlace } from "./router.ts";
import { TopBar } from "./top-bar.tsx";

const messages = defineMessages({
  en: {
    home: "Console home",
    navigation: "Side navigation",
    openNavigation: "Open navigation",
    closeNavigation: "Close navigation",
    help: "Help",
    openHelp: "Open help",
    closeHelp: "Close help",
    notifications: "Notifications",
    services: "Services",
    dismiss: "Close message",
  },
  ko: {
    home: "콘솔 홈",
    navigation: "사이드 탐색",
    openNavigation: "탐색 열기",
    closeNavigation: "탐색 닫기",
    help: "도움말",
    openHelp: "도움말 열기",
    closeHelp: "도움말 닫기",
    notifications: "알림",
    services: "서비스",
    dismiss: "메시지 닫기",
  },
});

/** Everything that a signed-in person sees. */
export function Frame() {
  const text = useMessages(messages);
  const { path } = usePlace();
  const row = services.find(({ id }) => id === path.split("/")[0]);
  const service = useService(row);
  const { help, splitPanel, contentType } = usePageFrame();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <>
      <TopBar />
      <AppLayout
        headerSelector="#top-bar"
        navigation={<Navigation row={row} service={service} />}
        breadcrumbs={<Breadcrumbs row={row} />}
        notifications={<Messages />}
        stickyNotifications
        content={<PageArea row={row} service={service} />}
        contentType={contentType ?? "default"}
        toolsHide={help === undefined}
        tools={<HelpPanel header={<h2>{text("help")}</h2>}>{help}</HelpPanel>}
        toolsOpen={isHelpOpen}
        onToolsChange={({ detail }) => setHelpOpen(detail.open)}
        splitPanel={splitPanel}
        ariaLabels={{
          navigation: text("navigation"),
          navigationToggle: text("openNavigation"),
          navigationClose: text("closeNavigation"),
          tools: text("help"),
          toolsToggle: text("openHelp"),
          toolsClose: text("closeHelp"),
          notifications: text("notifications"),
        }}
      />
    </>
  );
}

function Messages() {
  const text = useMessages(messages);
  const notices = useNotices();
  return (
    <Flashbar
      stackItems
      items={notices.map((notice) => ({
        id: notice.id,
        type: notice.type === "in-progress" ? "info" : notice.type,
        loading: notice.type === "in-progress",
        header: notice.header,
        content: notice.content,
        dismissible: true,
        dismissLabel: text("dismiss"),
        onDismiss: () => dismiss(notice.id),
      }))}
    />
  );
}

function Breadcrumbs({ row }: { readonly row: ServiceRow | undefined }) {
  const text = useMessages(messages);
  const say = useSay();
  const { title, crumbs = [] } = usePageFrame();
  const items = [
    { text: text("home"), href: linkTo("") },
    ...(row ? [{ text: say(row.title), href: linkTo(row.id) }] : []),
    ...crumbs,
    ...(title === "" ? [] : [{ text: title, href: "" }]),
  ];
  return <BreadcrumbGroup ariaLabel={text("navigation")} items={items} onFollow={follow} />;
}

function Navigation({
  row,
  service,
}: {
  readonly row: ServiceRow | undefined;
  readonly service: ConsoleService | undefined;
}) {
  const text = useMessages(messages);
  const say = useSay();
  const { path } = usePlace();
  const header = row ? { text: say(row.title), href: linkTo(row.id) } : { text: text("services"), href: linkTo("") };
  const items = row
    ? (service?.navigation ?? []).map((item) => navigationItem(row, item, say))
    : services.map(({ id, title }) => ({ type: "link" as const, text: say(title), href: linkTo(id) }));
  const hrefs = items
    .flatMap((item) => ("items" in item ? [...item.items] : [item]))
    .map((item) => ("href" in item ? (item.href ?? "") : ""));
  const here = linkTo(path);
  const active = hrefs
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
  return <SideNavigation header={header} items={items} activeHref={active ?? here} onFollow={follow} />;
}

function navigationItem(
  row: ServiceRow,
  item: NavigationItem,
  say: (message: Message) => string,
): SideNavigationProps.Item {
  const link = ({ text, path }: { readonly text: Message; readonly path: string }): SideNavigationProps.Link => ({
    type: "link",
    text: say(text),
    href: linkTo(path === "" ? row.id : `${row.id}/${path}`),
  });
  if ("path" in item) return link(item);
  return { type: "section", text: say(item.section), items: item.items.map(link) };
}
