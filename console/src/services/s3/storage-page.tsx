/** How much was stored, by day and storage class, as the ledger has it. */
import AreaChart from "@cloudscape-design/components/area-chart";
import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { UsageAnswer } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { useRegionTime } from "../../frame/clock.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useSession } from "../../session/session.ts";
import { sizeText } from "./size-text.ts";
import { dayMilliseconds, storageSeries, type StorageSeries } from "./storage-series.ts";

const messages = defineMessages({
  en: {
    title: "Storage over time",
    help: "Mean bytes of each day, by storage class: what the bill's byte-hours are made of.",
    days: "{count} days",
    range: "Range",
    bucket: "Bucket (left empty: all)",
    day: "Day",
    bytes: "Bytes",
    class: "Storage class",
    last: "Last day",
    none: "Nothing was stored in this range.",
    loading: "Loading",
  },
  ko: {
    title: "시간별 저장 용량",
    help: "스토리지 클래스별 하루 평균 바이트이며, 청구서의 바이트-시간이 이것으로 계산됩니다.",
    days: "{count}일",
    range: "기간",
    bucket: "버킷(비워 두면 전체)",
    day: "날짜",
    bytes: "바이트",
    class: "스토리지 클래스",
    last: "마지막 날",
    none: "이 기간에 저장된 것이 없습니다.",
    loading: "불러오는 중",
  },
});

const ranges = ["7", "30", "90"] as const;

/** The page. */
export function StoragePage() {
  const text = useMessages(messages);
  const session = useSession();
  const now = useRegionTime() ?? Date.now();
  const [range, setRange] = useQueryState("days", "30");
  const [bucket, setBucket] = useQueryState("bucket");
  const [typed, setTyped] = useState(bucket);
  usePage({ title: text("title"), contentType: "dashboard" });
  const until = Math.ceil(now / dayMilliseconds) * dayMilliseconds;
  const since = until - Number(range) * dayMilliseconds;
  const query = new URLSearchParams({
    since: String(since),
    until: String(until),
    period: "day",
    groupBy: "usageType",
    service: "AmazonS3",
    account: session?.accountId ?? "",
    ...(bucket === "" ? {} : { resource: bucket }),
  });
  const usage = useOwnRoute<UsageAnswer>(`/_haneul/usage?${query.toString()}`);
  const series = storageSeries(usage.value?.rows ?? [], { since, until: Math.min(until, now) });
  const columns: readonly Column<StorageSeries>[] = [
    { id: "class", header: text("class"), text: ({ title }) => title, isRowHeader: true },
    {
      id: "last",
      header: text("last"),
      text: ({ points }) => points.at(-1)?.bytes,
      cell: ({ points }) => sizeText(Math.round(points.at(-1)?.bytes ?? 0)),
    },
  ];
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("help")}
        actions={<CommandLine command={`haneul usage --since ${new Date(since).toISOString()} --period day`} />}
      >
        {text("title")}
      </Header>
      <SpaceBetween direction="horizontal" size="l" alignItems="end">
        <SegmentedControl
          label={text("range")}
          selectedId={range}
          options={ranges.map((id) => ({ id, text: text("days", { count: id }) }))}
          onChange={({ detail }) => setRange(detail.selectedId)}
        />
        <FormField label={text("bucket")}>
          <Input value={typed} onChange={({ detail }) => setTyped(detail.value)} onBlur={() => setBucket(typed)} />
        </FormField>
      </SpaceBetween>
      {usage.error !== undefined && <FailureAlert error={usage.error} onRetry={usage.reload} />}
      <Container>
        <AreaChart
          height={280}
          ariaLabel={text("title")}
          xTitle={text("day")}
          yTitle={text("bytes")}
          xScaleType="time"
          hideFilter
          statusType={usage.isLoading && !usage.value ? "loading" : "finished"}
          loadingText={text("loading")}
          empty={<Box>{text("none")}</Box>}
          series={series.map(({ title, points }) => ({
            type: "area",
            title,
            data: points.map(({ day, bytes }) => ({ x: new Date(day), y: bytes })),
            valueFormatter: (bytes: number) => sizeText(Math.round(bytes)),
          }))}
          i18nStrings={{
            xTickFormatter: (day) => new Date(day).toISOString().slice(5, 10),
            yTickFormatter: (bytes) => sizeText(Math.round(bytes)),
          }}
        />
      </Container>
      <ItemTable
        id="s3.storage"
        title={text("class")}
        items={series}
        columns={columns}
        itemKey={({ title }) => title}
      />
    </SpaceBetween>
  );
}
