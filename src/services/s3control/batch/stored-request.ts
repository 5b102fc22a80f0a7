/** A job's request as rows hold it: rows have no dates, so that each is a time in an object of its own. Pure. */
import type { BatchJobRow, JobRequest } from "./tables.ts";

/** The only member of what a date becomes; no member of the API has this name. */
const mark = "date in milliseconds";

/** Throws nothing: whatever the API takes can be stored. */
export function storedRequest(request: JobRequest): BatchJobRow["request"] {
  return changed(request, (value) => (value instanceof Date ? { [mark]: value.getTime() } : undefined)) as never;
}

/** The request as it was asked for. */
export function requestOf({ request }: Pick<BatchJobRow, "request">): JobRequest {
  return changed(request, (value) => {
    const time = (value as Readonly<Record<string, unknown>>)[mark];
    return typeof time === "number" ? new Date(time) : undefined;
  }) as JobRequest;
}

/** A copy in which `change` replaces the objects that it gives something for. */
function changed(value: unknown, change: (value: object) => object | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  const replaced = change(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed(member, change)]));
}
