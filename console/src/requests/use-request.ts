/** Asking for what a page shows. */
import { useCallback, useEffect, useRef, useState } from "react";
import { isAbort } from "./request-error.ts";

/** How a request stands. While it is made again, `value` is what was there before. */
export interface Requested<Value> {
  readonly value: Value | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  reload(): void;
}

/**
 * Makes a request when the page is shown and whenever `inputs` change; the one before is given up. Pass the signal on:
 * `useRequest((abortSignal) => s3.send(new ListBucketsCommand({}), { abortSignal }), [s3])`.
 */
export function useRequest<Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
  inputs: readonly unknown[],
  { everySeconds }: { readonly everySeconds?: number } = {},
): Requested<Value> {
  const [state, setState] = useState<Omit<Requested<Value>, "reload">>({
    value: undefined,
    error: undefined,
    isLoading: true,
  });
  const [round, setRound] = useState(0);
  const asking = useRef(ask);
  asking.current = ask;
  const reload = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    const controller = new AbortController();
    setState((before) => ({ ...before, isLoading: true }));
    asking.current(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setState({ value, error: undefined, isLoading: false });
      },
      (error: unknown) => {
        if (controller.signal.aborted || isAbort(error)) return;
        setState((before) => ({ value: before.value, error, isLoading: false }));
      },
    );
    return () => controller.abort();
  }, [...inputs, round]);
  useEffect(() => {
    if (everySeconds === undefined) return;
    const timer = setInterval(reload, everySeconds * 1_000);
    return () => clearInterval(timer);
  }, [everySeconds, reload]);
  return { ...state, reload };
}
