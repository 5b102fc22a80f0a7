/** The event history: CloudTrail's LookupEvents, searched by attribute and time. */
import {
  CloudTrailClient,
  LookupEventsCommand,
  type Event,
  type LookupEventsCommandInput,
} from "@aws-sdk/client-cloudtrail";
import Link from "@cloudscape-design/components/link";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { useTablePreferences } from "../../components/table-preferences.ts";
import type { Column } from "../../components/table-props.ts";
import { usePages } from "../../components/use-pages.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { TrailFilters, useTrailSearch, type TrailSearch } from "./trail-filters.tsx";

const messages = defineMessages({
  en: {
    title: "Event history",
    about: "Management calls of this account in the chosen region, kept for 90 days of region time.",
    name: "Event name",
    time: "Region time",
    user: "User name",
    source: "Event source",
    resources: "Resources",
    readOnly: "Read only",
    key: "Access key",
    empty: "Nothing was found.",
  },
  ko: {
    title: "이벤트 기록",
    about: "선택한 리전에서 이 계정이 한 관리 호출이며, 리전 시간으로 90일 동안 보관합니다.",
    name: "이벤트 이름",
    time: "리전 시간",
    user: "사용자 이름",
    source: "이벤트 소스",
    resources: "리소스",
    readOnly: "읽기 전용",
    key: "액세스 키",
    empty: "찾은 것이 없습니다.",
  },
});

/** Most that AWS gives at once. */
const pageSize = 50;

/** The page. */
export function Trail() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const cloudTrail = useClient(CloudTrailClient);
  const trail = useTrailSearch();
  const input = inputOf(trail.search);
  const [preferences, setPreferences] = useTablePreferences("region.trail");
  const columns = useColumns();
  const pages = usePages<Event>(
    async (token, abortSignal) => {
      const command = new LookupEventsCommand({ ...input, ...(token === undefined ? {} : { NextToken: token }) });
      const { Events = [], NextToken } = await cloudTrail.send(command, { abortSignal });
      return { items: Events, next: NextToken };
    },
    [cloudTrail, JSON.stringify(input)],
  );
  return (
    <PagedTable
      title={text("title")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      pages={pages}
      columns={columns}
      itemKey={({ EventId = "" }) => EventId}
      empty={text("empty")}
      preferences={preferences}
      onPreferences={setPreferences}
      filter={<TrailFilters trail={trail} />}
      actions={<CommandLine command={cliLine("cloudtrail", "LookupEvents", input)} />}
    />
  );
}

function inputOf({ attribute, from, until }: TrailSearch): LookupEventsCommandInput {
  return {
    MaxResults: pageSize,
    ...(attribute && { LookupAttributes: [{ AttributeKey: attribute.key, AttributeValue: attribute.value }] }),
    ...(from !== "" && { StartTime: new Date(from) }),
    ...(until !== "" && { EndTime: new Date(until) }),
  };
}

function useColumns(): readonly Column<Event>[] {
  const text = useMessages(messages);
  const write = useQuantities();
  return [
    {
      id: "name",
      header: text("name"),
      text: ({ EventName }) => EventName,
      cell: ({ EventName, EventId = "" }) => (
        <Link href={linkTo(`region/trail/${EventId}`)} onFollow={follow}>
          {EventName}
        </Link>
      ),
      isRowHeader: true,
    },
    { id: "time", header: text("time"), text: ({ EventTime }) => write.time(EventTime?.getTime()) },
    { id: "user", header: text("user"), text: ({ Username }) => Username },
    { id: "source", header: text("source"), text: ({ EventSource }) => EventSource },
    {
      id: "resources",
      header: text("resources"),
      text: ({ Resources = [] }) => Resources.map(({ ResourceName }) => ResourceName).join(", ") || "-",
    },
    { id: "readOnly", header: text("readOnly"), text: ({ ReadOnly }) => ReadOnly },
    { id: "key", header: text("key"), text: ({ AccessKeyId }) => AccessKeyId },
  ];
}
