/** What the fields of the what-if page ask, and its command line. Pure. */
import type { WhatIfAnswer, WhatIfRequest } from "../../../../../src/kernel/bill-control.ts";
import { addUp, compareAmounts, difference } from "../money.ts";

/** The fields; "" leaves things as they are. */
export interface WhatIfFields {
  readonly month: string;
  readonly region: string;
  readonly storageClass: string;
  readonly scale: string;
  readonly reserved: string;
  readonly plans: string;
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The request. */
export function whatIfRequest(fields: WhatIfFields): WhatIfRequest {
  const { month, region, storageClass, scale } = fields;
  const [reserved, savingsPlans] = [linesOf(fields.reserved), linesOf(fields.plans)];
  return {
    month,
    ...(region !== "" && { region }),
    ...(storageClass !== "" && { storageClass }),
    ...(scale !== "" && scale !== "1" && { scale: Number(scale) }),
    ...(reserved.length > 0 && { reserved }),
    ...(savingsPlans.length > 0 && { savingsPlans }),
  };
}

/** `haneul bill what-if --region ap-northeast-2`. */
export function whatIfLine({
  month,
  region,
  storageClass,
  scale,
  reserved = [],
  savingsPlans = [],
}: WhatIfRequest): string {
  const words = ["haneul bill what-if", ...(month === undefined ? [] : [`--month ${month}`])];
  if (region !== undefined) words.push(`--region ${region}`);
  if (storageClass !== undefined) words.push(`--storage-class ${storageClass}`);
  if (scale !== undefined) words.push(`--scale ${scale}`);
  for (const each of reserved) words.push(`--reserved "${each}"`);
  for (const each of savingsPlans) words.push(`--savings-plan "${each}"`);
  return words.join(" ");
}

/** One service under both terms. */
export interface WhatIfRow {
  readonly service: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** Services by what they cost under the other terms, most first; `total` names the row of sums. */
export function whatIfRows({ before, after }: WhatIfAnswer, total: string): readonly WhatIfRow[] {
  const names = new Set([...before.lines, ...after.lines].map(({ serviceName }) => serviceName));
  const costOf = ({ lines }: WhatIfAnswer["before"], name?: string): string =>
    addUp(lines.filter(({ serviceName }) => name === undefined || serviceName === name).map(({ cost }) => cost));
  const row = (service: string, name?: string): WhatIfRow => {
    const [was, is] = [costOf(before, name), costOf(after, name)];
    return { service, before: was, after: is, difference: difference(is, was) };
  };
  const rows = [...names].map((name) => row(name, name)).toSorted((a, b) => compareAmounts(b.after, a.after));
  return [row(total), ...rows];
}
