/** Amounts of money as decimal strings: added and compared exactly, written for people without passing through floats. */

/** An amount as a whole number of units of 10^-scale. */
interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

function exact(text: string): Exact {
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(text.trim());
  if (!match) return { units: 0n, scale: 0 };
  const [, sign = "", whole = "", part = "", power = "0"] = match;
  const scale = part.length - Number(power);
  const units = BigInt(`${sign === "-" ? "-" : ""}${whole}${part}` || "0");
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

function textOf({ units, scale }: Exact): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const part = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

/** The exact sum. What is no number counts as nothing. */
export function addUp(amounts: Iterable<string | undefined>): string {
  let sum: Exact = { units: 0n, scale: 0 };
  for (const amount of amounts) {
    const next = exact(amount ?? "0");
    const scale = Math.max(sum.scale, next.scale);
    const units = sum.units * 10n ** BigInt(scale - sum.scale) + next.units * 10n ** BigInt(scale - next.scale);
    sum = { units, scale };
  }
  return textOf(sum);
}

/** The exact difference `a - b`. */
export function difference(a: string, b: string): string {
  const { units, scale } = exact(b);
  return addUp([a, textOf({ units: -units, scale })]);
}

/** The exact product. */
export function times(a: string, b: string): string {
  const [left, right] = [exact(a), exact(b)];
  return textOf({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** For sorting: negative when `a` is less. */
export function compareAmounts(a: string, b: string): number {
  const { units } = exact(difference(a, b));
  return units === 0n ? 0 : units < 0n ? -1 : 1;
}

/**
 * `$1,234.50`: two digits after the point, more where an amount below a cent would show as nothing: `$0.000005`. `digits`
 * states how many, as invoices have them.
 */
export function moneyText(amount: string, digits?: number): string {
  const plain = textOf(exact(amount));
  const part = /\.(\d*)$/.exec(plain)?.[1] ?? "";
  const isSmall = /^-?0\.00/.test(plain);
  const most = digits ?? (isSmall ? Math.min(12, part.search(/[1-9]/) + 3) : 2);
  const format = new Intl.NumberFormat("en", { minimumFractionDigits: Math.min(2, most), maximumFractionDigits: most });
  const written = format.format(plain.replace(/^-/, "") as `${number}`);
  return `${plain.startsWith("-") ? "-" : ""}$${written}`;
}

/** `1,234.5`: a quantity with at most nine digits after the point. */
export function quantityText(quantity: string): string {
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: 9 });
  return format.format(textOf(exact(quantity)) as `${number}`);
}

/** How much of the whole, in percent; for bars, not for sums. */
export function percentOf(part: string, whole: string): number {
  const all = Number(whole);
  return all === 0 ? 0 : (100 * Number(part)) / all;
}
