/** Which policy a denied call lacks, and the way to the simulator with the same question. */
import Link from "@cloudscape-design/components/link";
import { follow, linkTo } from "../frame/router.ts";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { readDenial, simulatedPrincipal, type DenialSource } from "./denial.ts";

const messages = defineMessages({
  en: {
    lacks: "Nothing allows {action}: {source} would have to.",
    denies: "{action} is denied by {source}. No allow outweighs that.",
    identity: "a policy of the user, its groups or the role",
    resource: "the resource's own policy",
    boundary: "the permissions boundary",
    session: "the policy given when the session was made",
    serviceControl: "a service control policy of the organization",
    resourceControl: "a resource control policy of the organization",
    unknown: "a policy",
    simulate: "Ask the policy simulator",
  },
  ko: {
    lacks: "{action}을(를) 허용하는 정책이 없습니다. {source}에서 허용해야 합니다.",
    denies: "{source}에서 {action}을(를) 거부합니다. 거부는 어떤 허용보다 우선합니다.",
    identity: "사용자, 그룹 또는 역할의 정책",
    resource: "리소스 자체의 정책",
    boundary: "권한 경계",
    session: "세션을 만들 때 전달한 정책",
    serviceControl: "조직의 서비스 제어 정책",
    resourceControl: "조직의 리소스 제어 정책",
    unknown: "정책",
    simulate: "정책 시뮬레이터로 확인",
  },
} satisfies Record<"en" | "ko", Record<DenialSource | "lacks" | "denies" | "simulate", string>>);

/** The hint; nothing for messages that are no denial. `inverted` on the coloured bar. */
export function DenialHint({
  message,
  isInverted = false,
}: {
  readonly message: string;
  readonly isInverted?: boolean;
}) {
  const text = useMessages(messages);
  const denial = readDenial(message);
  if (!denial) return null;
  const { action, resource, isExplicit, source } = denial;
  const principal = simulatedPrincipal(denial.principal);
  return (
    <div>
      {text(isExplicit ? "denies" : "lacks", { action, source: text(source) })}{" "}
      {principal !== undefined && (
        <Link
          {...(isInverted ? { color: "inverted" as const } : {})}
          href={linkTo("iam/simulator", { principal, actions: action, resources: resource })}
          onFollow={follow}
        >
          {text("simulate")}
        </Link>
      )}
    </div>
  );
}
