/** The last requests of the region, followed while the page is open. */
import { useEffect, useRef, useState } from "react";
import type { PricedRequest, RequestsAnswer } from "../../../../src/kernel/live.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { isAbort } from "../../requests/request-error.ts";
import type { Requested } from "../../requests/use-request.ts";

const everyMilliseconds = 2_000;
const mostKept = 500;
/** Asked for once more: a busy worker may have answered the region too late the last time. */
const overlapMilliseconds = 5_000;

/** Asks every two seconds for what came since; the newest first. While `isPaused` nothing changes. */
export function useLiveRequests(isPaused: boolean): Requested<readonly PricedRequest[]> {
  const [requests, setRequests] = useState<readonly PricedRequest[]>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const cursor = useRef("");
  useEffect(() => {
    if (isPaused) return;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      try {
        const address = `/_haneul/requests?limit=${mostKept}${cursor.current && `&after=${cursor.current}`}`;
        const answer = await callOwnRoute<RequestsAnswer>(address, { signal: controller.signal });
        cursor.current = String(Math.max(0, Number(answer.cursor) - overlapMilliseconds));
        setRequests((before = []) => merged(answer.requests, before));
        setError(undefined);
      } catch (failure) {
        if (controller.signal.aborted || isAbort(failure)) return;
        setError(failure);
      }
      timer = setTimeout(() => void ask(), everyMilliseconds);
    };
    void ask();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [isPaused, round]);
  const isLoading = requests === undefined && error === undefined;
  return { value: requests, error, isLoading, reload: () => setRound((before) => before + 1) };
}

function merged(found: readonly PricedRequest[], before: readonly PricedRequest[]): readonly PricedRequest[] {
  const known = new Set(before.map(({ requestId }) => requestId));
  const fresh = found.filter(({ requestId }) => !known.has(requestId));
  if (fresh.length === 0) return before;
  return [...fresh, ...before].toSorted((a, b) => b.endedAt - a.endedAt).slice(0, mostKept);
}
