/** The bar at the top: services, search, messages, clock, settings, region, account. */
import TopNavigation, { type TopNavigationProps } from "@cloudscape-design/components/top-navigation";
import { useState } from "react";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { leaveSession, setSession, useSession } from "../session/session.ts";
import { SwitchRole } from "../session/switch-role.tsx";
import { CallList } from "./call-list.tsx";
import { useRegionTime } from "./clock.ts";
import { failedNotices, usePastNotices } from "./notices.ts";
import { changePreferences, usePreferences } from "./preferences.ts";
import { regions } from "./regions.ts";
import { base, follow, linkTo, navigate } from "./router.ts";
import { ServiceSearch } from "./service-search.tsx";

const messages = defineMessages({
  en: {
    notifications: "Notifications",
    none: "No notifications",
    settings: "Settings",
    language: "Language",
    colours: "Colours",
    light: "Light",
    dark: "Dark",
    density: "Density",
    comfortable: "Comfortable",
    compact: "Compact",
    region: "Region",
    account: "Account",
    calls: "Calls of this tab",
    switchRole: "Switch role",
    switchBack: "Switch back to {name}",
    signOut: "Sign out",
    time: "Clock of the region",
    more: "More",
    search: "Search",
    menu: "Menu",
    back: "Back",
    close: "Close",
  },
  ko: {
    notifications: "알림",
    none: "알림 없음",
    settings: "설정",
    language: "언어",
    colours: "색상",
    light: "밝게",
    dark: "어둡게",
    density: "밀도",
    comfortable: "넉넉하게",
    compact: "촘촘하게",
    region: "리전",
    account: "계정",
    calls: "이 탭의 호출",
    switchRole: "역할 전환",
    switchBack: "{name}(으)로 돌아가기",
    signOut: "로그아웃",
    time: "리전의 시계",
    more: "더 보기",
    search: "검색",
    menu: "메뉴",
    back: "뒤로",
    close: "닫기",
  },
});

/** The bar. */
export function TopBar() {
  const text = useMessages(messages);
  const [isSwitching, setSwitching] = useState(false);
  const [areCallsOpen, setCallsOpen] = useState(false);
  const utilities = [
    useNotificationMenu(),
    useClockButton(),
    useSettingsMenu(),
    useRegionMenu(),
    useAccountMenu({ onSwitch: () => setSwitching(true), onCalls: () => setCallsOpen(true) }),
  ].filter((utility) => utility !== undefined);
  return (
    <div id="top-bar">
      <TopNavigation
        identity={{ href: base, title: "Haneul", onFollow: (event) => (event.preventDefault(), navigate(linkTo(""))) }}
        search={<ServiceSearch />}
        utilities={utilities}
        i18nStrings={{
          searchIconAriaLabel: text("search"),
          searchDismissIconAriaLabel: text("close"),
          overflowMenuTriggerText: text("more"),
          overflowMenuTitleText: text("menu"),
          overflowMenuBackIconAriaLabel: text("back"),
          overflowMenuDismissIconAriaLabel: text("close"),
        }}
      />
      {areCallsOpen && <CallList onClose={() => setCallsOpen(false)} />}
      {isSwitching && <SwitchRole onClose={() => setSwitching(false)} />}
    </div>
  );
}

type Menu = TopNavigationProps.MenuDropdownUtility;

function useNotificationMenu(): Menu {
  const text = useMessages(messages);
  const past = usePastNotices();
  const items = past.slice(0, 12).map(({ id, at, header, content }) => ({
    id,
    text: plain(header) ?? plain(content) ?? "",
    description: new Date(at).toLocaleTimeString(),
  }));
  return {
    type: "menu-dropdown",
    iconName: "notification",
    ariaLabel: text("notifications"),
    title: text("notifications"),
    badge: failedNotices(past) > 0,
    items: items.length > 0 ? items : [{ id: "none", text: text("none"), disabled: true }],
  };
}

function plain(content: unknown): string | undefined {
  return typeof content === "string" ? content : undefined;
}

function useClockButton(): TopNavigationProps.ButtonUtility | undefined {
  const text = useMessages(messages);
  const { language } = usePreferences();
  const time = useRegionTime();
  if (time === undefined) return undefined;
  const shown = new Date(time).toLocaleString(language, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return {
    type: "button",
    iconName: "calendar",
    text: `${shown} UTC`,
    ariaLabel: `${text("time")}: ${shown} UTC`,
    href: linkTo("region/clock"),
    onFollow: follow,
  };
}

function useSettingsMenu(): Menu {
  const text = useMessages(messages);
  const { language, colours, density } = usePreferences();
  const choice = (id: string, label: string, isChosen: boolean) => ({
    id,
    text: label,
    itemType: "checkbox" as const,
    checked: isChosen,
  });
  return {
    type: "menu-dropdown",
    iconName: "settings",
    ariaLabel: text("settings"),
    title: text("settings"),
    items: [
      {
        id: "languages",
        text: text("language"),
        items: [
          choice("language.en", "English", language === "en"),
          choice("language.ko", "한국어", language === "ko"),
        ],
      },
      {
        id: "colour",
        text: text("colours"),
        items: [
          choice("colours.light", text("light"), colours === "light"),
          choice("colours.dark", text("dark"), colours === "dark"),
        ],
      },
      {
        id: "densities",
        text: text("density"),
        items: [
          choice("density.comfortable", text("comfortable"), density === "comfortable"),
          choice("density.compact", text("compact"), density === "compact"),
        ],
      },
    ],
    onItemClick: ({ detail }) => {
      const [name = "", value = ""] = detail.id.split(".");
      changePreferences({ [name]: value });
    },
  };
}

function useRegionMenu(): Menu {
  const text = useMessages(messages);
  const { region } = usePreferences();
  return {
    type: "menu-dropdown",
    text: region,
    ariaLabel: `${text("region")}: ${region}`,
    items: regions.map((name) => ({ id: name, text: name, itemType: "checkbox", checked: name === region })),
    onItemClick: ({ detail }) => changePreferences({ region: detail.id }),
  };
}

function useAccountMenu({ onSwitch, onCalls }: { onSwitch(): void; onCalls(): void }): Menu {
  const text = useMessages(messages);
  const session = useSession();
  const back = session?.back;
  return {
    type: "menu-dropdown",
    iconName: "user-profile",
    text: session?.name ?? "",
    description: session?.accountId ?? "",
    ariaLabel: `${text("account")}: ${session?.name ?? ""}`,
    items: [
      { id: "calls", text: text("calls") },
      { id: "switch", text: text("switchRole") },
      ...(back ? [{ id: "back", text: text("switchBack", { name: back.name }) }] : []),
      { id: "leave", text: text("signOut") },
    ],
    onItemClick: ({ detail }) => {
      if (detail.id === "switch") onSwitch();
      else if (detail.id === "calls") onCalls();
      else if (detail.id === "back") leaveSession();
      else setSession(undefined);
    },
  };
}
