/** `/_haneul/rate` and `/_haneul/estimates`: what use would cost that nobody has had yet, kept by name. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import type { Estimate, EstimateLine, EstimatesAnswer } from "../kernel/estimate-control.ts";
import type { Store } from "../kernel/store.ts";
import { defineTable } from "../kernel/table.ts";
import { requireText } from "./body-members.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

const estimates = defineTable<Estimate>("control.estimates", { scope: "partition", key: (row) => [row.id] });

const limits = { estimates: 500, lines: 500, textLength: 200 } as const;
const members = ["group", "description", "service", "region", "usageType", "operation", "quantity"] as const;

/** What lines of use cost, by the same rating as the bill's, at the price list. */
export function rateLinesRoute(parts: ControlParts, { body }: ControlRequest): WireResponse {
  return json(parts.bill.rateLines({ lines: readLines(body["lines"]) }));
}

/** All estimates, by name. */
export async function estimatesRoute({ store }: ControlParts): Promise<WireResponse> {
  const rows = await store.read((reader) => reader.range(estimates, { limit: limits.estimates }));
  const answer: EstimatesAnswer = { estimates: rows.toSorted((a, b) => a.name.localeCompare(b.name)) };
  return json(answer);
}

/** Makes, replaces or removes one. */
export async function changeEstimateRoute(parts: ControlParts, { rest, body }: ControlRequest): Promise<WireResponse> {
  const { store, clock } = parts;
  if (!/^[\w-]{1,64}$/.test(rest)) throw invalid("An estimate's id has letters, digits, - and _.");
  if (body["delete"] === true) {
    await store.transact(async (tx) => {
      if ((await tx.get(estimates, [rest])) === undefined) {
        throw awsError("NotFound", `There is no estimate ${rest}.`, { status: 404 });
      }
      tx.delete(estimates, [rest]);
    });
    return json({});
  }
  const name = requireText(body, "name").trim();
  if (name === "" || name.length > limits.textLength) throw invalid("name must have 1 to 200 characters.");
  const row: Estimate = { id: rest, name, lines: readLines(body["lines"]), changedAt: clock.now() };
  await store.transact(async (tx) => {
    const there = await tx.range(estimates, { limit: limits.estimates });
    const isNew = there.every(({ id }) => id !== rest);
    if (isNew && there.length >= limits.estimates) throw invalid(`There are ${limits.estimates} estimates already.`);
    tx.put(estimates, row);
  });
  return json(row);
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

/** Removes all of them. */
export async function emptyEstimates(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    for (const { id } of await tx.range(estimates, { limit: limits.estimates })) tx.delete(estimates, [id]);
  });
}

function invalid(message: string): Error {
  return awsError("InvalidRequest", message, { status: 400 });
}
