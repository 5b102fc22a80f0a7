/** Keys of log objects. Amazon S3 user guide, "Log object key format". Pure. */
import type { LogKeyFormat, LogLinesRow } from "./tables.ts";

/** What a key is made of. */
export interface LogKeyFacts extends Pick<
  LogLinesRow,
  "targetPrefix" | "sourceAccount" | "sourceRegion" | "sourceBucket"
> {
  readonly keyFormat: LogKeyFormat;
  /** Region time of the first line, milliseconds. */
  readonly at: number;
  /** Region time of the delivery, milliseconds. */
  readonly deliveredAt: number;
  /** Sixteen capital hex digits. */
  readonly unique: string;
}

export function logObjectKey(facts: LogKeyFacts): string {
  const { targetPrefix, keyFormat, unique } = facts;
  if (keyFormat === "simple") return `${targetPrefix}${stamp(facts.deliveredAt)}-${unique}`;
  const byEvent = keyFormat === "event-time";
  const time = byEvent ? facts.at : facts.deliveredAt;
  const folder = new Date(time).toISOString().slice(0, 10).replaceAll("-", "/");
  // Files by event time hold a day's events: their clock part is zero.
  const name = byEvent ? `${stamp(time).slice(0, 10)}-00-00-00` : stamp(time);
  const { sourceAccount, sourceRegion, sourceBucket } = facts;
  return `${targetPrefix}${sourceAccount}/${sourceRegion}/${sourceBucket}/${folder}/${name}-${unique}`;
}

/** `2013-11-01-21-32-16`. */
function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replaceAll(/[T:]/g, "-");
}
