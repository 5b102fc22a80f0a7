/** How far the scrub is, which reads every byte. */
import Button from "@cloudscape-design/components/button";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import type { ScrubAnswer } from "../../../../src/kernel/control.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    title: "Scrub",
    about: "Reads every byte of every copy within {days} days, and mends what rotted.",
    now: "Read everything now",
    read: "Read since it was last due",
    oldest: "Every byte was read or written since",
    nothing: "There is nothing to read yet",
    segments: "Segments",
    bytes: "Bytes in each copy",
    due: "Due to be read",
  },
  ko: {
    title: "스크럽",
    about: "{days}일 안에 모든 사본의 모든 바이트를 읽고, 손상된 것을 고칩니다.",
    now: "지금 모두 읽기",
    read: "읽어야 할 것 중 읽은 비율",
    oldest: "모든 바이트를 읽거나 쓴 때",
    nothing: "아직 읽을 것이 없습니다",
    segments: "세그먼트",
    bytes: "사본 하나의 바이트",
    due: "읽어야 할 양",
  },
});

/** The container. */
export function Scrub({ scrub, onStart }: { readonly scrub: ScrubAnswer; onStart(): void }) {
  const text = useMessages(messages);
  const write = useQuantities();
  const { oldestAt, segments, bytes, dueBytes, everyDays } = scrub;
  const percent = bytes === 0 ? 100 : Math.floor(100 * (1 - dueBytes / bytes));
  return (
    <Panel
      title={text("title")}
      description={text("about", { days: everyDays })}
      actions={
        <>
          <CommandLine command="haneul zone scrub" />
          <Button onClick={onStart}>{text("now")}</Button>
        </>
      }
    >
      <KeyValuePairs
        columns={4}
        items={[
          { label: text("read"), value: <ProgressBar value={percent} ariaLabel={text("read")} /> },
          { label: text("oldest"), value: oldestAt === undefined ? text("nothing") : write.time(oldestAt) },
          { label: text("bytes"), value: `${write.bytes(bytes)} (${text("segments")}: ${write.count(segments)})` },
          { label: text("due"), value: write.bytes(dueBytes) },
        ]}
      />
    </Panel>
  );
}
