/** A zone's health at a glance, and how whole it is. */
import ProgressBar from "@cloudscape-design/components/progress-bar";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { ZoneStatus } from "../../../../src/kernel/control.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    up: "Healthy",
    failed: "Failed",
    healing: "Healing",
    whole: "Zone {name} is whole to",
    left: "{bytes} to copy back",
  },
  ko: {
    up: "정상",
    failed: "중단됨",
    healing: "복구 중",
    whole: "영역 {name}의 온전한 정도",
    left: "다시 복사할 양 {bytes}",
  },
});

const kinds: Readonly<Record<ZoneStatus["state"], StatusIndicatorProps.Type>> = {
  up: "success",
  failed: "error",
  healing: "in-progress",
};

/** The state in a word and a colour. */
export function ZoneState({ zone }: { readonly zone: ZoneStatus }) {
  const text = useMessages(messages);
  return <StatusIndicator type={kinds[zone.state]}>{text(zone.state)}</StatusIndicator>;
}

/** How much of what it should hold a zone has, rounded down: 100 only when nothing is owed. */
export function wholePercent({ storedBytes, owedBytes, owedSegments }: ZoneStatus): number {
  if (storedBytes === 0) return owedSegments === 0 ? 100 : 0;
  return Math.max(0, Math.floor(100 * (1 - owedBytes / storedBytes)));
}

/** How far copying back is. */
export function ZoneWholeness({ zone }: { readonly zone: ZoneStatus }) {
  const text = useMessages(messages);
  const write = useQuantities();
  return (
    <ProgressBar
      value={wholePercent(zone)}
      ariaLabel={text("whole", { name: zone.name })}
      {...(zone.owedBytes > 0 && { additionalInfo: text("left", { bytes: write.bytes(zone.owedBytes) }) })}
    />
  );
}
