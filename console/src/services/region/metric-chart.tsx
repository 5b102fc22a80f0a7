/** One chart over time. */
import AreaChart from "@cloudscape-design/components/area-chart";
import Box from "@cloudscape-design/components/box";
import LineChart from "@cloudscape-design/components/line-chart";
import { Panel } from "../../components/panel.tsx";
import { usePreferences } from "../../frame/preferences.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: { time: "Time (UTC)", empty: "Nothing was measured in this span." },
  ko: { time: "시간(UTC)", empty: "이 기간에 측정한 것이 없습니다." },
});

/** A line of the chart. */
export interface ChartLine {
  readonly title: string;
  readonly points: readonly { readonly x: Date; readonly y: number }[];
}

/** What is drawn. */
export interface MetricChartProps {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly domain: readonly [Date, Date] | undefined;
  /** Filled below the line. */
  readonly isArea?: boolean;
  readonly written: (value: number) => string;
}

/** The container. */
export function MetricChart({ title, lines, domain, isArea = false, written }: MetricChartProps) {
  const text = useMessages(messages);
  const { language } = usePreferences();
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "medium", timeZone: "UTC" });
  const most = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ y }) => y)));
  const shared = {
    xScaleType: "time" as const,
    ...(domain && { xDomain: [...domain] as [Date, Date] }),
    yDomain: [0, most === 0 ? 1 : most * 1.1] as [number, number],
    xTitle: text("time"),
    height: 220,
    hideFilter: true,
    ariaLabel: title,
    statusType: "finished" as const,
    empty: <Box>{text("empty")}</Box>,
    noMatch: <Box>{text("empty")}</Box>,
    i18nStrings: { xTickFormatter: (at: Date) => clock.format(at), yTickFormatter: written },
  };
  const series = lines.map(({ title: name, points }) => ({ title: name, data: points, valueFormatter: written }));
  return (
    <Panel title={title}>
      {isArea ? (
        <AreaChart<Date> {...shared} series={series.map((each) => ({ ...each, type: "area" as const }))} />
      ) : (
        <LineChart<Date> {...shared} series={series.map((each) => ({ ...each, type: "line" as const }))} />
      )}
    </Panel>
  );
}
