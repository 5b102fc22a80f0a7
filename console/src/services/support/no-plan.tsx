/** What stands in place of cases when the plan does not come with them, or the service does not have the operation. */
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { follow, linkTo } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { failureOf } from "../../requests/request-error.ts";

const messages = defineMessages({
  en: {
    title: "Your support plan has no cases",
    about: "Cases come with Business support and above, in AWS as here. The plan is a line of the bill.",
    plans: "See the plans",
    missing: "This region does not answer support cases",
  },
  ko: {
    title: "현재 지원 플랜에는 사례가 없습니다",
    about: "AWS와 마찬가지로 Business 이상 플랜에서 사례를 열 수 있습니다. 플랜은 청구서의 한 항목입니다.",
    plans: "플랜 보기",
    missing: "이 리전은 지원 사례를 처리하지 않습니다",
  },
});

/** The alert; nothing when there is no error. */
export function SupportFailure({ error, onRetry }: { readonly error: unknown; onRetry(): void }) {
  const text = useMessages(messages);
  if (error === undefined) return null;
  const { code, message } = failureOf(error);
  if (code === "SubscriptionRequiredException") {
    const action = (
      <Button href={linkTo("support/plan")} onFollow={follow}>
        {text("plans")}
      </Button>
    );
    return (
      <Alert type="info" header={text("title")} action={action}>
        {text("about")}
      </Alert>
    );
  }
  if (code === "NotImplemented") {
    return (
      <Alert type="info" header={text("missing")}>
        {message}
      </Alert>
    );
  }
  return <FailureAlert error={error} onRetry={onRetry} />;
}
