/** The dates that IAM takes in conditions: more than its operators can compare. */

/** ISO 8601 in parts, or whole seconds. */
const iso =
  /^-?\d+(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:t(?:(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?(?:z|[+-](\d{2})(?::?(\d{2}))?)?)?)?)?)?$/;

const largestSeconds = 9_223_372_036_854_775_807n;

/** Whether IAM's older parser takes the text for a date. */
export function isPolicyDate(stated: string): boolean {
  const text = stated.toLowerCase();
  if (/^\d+$/.test(text)) return BigInt(text) <= largestSeconds;
  const match = iso.exec(text);
  if (match === null) return false;
  const [month, day, hour, minute, second, zoneHour, zoneMinute] = match.slice(1);
  return (
    isWithin(month, 1, 12) &&
    isWithin(day, 1, 31) &&
    isWithin(hour, 0, 23) &&
    isWithin(minute, 0, 59) &&
    isWithin(second, 0, 59) &&
    isWithin(zoneHour, 0, 23) &&
    isWithin(zoneMinute, 0, 59)
  );
}

function isWithin(digits: string | undefined, least: number, most: number): boolean {
  return digits === undefined || (Number(digits) >= least && Number(digits) <= most);
}
