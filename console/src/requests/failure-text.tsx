/** A failed call in words: AWS's message, the request's id, and the way to its explanation. */
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import { follow, linkTo } from "../frame/router.ts";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { DenialHint } from "./denial-hint.tsx";
import { failureOf } from "./request-error.ts";

const messages = defineMessages({
  en: { request: "Request id: {id}", explain: "Explain this decision", retry: "Try again" },
  ko: { request: "요청 ID: {id}", explain: "이 결정 설명 보기", retry: "다시 시도" },
});

/** The message, the id, and for denials a link to why. */
export function FailureText({ error }: { readonly error: unknown }) {
  const text = useMessages(messages);
  const { message, requestId, isDenied } = failureOf(error);
  return (
    <>
      <div>{message}</div>
      {isDenied && <DenialHint message={message} isInverted />}
      {requestId !== undefined && <div>{text("request", { id: requestId })}</div>}
      {requestId !== undefined && isDenied && (
        <Link color="inverted" href={linkTo(`region/requests/${requestId}`)} onFollow={follow}>
          {text("explain")}
        </Link>
      )}
    </>
  );
}

/** In place of what could not be loaded. */
export function FailureAlert({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const text = useMessages(messages);
  const { code, message, requestId, isDenied } = failureOf(error);
  return (
    <Alert type="error" header={code} action={onRetry && <Button onClick={onRetry}>{text("retry")}</Button>}>
      <div>{message}</div>
      {isDenied && <DenialHint message={message} />}
      {requestId !== undefined && <div>{text("request", { id: requestId })}</div>}
      {requestId !== undefined && isDenied && (
        <Link href={linkTo(`region/requests/${requestId}`)} onFollow={follow}>
          {text("explain")}
        </Link>
      )}
    </Alert>
  );
}
