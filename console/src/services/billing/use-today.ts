/** The region's day, asked once a page: months and ranges begin from it. */
import type { TimeAnswer } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { dayOf } from "./months.ts";

/** `2026-11-22` on the region's clock; undefined until it is known. The machine's day for who may not see the clock. */
export function useToday(): string | undefined {
  const { value, error } = useOwnRoute<TimeAnswer>("/_haneul/time");
  if (value !== undefined) return dayOf(value.now);
  return error === undefined ? undefined : dayOf(Date.now());
}
