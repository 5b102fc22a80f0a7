/** Costs over time as bars, stacked bars, lines or areas, with the band of a forecast. */
import Box from "@cloudscape-design/components/box";
import MixedLineBarChart, { type MixedLineBarChartProps } from "@cloudscape-design/components/mixed-line-bar-chart";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import type { ChartType } from "./chart-types.ts";
import { moneyText } from "./money.ts";

const messages = defineMessages({
  en: {
    time: "Time (UTC)",
    empty: "Nothing was spent in this time.",
    forecast: "Forecast",
    lower: "Forecast, lower bound",
    upper: "Forecast, upper bound",
  },
  ko: {
    time: "시간(UTC)",
    empty: "이 기간에 쓴 비용이 없습니다.",
    forecast: "예측",
    lower: "예측 하한",
    upper: "예측 상한",
  },
});

/** One group's amounts, one for each period. */
export interface CostSeries {
  readonly title: string;
  readonly amounts: readonly string[];
}

/** What is expected of a period. */
export interface CostForecastPoint {
  readonly period: string;
  readonly mean: string;
  readonly lower: string;
  readonly upper: string;
}

/** What is drawn. */
export interface CostChartProps {
  readonly label: string;
  /** Names of the periods, in their order. */
  readonly periods: readonly string[];
  readonly series: readonly CostSeries[];
  readonly type: ChartType;
  readonly forecast?: readonly CostForecastPoint[];
  /** How amounts are written; dollars when left out. */
  readonly written?: (amount: string) => string;
  readonly height?: number;
}

type Series = MixedLineBarChartProps.ChartSeries<string>;

/** The chart. Positions are numbers; what is written beside it comes from the decimal strings' digits. */
export function CostChartDrawn(props: CostChartProps) {
  const text = useMessages(messages);
  const { periods, forecast = [], type, label } = props;
  const write = props.written ?? ((amount: string) => moneyText(amount));
  const valueFormatter = (value: number): string => write(String(value));
  const drawn = props.series.map(({ title, amounts }): Series => {
    const points = periods.map((x, index) => ({ x, y: Number(amounts[index] ?? "0") }));
    return { type: type === "line" ? "line" : "bar", title, data: points, valueFormatter };
  });
  const expected = forecast.length === 0 ? [] : forecastSeries(forecast, text, valueFormatter);
  const domain = [...periods, ...forecast.map(({ period }) => period).filter((each) => !periods.includes(each))];
  const [least, most] = yDomainOf(props);
  return (
    <MixedLineBarChart<string>
      ariaLabel={label}
      series={[...drawn, ...expected]}
      xScaleType="categorical"
      xDomain={domain}
      yDomain={[least, most]}
      xTitle={text("time")}
      yTitle={label}
      height={props.height ?? 280}
      hideFilter
      stackedBars={type === "stacked"}
      statusType="finished"
      empty={<Box>{text("empty")}</Box>}
      noMatch={<Box>{text("empty")}</Box>}
      i18nStrings={{ yTickFormatter: valueFormatter }}
    />
  );
}

function forecastSeries(
  forecast: readonly CostForecastPoint[],
  text: (key: "forecast" | "lower" | "upper") => string,
  valueFormatter: (value: number) => string,
): Series[] {
  return (["mean", "lower", "upper"] as const).map((bound): Series => {
    const title = text(bound === "mean" ? "forecast" : bound);
    const data = forecast.map((point) => ({ x: point.period, y: Number(point[bound]) }));
    return { type: "line", title, data, valueFormatter };
  });
}

/** From zero, or below it for credits, to a little above the highest. */
function yDomainOf({ periods, series, forecast = [], type }: CostChartProps): readonly [number, number] {
  const values = periods.flatMap((_, index) => {
    const here = series.map(({ amounts }) => Number(amounts[index] ?? "0"));
    if (type !== "stacked") return here;
    const add = (some: readonly number[]): number => some.reduce((sum, value) => sum + value, 0);
    return [add(here.filter((value) => value > 0)), add(here.filter((value) => value < 0))];
  });
  const all = [0, ...values, ...forecast.map(({ upper }) => Number(upper))];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? [0, 1] : [least * 1.1, most * 1.1];
}
