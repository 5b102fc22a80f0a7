/** How fast the region's clock runs. */
import Button from "@cloudscape-design/components/button";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { TimeRequest } from "../../../../src/kernel/control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";

const messages = defineMessages({
  en: {
    title: "Rate",
    about: "Region seconds in each second of the machine.",
    still: "Stands still",
    natural: "Natural",
    minute: "1 min a second",
    hour: "1 h a second",
    day: "1 d in 10 s",
    set: "Set the rate",
    done: "The clock runs at {rate} × from now on.",
  },
  ko: {
    title: "속도",
    about: "기기의 1초 동안 흐르는 리전의 초입니다.",
    still: "멈춤",
    natural: "실제 속도",
    minute: "1초에 1분",
    hour: "1초에 1시간",
    day: "10초에 1일",
    set: "속도 바꾸기",
    done: "이제 시계가 {rate}배로 흐릅니다.",
  },
});

const rates = [
  [0, "still"],
  [1, "natural"],
  [60, "minute"],
  [3_600, "hour"],
  [8_640, "day"],
] as const;

/** The container. */
export function ClockRate({ rate, onChanged }: { readonly rate: number; onChanged(): void }) {
  const text = useMessages(messages);
  const [chosen, choose] = useState<string>();
  const wanted = chosen ?? String(rate);
  const change = useMutation({
    make: () => {
      const body: TimeRequest = { rate: Number(wanted) };
      return callOwnRoute("/_haneul/time", { body });
    },
    success: () => text("done", { rate: wanted }),
    onDone: onChanged,
  });
  return (
    <Panel title={text("title")} description={text("about")}>
      <SpaceBetween direction="horizontal" size="xs">
        <SegmentedControl
          label={text("title")}
          selectedId={wanted}
          options={rates.map(([each, name]) => ({ id: String(each), text: text(name) }))}
          onChange={({ detail }) => choose(detail.selectedId)}
        />
        <Button disabled={Number(wanted) === rate} loading={change.isRunning} onClick={() => void change.run()}>
          {text("set")}
        </Button>
        <CommandLine command={`haneul time rate ${wanted}`} />
      </SpaceBetween>
    </Panel>
  );
}
