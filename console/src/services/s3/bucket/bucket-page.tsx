/** A bucket: its objects, properties, permissions and management, a tab each. */
import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import Tabs from "@cloudscape-design/components/tabs";
import { lazy, Suspense, type ComponentType } from "react";
import type { PageProps } from "../../../frame/console-service.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { linkTo, navigate, usePlace, useQueryState } from "../../../frame/router.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { bucketCrumbs, bucketPath } from "../addresses.ts";
import { ObjectsTab } from "./objects-tab.tsx";

const messages = defineMessages({
  en: {
    objects: "Objects",
    properties: "Properties",
    permissions: "Permissions",
    management: "Management",
    access: "Who can read this?",
    help: "Folders are prefixes that end with a slash. Lists and searches are made by the region, page by page.",
  },
  ko: {
    objects: "객체",
    properties: "속성",
    permissions: "권한",
    management: "관리",
    access: "누가 읽을 수 있나요?",
    help: "폴더는 슬래시로 끝나는 접두사입니다. 목록과 검색은 리전이 페이지 단위로 처리합니다.",
  },
});

/** What a tab is given. */
export interface TabProps {
  readonly bucket: string;
}

const tabs: readonly { readonly id: keyof (typeof messages)["en"]; readonly Tab: ComponentType<TabProps> }[] = [
  { id: "objects", Tab: ObjectsTab },
  { id: "properties", Tab: lazy(async () => ({ default: (await import("./properties-tab.tsx")).PropertiesTab })) },
  { id: "permissions", Tab: lazy(async () => ({ default: (await import("./permissions-tab.tsx")).PermissionsTab })) },
  { id: "management", Tab: lazy(async () => ({ default: (await import("./management-tab.tsx")).ManagementTab })) },
  { id: "access", Tab: lazy(async () => ({ default: (await import("../access/access-tab.tsx")).AccessTab })) },
];

/** The page. */
export function BucketPage({ parameters }: PageProps) {
  const text = useMessages(messages);
  const bucket = parameters["bucket"] ?? "";
  const { query } = usePlace();
  const prefix = query.get("prefix") ?? "";
  const [tab] = useQueryState("tab", "objects");
  const crumbs = bucketCrumbs(bucket, prefix);
  usePage({
    title: prefix === "" ? bucket : (crumbs.at(-1)?.text ?? bucket),
    crumbs: crumbs.slice(0, -1),
    contentType: "table",
    help: <p>{text("help")}</p>,
  });
  const shown = tabs.find(({ id }) => id === tab) ?? tabs[0];
  return (
    <SpaceBetween size="m">
      <Header variant="h1">{bucket}</Header>
      <Tabs
        ariaLabel={bucket}
        activeTabId={shown?.id ?? "objects"}
        onChange={({ detail }) =>
          navigate(linkTo(bucketPath(bucket), detail.activeTabId === "objects" ? {} : { tab: detail.activeTabId }))
        }
        tabs={tabs.map(({ id, Tab }) => ({
          id,
          label: text(id),
          content: id === shown?.id && (
            <Suspense fallback={<Waiting />}>
              <Tab bucket={bucket} />
            </Suspense>
          ),
        }))}
      />
    </SpaceBetween>
  );
}

function Waiting() {
  return (
    <Box textAlign="center" padding="l">
      <span data-testid="loading">
        <Spinner />
      </span>
    </Box>
  );
}
