/** The heat of a key range over time, drawn on a canvas; the table beside it says the same to who does not see it. */
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useEffect, useRef } from "react";
import type { PartitionChange, PartitionStatus } from "../../../../src/kernel/partitions-control.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { layOut, type HeatLayout, type HeatSample } from "./heat-layout.ts";

const messages = defineMessages({
  en: {
    map: "Heat map of {title}: {count} partitions, the hottest has {most} a second. The table below has each.",
    first: "first key",
    last: "last key",
    newest: "now is at the top, {duration} ago at the bottom; ▼ marks splits, ▲ merges",
    none: "0",
    scale: "{most} a second",
  },
  ko: {
    map: "{title} 히트맵: 파티션 {count}개, 가장 뜨거운 곳은 초당 {most}. 아래 표에 각각 있습니다.",
    first: "첫 키",
    last: "마지막 키",
    newest: "위가 지금, 아래가 {duration} 전입니다. ▼는 분할, ▲는 병합입니다",
    none: "0",
    scale: "초당 {most}",
  },
});

const width = 1_200;
const height = 480;
const legendWidth = 160;
const mapStyle = { display: "block", inlineSize: "100%", blockSize: 240 } as const;
const legendStyle = { inlineSize: legendWidth, blockSize: 12 } as const;
/** Samples that are shown. */
export const shownSamples = 60;
/** The first ones are no taller than if there were so many. */
const fewestRows = 15;

/** What is drawn. */
export interface HeatMapProps {
  readonly title: string;
  /** The newest first. */
  readonly samples: readonly HeatSample[];
  readonly changes: readonly PartitionChange[];
  readonly valueOf: (partition: PartitionStatus) => number;
}

/** The map with its legend. */
export function HeatMap({ title, samples, changes, valueOf }: HeatMapProps) {
  const text = useMessages(messages);
  const write = useQuantities();
  const { colours } = usePreferences();
  const canvas = useRef<HTMLCanvasElement>(null);
  const legend = useRef<HTMLCanvasElement>(null);
  const layout = layOut(samples, valueOf);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (pen) draw(pen, { layout, samples, changes, isDark: colours === "dark" });
    const other = legend.current?.getContext("2d");
    if (other) drawScale(other, colours === "dark");
  });
  const most = write.count(layout.most, 1);
  const span = (samples[0]?.at ?? 0) - (samples.at(-1)?.at ?? 0);
  return (
    <SpaceBetween size="xxs">
      <canvas
        ref={canvas}
        style={mapStyle}
        width={width}
        height={height}
        role="img"
        aria-label={text("map", { title, most, count: samples[0]?.partitions.length ?? 0 })}
      />
      <Box variant="small" display="block">
        {text("first")} ⟶ {text("last")} · {text("newest", { duration: write.duration(span) })} · {text("none")}{" "}
        <canvas ref={legend} style={legendStyle} width={legendWidth} height={12} aria-hidden="true" />{" "}
        {text("scale", { most })}
      </Box>
    </SpaceBetween>
  );
}

function drawScale(pen: CanvasRenderingContext2D, isDark: boolean): void {
  for (let x = 0; x < legendWidth; x += 1) {
    pen.fillStyle = colourOf(x / legendWidth, isDark);
    pen.fillRect(x, 0, 1, 12);
  }
}

interface Drawing {
  readonly layout: HeatLayout;
  readonly samples: readonly HeatSample[];
  readonly changes: readonly PartitionChange[];
  readonly isDark: boolean;
}

function draw(pen: CanvasRenderingContext2D, { layout, samples, changes, isDark }: Drawing): void {
  const rowHeight = height / Math.max(fewestRows, samples.length);
  pen.fillStyle = colourOf(0, isDark);
  pen.fillRect(0, 0, width, height);
  for (const { left, width: share, row, value } of layout.cells) {
    pen.fillStyle = colourOf(layout.most === 0 ? 0 : value / layout.most, isDark);
    pen.fillRect(left * width, row * rowHeight, share * width, rowHeight + 1);
  }
  const line = isDark ? "#ffffff" : "#16191f";
  pen.strokeStyle = line;
  pen.fillStyle = line;
  pen.lineWidth = 1;
  pen.font = "bold 18px sans-serif";
  pen.textAlign = "center";
  for (const { key, left } of layout.borders) {
    const since = samples.filter(({ partitions }) => partitions.some(({ low }) => low === key)).length;
    pen.beginPath();
    pen.moveTo(left * width, 0);
    pen.lineTo(left * width, since * rowHeight);
    pen.stroke();
  }
  for (const change of changes) mark(pen, change, { layout, samples, rowHeight });
}

/** A sign where and when a border came or went. */
function mark(
  pen: CanvasRenderingContext2D,
  { kind, at, key }: PartitionChange,
  { layout, samples, rowHeight }: Pick<Drawing, "layout" | "samples"> & { readonly rowHeight: number },
): void {
  const oldest = samples.at(-1);
  if (!oldest || at < oldest.at) return;
  const row = samples.findIndex((sample) => sample.at <= at);
  const border = layout.borders.find((one) => one.key === key);
  if (!border || row === -1) return;
  pen.fillText(kind === "split" ? "▼" : "▲", border.left * width, Math.max(18, row * rowHeight));
}

/** From the colour of the ground over yellow to red. */
function colourOf(share: number, isDark: boolean): string {
  const heat = Math.min(1, Math.max(0, share));
  if (heat === 0) return isDark ? "#192534" : "#eef3f8";
  const hue = 55 - 55 * heat;
  const light = isDark ? 25 + 30 * heat : 85 - 40 * heat;
  return `hsl(${hue.toFixed(0)} 90% ${light.toFixed(0)}%)`;
}
