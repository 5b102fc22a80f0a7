/** Dates as CloudTrail's records have them within parameters and response elements: as Java prints them. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar 25, 2026, 6:45:12 PM` in UTC; "" for no valid date. By hand: Intl takes ten times as long. */
export function javaDate(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const hour = value.getUTCHours();
  const two = (count: number): string => String(count).padStart(2, "0");
  const day = `${months[value.getUTCMonth()]} ${value.getUTCDate()}, ${value.getUTCFullYear()}`;
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${two(value.getUTCMinutes())}:${two(value.getUTCSeconds())}`;
  return `${day}, ${time} ${hour < 12 ? "AM" : "PM"}`;
}
