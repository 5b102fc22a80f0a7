/** `/_haneul/time`: shows and moves the region's clock. */
import type { WireResponse } from "../gateway/wire.ts";
import type { TimeAnswer } from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

const hundredYearsMilliseconds = 100 * 365.25 * 24 * 3600 * 1000;
const greatestRate = 1_000_000;

/** The clock as it stands. */
export function timeRoute(parts: ControlParts): WireResponse {
  return json(timeAnswer(parts));
}

/** Moves the clock forward, changes its rate, or both. */
export async function setTimeRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const advance = findNumber(request.body, "advanceMilliseconds", 0, hundredYearsMilliseconds);
  const rate = findNumber(request.body, "rate", 0, greatestRate);
  if (advance === undefined && rate === undefined) {
    throw awsError("InvalidRequest", "Say advanceMilliseconds, rate, or both.", { status: 400 });
  }
  // What was used until now belongs to the hour that is now.
  await parts.flushUsage();
  if (rate !== undefined) await parts.clock.setRate(rate);
  if (advance !== undefined) await parts.clock.advance(advance);
  return json(timeAnswer(parts));
}

/** The clock's state as the routes show it. */
export function timeAnswer(parts: Pick<ControlParts, "clock">): TimeAnswer {
  return { now: Math.floor(parts.clock.now()), wall: parts.clock.wall(), rate: parts.clock.rate() };
}

function findNumber(body: ControlRequest["body"], name: string, least: number, most: number): number | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value) && value >= least && value <= most) return value;
  throw awsError("InvalidRequest", `${name} must be a number from ${least} to ${most}.`, { status: 400 });
}
