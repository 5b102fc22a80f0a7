/** The last hour as charts: requests, latency, bytes, errors. */
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Header from "@cloudscape-design/components/header";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { SeriesAnswer, SeriesPoint } from "../../../../src/kernel/live.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { MetricChart, type ChartLine } from "./metric-chart.tsx";

const messages = defineMessages({
  en: {
    title: "Metrics",
    about: "All workers together, on the machine's clock; a worker that is started anew has forgotten what it counted.",
    span: "Span",
    minutes5: "5 minutes",
    minutes15: "15 minutes",
    minutes60: "1 hour",
    requests: "Requests per second",
    all: "All",
    clientErrors: "4xx",
    serverErrors: "5xx",
    latency: "Latency in milliseconds",
    p50: "p50",
    p99: "p99",
    bytes: "Bytes per second",
    received: "Received",
    sent: "Sent",
    errors: "Errors per second",
  },
  ko: {
    title: "지표",
    about: "모든 워커를 합한 값이며 기기의 시계를 따릅니다. 새로 시작한 워커는 그전에 센 것을 잊습니다.",
    span: "기간",
    minutes5: "5분",
    minutes15: "15분",
    minutes60: "1시간",
    requests: "초당 요청",
    all: "전체",
    clientErrors: "4xx",
    serverErrors: "5xx",
    latency: "지연 시간(밀리초)",
    p50: "p50",
    p99: "p99",
    bytes: "초당 바이트",
    received: "수신",
    sent: "송신",
    errors: "초당 오류",
  },
});

/** Seconds of a point, so that a chart has 60 to 120 of them. */
const steps = { 5: 5, 15: 10, 60: 30 } as const;
type Span = keyof typeof steps;

/** The page. */
export function Metrics() {
  const text = useMessages(messages);
  const write = useQuantities();
  usePage({ title: text("title"), contentType: "dashboard" });
  const [chosen, choose] = useQueryState("minutes", "15");
  const span: Span = chosen === "5" ? 5 : chosen === "60" ? 60 : 15;
  const asked = useOwnRoute<SeriesAnswer>(`/_haneul/metrics/series?step=${steps[span]}`, { everySeconds: 5 });
  const points = (asked.value?.points ?? []).slice((-span * 60) / steps[span]);
  const line = (title: string, value: (point: SeriesPoint) => number | undefined): ChartLine => ({
    title,
    points: points.flatMap((point) => {
      const y = value(point);
      return y === undefined ? [] : [{ x: new Date(point.at), y }];
    }),
  });
  const perSecond = (name: "requests" | "clientErrors" | "serverErrors" | "receivedBytes" | "sentBytes") => {
    return (point: SeriesPoint) => point[name] / steps[span];
  };
  const domain = points.length < 2 ? undefined : ([new Date(points[0]!.at), new Date(points.at(-1)!.at)] as const);
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("about")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <SegmentedControl
              label={text("span")}
              selectedId={String(span)}
              options={([5, 15, 60] as const).map((each) => ({ id: String(each), text: text(`minutes${each}`) }))}
              onChange={({ detail }) => choose(detail.selectedId)}
            />
            <CommandLine command="curl -s $AWS_ENDPOINT_URL/_haneul/metrics/series" />
          </SpaceBetween>
        }
      >
        {text("title")}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      <ColumnLayout columns={2}>
        <MetricChart
          title={text("requests")}
          domain={domain}
          lines={[line(text("all"), perSecond("requests"))]}
          isArea
          written={(value) => write.count(value, 2)}
        />
        <MetricChart
          title={text("latency")}
          domain={domain}
          lines={[line(text("p50"), (at) => at.p50Milliseconds), line(text("p99"), (at) => at.p99Milliseconds)]}
          written={(value) => `${write.count(value, 2)} ms`}
        />
        <MetricChart
          title={text("bytes")}
          domain={domain}
          lines={[line(text("received"), perSecond("receivedBytes")), line(text("sent"), perSecond("sentBytes"))]}
          written={(value) => write.bytes(value)}
        />
        <MetricChart
          title={text("errors")}
          domain={domain}
          lines={[
            line(text("clientErrors"), perSecond("clientErrors")),
            line(text("serverErrors"), perSecond("serverErrors")),
          ]}
          written={(value) => write.count(value, 2)}
        />
      </ColumnLayout>
    </SpaceBetween>
  );
}
