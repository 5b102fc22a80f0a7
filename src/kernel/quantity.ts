/** Quantities as people write them: whole numbers, bytes, durations, exact fractions. */

/** Reads a whole number of decimal digits; undefined for anything else and beyond the safe integers. */
export function parseWholeNumber(text: string): number | undefined {
  if (!/^\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

const byteUnits: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** Reads a size (`5 MiB`, `1.5GB`, `1024`) in bytes; undefined when it is none or not whole bytes. */
export function parseBytes(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = byteUnits[match?.[2]?.toLowerCase() ?? "none"];
  if (match === null || unit === undefined) return undefined;
  const bytes = Number(match[1]) * unit;
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

const binaryUnits = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** A size for people, with at most three significant digits after rounding: `1.5 MiB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // From 999.5 on, three digits would round to a fourth.
  while (Math.abs(value) >= 999.5 && unit < binaryUnits.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${binaryUnits[unit]}`;
}

const durationUnits: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Reads a duration (`30d`, `12h`, `1h30m`, `250ms`; a bare number is seconds) in milliseconds; undefined when it is none. */
export function parseDurationMilliseconds(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return wholeMilliseconds(Number(trimmed) * 1_000);
  if (!/^(\d+(\.\d+)?(ms|[smhdw])\s*)+$/.test(trimmed)) return undefined;
  let sum = 0;
  for (const [, value, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)) {
    sum += Number(value) * (durationUnits[unit ?? ""] ?? 0);
  }
  return wholeMilliseconds(sum);
}

function wholeMilliseconds(value: number): number | undefined {
  const rounded = Math.round(value);
  return Number.isSafeInteger(rounded) ? rounded : undefined;
}

/** A duration for people, in its two greatest units: `3d 4h`, `250ms`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)}ms`;
  const parts: string[] = [];
  let rest = Math.round(milliseconds / 1_000) * 1_000;
  for (const unit of ["d", "h", "m", "s"]) {
    const size = durationUnits[unit] ?? 1;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.join(" ");
}

/**
 * `amount` ÷ `divisor` in decimal digits, rounded half up (away from zero) to at most `places`, without zeros at the end.
 */
export function formatFraction(amount: bigint, divisor: bigint, places: number): string {
  const negative = amount < 0n;
  const scale = 10n ** BigInt(places);
  const scaled = ((negative ? -amount : amount) * scale * 2n + divisor) / (divisor * 2n);
  const digits = (scaled % scale).toString().padStart(places, "0").replace(/0+$/, "");
  const text = `${scaled / scale}${places > 0 && digits !== "" ? `.${digits}` : ""}`;
  return negative && scaled !== 0n ? `-${text}` : text;
}
