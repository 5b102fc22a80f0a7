/** The region's clock, as far as the signed-in person may see it. */
import { useEffect, useState } from "react";
import type { TimeAnswer } from "../../../src/kernel/control.ts";
import { callOwnRoute } from "../aws/own-route.ts";
import { useSession } from "../session/session.ts";
import { Observable, useObservable } from "./observable.ts";

const known = new Observable<TimeAnswer | undefined>(undefined);

/**
 * The region's time now, milliseconds since 1970; undefined while it is not known. What uses it is drawn again when a
 * minute of the region's is over, or as many milliseconds as `every` says: drawing a whole page each second is for pages
 * that show seconds.
 */
export function useRegionTime(every = 60_000): number | undefined {
  const session = useSession();
  const time = useObservable(known);
  const [, setRound] = useState(0);
  useEffect(() => {
    if (!session) return;
    void refreshRegionTime();
    const asking = setInterval(() => void refreshRegionTime(), 30_000);
    const ticking = setInterval(() => setRound(Math.floor((timeNow(known.get()) ?? 0) / every)), 1_000);
    return () => {
      clearInterval(asking);
      clearInterval(ticking);
    };
  }, [session, every]);
  return timeNow(time);
}

function timeNow(time: TimeAnswer | undefined): number | undefined {
  return time && time.now + (Date.now() - time.wall) * time.rate;
}

/** Asks again; for pages that have moved the clock. */
export async function refreshRegionTime(): Promise<void> {
  try {
    known.set(await callOwnRoute<TimeAnswer>("/_haneul/time"));
  } catch {
    // Who may not see the clock does without it.
    known.set(undefined);
  }
}
