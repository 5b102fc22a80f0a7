/** The dialogs that take a zone out, bring it back, replace its disk, or have all bytes read. */
import type { ZoneRequest, ZoneStatus } from "../../../../src/kernel/control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { AskFirst } from "./ask-first.tsx";

const messages = defineMessages({
  en: {
    failTitle: "Fail zone {name}",
    fail: "Fail zone",
    fail1: "Zone {name} is taken out within a quarter of a second, in all processes.",
    fail2: "Writes go on: they are acknowledged after two copies, and this zone is owed the third.",
    fail3: "Reads go on from the other zones; no object becomes unreadable.",
    failLast: "Another zone is out already: writes of three copies will be refused with 503, reads go on.",
    failed: "Zone {name} is out. Writes are acknowledged by the other zones.",
    healTitle: "Heal zone {name}",
    heal: "Heal zone",
    heal1: "Zone {name} is written to again at once.",
    heal2: "A background job looks through all segments and copies back what it missed, at the disk's speed.",
    heal3: "Reads use it again for what it already has; its state becomes healthy when nothing is owed.",
    healed: "Zone {name} is coming back; what it missed is being copied.",
    replaceTitle: "Replace the disk of zone {name}",
    replace: "The disk is in place: bring the zone back",
    replace1: "First: fail the zone if it is not out yet, and put an empty disk in its place, mounted at {place}.",
    replace2: "The zone is marked anew and written to at once.",
    replace3: "Every copy that was on the old disk is made again from the other zones; until then it counts as owed.",
    scrubTitle: "Read every byte now",
    scrub: "Start the scrub",
    scrub1: "Every byte of every copy is read and compared with its checksum, without pauses.",
    scrub2: "Copies that rotted are rewritten from a whole one.",
    scrub3: "Requests go on; the disks are busier until it is through.",
    scrubbed: "The scrub has begun.",
  },
  ko: {
    failTitle: "영역 {name} 중단",
    fail: "영역 중단",
    fail1: "0.25초 안에 모든 프로세스에서 영역 {name}을(를) 뺍니다.",
    fail2: "쓰기는 계속됩니다. 사본 두 개가 저장되면 성공으로 응답하고, 세 번째 사본은 이 영역에 빚으로 남습니다.",
    fail3: "읽기는 다른 영역에서 계속됩니다. 읽을 수 없게 되는 객체는 없습니다.",
    failLast: "이미 다른 영역이 빠져 있습니다. 사본 세 개가 필요한 쓰기는 503으로 거부되고, 읽기는 계속됩니다.",
    failed: "영역 {name}이(가) 빠졌습니다. 쓰기는 다른 영역이 받습니다.",
    healTitle: "영역 {name} 복구",
    heal: "영역 복구",
    heal1: "영역 {name}에 곧바로 다시 씁니다.",
    heal2: "백그라운드 작업이 모든 세그먼트를 살펴 빠진 것을 디스크 속도로 다시 복사합니다.",
    heal3: "이미 가진 것은 다시 이 영역에서 읽습니다. 빚이 없어지면 정상 상태가 됩니다.",
    healed: "영역 {name}이(가) 돌아오고 있습니다. 빠진 것을 복사하는 중입니다.",
    replaceTitle: "영역 {name}의 디스크 교체",
    replace: "디스크를 넣었습니다: 영역 복귀",
    replace1: "먼저 영역이 아직 빠지지 않았다면 중단하고, 빈 디스크를 {place}에 마운트하세요.",
    replace2: "영역에 표식을 새로 만들고 곧바로 씁니다.",
    replace3: "예전 디스크에 있던 사본을 다른 영역에서 모두 다시 만듭니다. 그때까지는 빚으로 셉니다.",
    scrubTitle: "지금 모든 바이트 읽기",
    scrub: "스크럽 시작",
    scrub1: "모든 사본의 모든 바이트를 쉬지 않고 읽어 체크섬과 비교합니다.",
    scrub2: "손상된 사본은 온전한 사본으로 다시 씁니다.",
    scrub3: "요청은 계속 처리됩니다. 끝날 때까지 디스크가 더 바쁩니다.",
    scrubbed: "스크럽을 시작했습니다.",
  },
});

/** What may be done. */
export type ZoneChangeKind = "fail" | "heal" | "replace" | "scrub";

/** The dialog; draw it only while it is open. */
export function ZoneChange({
  kind,
  zone,
  zones,
  onClose,
}: {
  readonly kind: ZoneChangeKind;
  /** Undefined: all of them, for the scrub. */
  readonly zone: ZoneStatus | undefined;
  readonly zones: readonly ZoneStatus[];
  onClose(): void;
}) {
  const text = useMessages(messages);
  const name = zone?.name ?? "";
  const place = zone?.place ?? "";
  const change = useMutation({
    make: () => {
      if (kind === "scrub") return callOwnRoute("/_haneul/scrub", { body: {} });
      const body: ZoneRequest = { action: kind === "fail" ? "fail" : "heal" };
      return callOwnRoute(`/_haneul/zones/${encodeURIComponent(name)}`, { body });
    },
    success: () => text(kind === "fail" ? "failed" : kind === "scrub" ? "scrubbed" : "healed", { name }),
    onDone: onClose,
  });
  const isLast = zones.some((other) => other.name !== name && other.state === "failed");
  const steps = {
    fail: isLast ? (["fail1", "failLast"] as const) : (["fail1", "fail2", "fail3"] as const),
    heal: ["heal1", "heal2", "heal3"] as const,
    replace: ["replace1", "replace2", "replace3"] as const,
    scrub: ["scrub1", "scrub2", "scrub3"] as const,
  }[kind];
  const command =
    kind === "scrub" ? "haneul zone scrub --now" : `haneul zone ${kind === "fail" ? "fail" : "heal"} ${name}`;
  return (
    <AskFirst
      title={text(`${kind}Title`, { name })}
      happens={steps.map((step) => text(step, { name, place }))}
      action={text(kind)}
      command={command}
      isRunning={change.isRunning}
      onConfirm={() => void change.run()}
      onCancel={onClose}
    />
  );
}
