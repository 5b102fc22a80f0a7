/** What authorization decided, in words. */
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { LiveRequest } from "../../../../src/kernel/live.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

export const decisionMessages = defineMessages({
  en: {
    allowed: "Allowed",
    explicitDeny: "Denied explicitly",
    implicitDeny: "Not allowed",
    none: "Not asked",
    serviceControl: "a service control policy of the organization",
    resourceControl: "a resource control policy of the organization",
    resource: "the resource's policy",
    identity: "an identity policy (the caller's own, its groups' or its role's)",
    boundary: "the permissions boundary",
    session: "the session's policy",
    acl: "an access control list",
    root: "the account's root user, which needs no policy",
  },
  ko: {
    allowed: "허용",
    explicitDeny: "명시적 거부",
    implicitDeny: "허용되지 않음",
    none: "묻지 않음",
    serviceControl: "조직의 서비스 제어 정책",
    resourceControl: "조직의 리소스 제어 정책",
    resource: "리소스의 정책",
    identity: "자격 증명 정책(호출자, 호출자의 그룹 또는 역할의 정책)",
    boundary: "권한 경계",
    session: "세션 정책",
    acl: "액세스 제어 목록",
    root: "정책이 필요 없는 계정 루트 사용자",
  },
});

const kinds: Readonly<Record<LiveRequest["decision"], StatusIndicatorProps.Type>> = {
  allowed: "success",
  explicitDeny: "error",
  implicitDeny: "error",
  none: "info",
};

/** The decision with its sign. */
export function Decision({ decision }: { readonly decision: LiveRequest["decision"] }) {
  const text = useMessages(decisionMessages);
  return <StatusIndicator type={kinds[decision]}>{text(decision)}</StatusIndicator>;
}

/** The kind of policy in words; what has no words stands for itself. */
export function usePolicyWords(): (kind: string) => string {
  const text = useMessages(decisionMessages);
  return (kind) => (kind in decisionMessages.en ? text(kind as keyof typeof decisionMessages.en) : kind);
}
