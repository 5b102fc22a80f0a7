/** Sizes for people. */
const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** `1.5 MiB`; a dash for what has no size. */
export function sizeText(bytes: number | undefined): string {
  if (bytes === undefined) return "-";
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? "B"}`;
}
