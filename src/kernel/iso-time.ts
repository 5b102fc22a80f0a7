/** Moments as ISO 8601 text, made from numbers: listings are full of them. */

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
const fractions: readonly string[] = Array.from({ length: 1000 }, (_, each) => `.${String(each).padStart(3, "0")}Z`);
const dayMilliseconds = 86_400_000;
let knownDay = Number.NaN;
let knownDayText = "";
let knownSecond = Number.NaN;
let knownSecondText = "";

/**
 * `2009-10-12T17:50:30.000Z`, as Date's toISOString; a whole second is written without fraction unless `fraction` is set. The
 * texts of the second and of the day are kept for the next call. Throws RangeError for what no Date can hold.
 */
export function isoTime(milliseconds: number, fraction: boolean): string {
  const time = Math.trunc(milliseconds);
  const second = Math.floor(time / 1000);
  if (second !== knownSecond) {
    knownSecondText = secondText(second);
    knownSecond = second;
  }
  const rest = time - second * 1000;
  return rest === 0 && !fraction ? `${knownSecondText}Z` : knownSecondText + (fractions[rest] as string);
}

/** `2009-10-12T17:50:30`. */
function secondText(second: number): string {
  const day = Math.floor((second * 1000) / dayMilliseconds);
  if (day !== knownDay) {
    knownDayText = new Date(second * 1000).toISOString().slice(0, -13);
    knownDay = day;
  }
  return knownDayText + clockText(second - (day * dayMilliseconds) / 1000);
}

/** `08:49:37`. */
export function clockText(secondOfDay: number): string {
  const minutes = Math.floor(secondOfDay / 60);
  return `${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}:${twoDigits[secondOfDay % 60]}`;
}
