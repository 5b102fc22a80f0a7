/** What is drawn once a request has been answered; before that a spinner, or what was said against it. */
import Spinner from "@cloudscape-design/components/spinner";
import type { ReactNode } from "react";
import { FailureAlert } from "../requests/failure-text.tsx";
import type { Requested } from "../requests/use-request.ts";

/** The part that needs the answer. */
export function Loaded<Value>({
  asked,
  children,
}: {
  readonly asked: Requested<Value | undefined>;
  readonly children: (value: NonNullable<Value>) => ReactNode;
}) {
  const { value, error } = asked;
  if (value !== undefined && value !== null) return <>{children(value)}</>;
  return error === undefined ? <Spinner /> : <FailureAlert error={error} onRetry={asked.reload} />;
}
