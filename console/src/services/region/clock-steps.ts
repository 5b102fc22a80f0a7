/** What happens when the region's clock moves forward, in sentences: months that end, rules that come due. */
import { defineMessages } from "../../language/messages.ts";

const dayMilliseconds = 86_400_000;
/** Months close three days after their end. */
const closingMilliseconds = 3 * dayMilliseconds;

export const clockMessages = defineMessages({
  en: {
    until: "The clock will show {time}. It never goes back.",
    days: "Lifecycle rules run for {days} days: what they name changes its class or expires.",
    held: "Stored bytes are charged for the time that passes; the bill grows by it at once.",
    month: "{month} ends: its bill is complete, and the free tier begins anew.",
    invoice: "{month} closes, three days after its end: an invoice is written.",
    waiting: "Deletions that wait (keys, accounts) and retention times come so much nearer.",
    trail: "Events of the history older than 90 days go.",
    signatures: "Signatures, temporary credentials and MFA codes follow the machine's clock and do not change.",
  },
  ko: {
    until: "시계는 {time}을(를) 가리키게 됩니다. 되돌아가지 않습니다.",
    days: "수명 주기 규칙이 {days}일분 실행되어, 해당 객체의 클래스가 바뀌거나 만료됩니다.",
    held: "저장된 바이트는 지난 시간만큼 과금되고, 청구액이 바로 그만큼 늘어납니다.",
    month: "{month}이(가) 끝납니다. 그 달의 청구액이 확정되고 프리 티어가 새로 시작됩니다.",
    invoice: "{month}이(가) 끝난 지 사흘이 되어 마감되고, 청구서가 발행됩니다.",
    waiting: "대기 중인 삭제(키, 계정)와 보존 기간이 그만큼 가까워집니다.",
    trail: "90일이 지난 이벤트 기록은 사라집니다.",
    signatures: "서명, 임시 자격 증명, MFA 코드는 기기의 시계를 따르므로 바뀌지 않습니다.",
  },
});

/** One sentence to say. */
export interface ClockStep {
  readonly key: keyof (typeof clockMessages)["en"];
  readonly values: Readonly<Record<string, string | number>>;
}

/** The steps of a move from one region time to a later one. Months are named by `nameMonth`. */
export function clockSteps(
  now: number,
  until: number,
  write: { readonly time: (at: number) => string; readonly month: (at: number) => string },
): ClockStep[] {
  const days = Math.floor((until - now) / dayMilliseconds);
  const steps: ClockStep[] = [{ key: "until", values: { time: write.time(until) } }];
  if (days >= 1) steps.push({ key: "days", values: { days } });
  steps.push({ key: "held", values: {} });
  for (const end of monthEnds(now - closingMilliseconds, until)) {
    const month = write.month(end - 1);
    if (end > now) steps.push({ key: "month", values: { month } });
    if (end + closingMilliseconds <= until) steps.push({ key: "invoice", values: { month } });
  }
  if (days >= 1) steps.push({ key: "waiting", values: {} });
  if (days >= 90) steps.push({ key: "trail", values: {} });
  return [...steps, { key: "signatures", values: {} }];
}

/** No more than these are said. */
const mostMonths = 6;

function monthEnds(from: number, until: number): number[] {
  const date = new Date(from);
  const ends: number[] = [];
  for (let month = 1; ends.length < mostMonths; month += 1) {
    const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month, 1);
    if (end > until) return ends;
    if (end > from) ends.push(end);
  }
  return ends;
}
