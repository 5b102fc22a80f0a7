/** Severities and states of cases, in words. */
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { SupportSeverity } from "../../../../src/kernel/support-control.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

const caseMessages = defineMessages({
  en: {
    low: "General guidance",
    normal: "System impaired",
    high: "Production system impaired",
    urgent: "Production system down",
    critical: "Business-critical system down",
    unassigned: "Unassigned",
    opened: "Opened",
    reopened: "Reopened",
    resolved: "Resolved",
    "pending-customer-action": "Waits for you",
    "customer-action-completed": "You have answered",
    "work-in-progress": "Being worked on",
  },
  ko: {
    low: "일반 안내",
    normal: "시스템 손상",
    high: "프로덕션 시스템 손상",
    urgent: "프로덕션 시스템 중단",
    critical: "비즈니스 필수 시스템 중단",
    unassigned: "배정 전",
    opened: "열림",
    reopened: "다시 열림",
    resolved: "해결됨",
    "pending-customer-action": "답변 대기 중",
    "customer-action-completed": "답변함",
    "work-in-progress": "처리 중",
  },
});

/** The least urgent first. */
export const severities: readonly SupportSeverity[] = ["low", "normal", "high", "urgent", "critical"];

const kinds: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  resolved: "success",
  "pending-customer-action": "warning",
  "work-in-progress": "in-progress",
};

/** Gives words for a severity's or a state's code; what has no words stands for itself. */
export function useCaseWords(): (code: string | undefined) => string {
  const text = useMessages(caseMessages);
  return (code = "-") => (code in caseMessages.en ? text(code as keyof typeof caseMessages.en) : code);
}

/** A case's state with its sign. */
export function CaseState({ status = "unassigned" }: { readonly status?: string | undefined }) {
  const words = useCaseWords();
  return <StatusIndicator type={kinds[status] ?? "pending"}>{words(status)}</StatusIndicator>;
}
