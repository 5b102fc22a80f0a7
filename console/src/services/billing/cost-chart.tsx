/** Costs over time, loaded when it is shown: charts are the heaviest part of these pages. */
import Box from "@cloudscape-design/components/box";
import Spinner from "@cloudscape-design/components/spinner";
import { lazy, Suspense } from "react";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import type { CostChartProps } from "./cost-chart-drawn.tsx";

const Drawn = lazy(() => import("./cost-chart-drawn.tsx").then((file) => ({ default: file.CostChartDrawn })));

const messages = defineMessages({ en: { loading: "Loading the chart" }, ko: { loading: "차트를 불러오는 중" } });

/** The chart. */
export function CostChart(props: CostChartProps) {
  const text = useMessages(messages);
  const waiting = (
    <Box textAlign="center" padding="xxl">
      <span role="status" aria-label={text("loading")}>
        <Spinner />
      </span>
    </Box>
  );
  return (
    <Suspense fallback={waiting}>
      <Drawn {...props} />
    </Suspense>
  );
}
