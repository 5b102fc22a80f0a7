/** Moves the clock forward, after saying what that brings about. */
import type { BillAnswer } from "../../../../src/kernel/bill-control.ts";
import type { TimeRequest } from "../../../../src/kernel/control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { AskFirst } from "./ask-first.tsx";
import { clockMessages, clockSteps } from "./clock-steps.ts";

const messages = defineMessages({
  en: {
    title: "Move the clock forward by {duration}",
    action: "Move the clock",
    done: "The clock has moved by {duration}.",
  },
  ko: { title: "시계를 {duration} 앞으로 돌리기", action: "시계 돌리기", done: "시계를 {duration} 돌렸습니다." },
});

/** The dialog; draw it only while it is open. */
export function AdvanceClock({
  now,
  by,
  onMoved,
  onClose,
}: {
  readonly now: number;
  /** Milliseconds. */
  readonly by: number;
  /** Gives where the clock was, and what the month had cost then, where that may be seen. */
  onMoved(before: { readonly from: number; readonly cost: string | undefined }): void;
  onClose(): void;
}) {
  const text = useMessages(messages);
  const say = useMessages(clockMessages);
  const write = useQuantities();
  const { language } = usePreferences();
  const month = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  const duration = write.duration(by);
  const move = useMutation({
    make: async () => {
      const bill = await callOwnRoute<BillAnswer>("/_haneul/bill").catch(() => undefined);
      const body: TimeRequest = { advanceMilliseconds: by };
      await callOwnRoute("/_haneul/time", { body });
      return { from: now, cost: bill?.total.cost };
    },
    success: () => text("done", { duration }),
    onDone: onMoved,
  });
  const steps = clockSteps(now, now + by, { time: write.time, month: (at) => month.format(at) });
  return (
    <AskFirst
      title={text("title", { duration })}
      happens={steps.map(({ key, values }) => say(key, values))}
      action={text("action")}
      command={`haneul time advance ${Math.round(by / 1_000)}s`}
      isRunning={move.isRunning}
      onConfirm={() => void move.run()}
      onCancel={onClose}
    />
  );
}
