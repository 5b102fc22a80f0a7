/** `/_haneul/usage`: what was used, exactly, as the ledger holds it. */
import type { WireResponse } from "../gateway/wire.ts";
import {
  usageDimensions,
  usagePeriods,
  type UsageAnswer,
  type UsageDimension,
  type UsagePeriod,
} from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import { readUsage } from "../platform/ledger/read-usage.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Reads the ledger for the query's span, groups and filters. */
export async function usageRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  await parts.flushUsage();
  const now = parts.clock.now();
  const { query } = request;
  const filter = Object.fromEntries(usageDimensions.map((name) => [name, query.get(name) ?? undefined]));
  const reading = await readUsage(parts.store, {
    now,
    since: findTime(query, "since") ?? startOfMonth(now),
    until: findTime(query, "until") ?? now,
    filter,
    ...findGroups(query),
    ...findPeriod(query),
  });
  const rows = reading.rows.map((row) => ({ ...row, amount: String(row.amount) }));
  const answer: UsageAnswer = { since: reading.since, until: reading.until, rows };
  return json(answer);
}

function startOfMonth(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function findTime(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const time = Number(text);
  if (text !== "" && Number.isSafeInteger(time) && time >= 0) return time;
  throw invalid(`${name} must be milliseconds since 1970.`);
}

function findGroups(query: URLSearchParams): { groupBy?: UsageDimension[] } {
  const text = query.get("groupBy");
  if (text === null) return {};
  const groupBy = text.split(",").filter((name) => name !== "");
  const unknown = groupBy.find((name) => !(usageDimensions as readonly string[]).includes(name));
  if (unknown !== undefined) throw invalid(`${unknown} is not one of ${usageDimensions.join(", ")}.`);
  return { groupBy: groupBy as UsageDimension[] };
}

function findPeriod(query: URLSearchParams): { period?: UsagePeriod } {
  const text = query.get("period");
  if (text === null) return {};
  if (!(usagePeriods as readonly string[]).includes(text))
    throw invalid(`period is one of ${usagePeriods.join(", ")}.`);
  return { period: text as UsagePeriod };
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
