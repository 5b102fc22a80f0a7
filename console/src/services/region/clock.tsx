/** The region's clock: how it runs, moving it forward, and what came of that. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { TimeAnswer } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { refreshRegionTime, useRegionTime } from "../../frame/clock.ts";
import { usePage } from "../../frame/page-frame.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { AdvanceClock } from "./advance-clock.tsx";
import { ClockEffects } from "./clock-effects.tsx";
import { ClockRate } from "./clock-rate.tsx";
import { OtherAdvance } from "./other-advance.tsx";

const messages = defineMessages({
  en: {
    title: "Clock",
    about: "Expiry, retention, billing months and jobs follow this clock. It can be moved forward, never back.",
    now: "Region time",
    wall: "Machine's time",
    ahead: "Ahead by",
    same: "as the machine's clock",
    rate: "Rate",
    times: "{rate} × natural",
    advance: "Move it forward by",
    hour: "1 hour",
    day: "1 day",
    week: "7 days",
    month: "30 days",
    forty: "40 days",
    year: "365 days",
  },
  ko: {
    title: "시계",
    about: "만료, 보존 기간, 청구 월, 작업은 이 시계를 따릅니다. 앞으로 돌릴 수는 있어도 되돌릴 수는 없습니다.",
    now: "리전 시간",
    wall: "기기 시간",
    ahead: "앞선 시간",
    same: "기기 시계와 같음",
    rate: "속도",
    times: "실제의 {rate}배",
    advance: "앞으로 돌리기",
    hour: "1시간",
    day: "1일",
    week: "7일",
    month: "30일",
    forty: "40일",
    year: "365일",
  },
});

const hour = 3_600_000;
const steps = { hour, day: 24 * hour, week: 7 * 24 * hour, month: 720 * hour, forty: 960 * hour, year: 8_760 * hour };
const stepNames = ["hour", "day", "week", "month", "forty", "year"] as const;

/** The page. */
export function Clock() {
  const text = useMessages(messages);
  const write = useQuantities();
  usePage({ title: text("title") });
  const asked = useOwnRoute<TimeAnswer>("/_haneul/time", { everySeconds: 10 });
  const now = useRegionTime(1_000);
  const [by, setBy] = useState<number>();
  const [moved, setMoved] = useState<{ readonly from: number; readonly cost: string | undefined }>();
  const time = asked.value;
  const changed = () => {
    void refreshRegionTime();
    asked.reload();
  };
  const ahead = time ? time.now - time.wall : 0;
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about")} actions={<CommandLine command="haneul time" />}>
        {text("title")}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      <Container>
        <KeyValuePairs
          columns={4}
          items={[
            {
              label: text("now"),
              value: (
                <Box fontSize="heading-l" fontWeight="bold">
                  <time data-testid="region-time" dateTime={isoTime(now ?? time?.now)}>
                    {write.time(now ?? time?.now)}
                  </time>
                </Box>
              ),
            },
            { label: text("wall"), value: write.time(time?.wall) },
            { label: text("ahead"), value: Math.abs(ahead) < 1_000 ? text("same") : write.duration(ahead) },
            { label: text("rate"), value: text("times", { rate: time?.rate ?? 1 }) },
          ]}
        />
      </Container>
      <Panel title={text("advance")}>
        <SpaceBetween size="m">
          <SpaceBetween direction="horizontal" size="xs">
            {stepNames.map((name) => (
              <Button key={name} iconName="angle-right-double" onClick={() => setBy(steps[name])}>
                {text(name)}
              </Button>
            ))}
          </SpaceBetween>
          <OtherAdvance onChosen={setBy} />
        </SpaceBetween>
      </Panel>
      <ClockRate rate={time?.rate ?? 1} onChanged={changed} />
      {by !== undefined && (
        <AdvanceClock
          now={now ?? time?.now ?? Date.now()}
          by={by}
          onClose={() => setBy(undefined)}
          onMoved={(before) => {
            setMoved(before);
            setBy(undefined);
            changed();
          }}
        />
      )}
      {moved && <ClockEffects since={moved.from} costBefore={moved.cost} />}
    </SpaceBetween>
  );
}

function isoTime(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "" : new Date(milliseconds).toISOString();
}
