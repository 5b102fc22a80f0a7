/** A bucket's heat, gathered sample by sample while the page is open. */
import { useEffect, useState } from "react";
import type { PartitionsAnswer } from "../../../../src/kernel/partitions-control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import type { Requested } from "../../requests/use-request.ts";
import type { HeatSample } from "./heat-layout.ts";
import { shownSamples } from "./heat-map.tsx";

/** The partitions as they are, and samples by bucket, the newest first. */
export function useHeat(): {
  readonly asked: Requested<PartitionsAnswer>;
  readonly samples: ReadonlyMap<string, readonly HeatSample[]>;
} {
  const asked = useOwnRoute<PartitionsAnswer>("/_haneul/partitions", { everySeconds: 2 });
  const [samples, setSamples] = useState<ReadonlyMap<string, readonly HeatSample[]>>(new Map());
  const { value } = asked;
  useEffect(() => {
    if (!value) return;
    setSamples((before) => {
      const next = new Map<string, readonly HeatSample[]>();
      for (const { bucket, partitions } of value.buckets) {
        const past = before.get(bucket) ?? [];
        const fresh = past[0]?.at === value.now ? past : [{ at: value.now, partitions }, ...past];
        next.set(bucket, fresh.slice(0, shownSamples));
      }
      return next;
    });
  }, [value]);
  return { asked, samples };
}
