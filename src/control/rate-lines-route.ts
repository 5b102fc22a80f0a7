/** `/_haneul/rate`: what use would cost that nobody has had, while somebody types it. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import type { EstimateLine } from "../kernel/estimate-control.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

const limits = { lines: 500, textLength: 200 } as const;
const members = ["service", "region", "usageType", "operation", "quantity"] as const;

/** What lines of use cost, by the same rating as the bill's, at the price list. */
export function rateLinesRoute(parts: ControlParts, { body }: ControlRequest): WireResponse {
  return json(parts.bill.rateLines({ lines: readLines(body["lines"]) }));
}

function readLines(value: unknown): readonly EstimateLine[] {
  if (!Array.isArray(value) || value.length > limits.lines) throw invalid(`lines must be a list of at most 500.`);
  return value.map(readLine);
}

function readLine(value: unknown): EstimateLine {
  const given = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  for (const name of members) {
    const text = given[name];
    if (typeof text !== "string" || text.length > limits.textLength) {
      throw invalid(`Each line has ${members.join(", ")}: strings of at most 200 characters.`);
    }
  }
  const line = Object.fromEntries(members.map((name) => [name, given[name]])) as unknown as EstimateLine;
  if (!/^\d{1,18}(\.\d{1,12})?$/.test(line.quantity)) throw invalid(`${line.quantity} is no quantity.`);
  if (line.service === "" || line.usageType === "") throw invalid("service and usageType must not be empty.");
  return line;
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
