/** LookupEvents: the account's management events of the last 90 days in a region, newest first. */
import { createHash } from "node:crypto";
import type { Cloudtrail, Event } from "../../../generated/cloudtrail.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Key } from "../../../kernel/table.ts";
import { batchSpanMilliseconds, timeOfEventId, trailBatches, type TrailBatchRow } from "../../../kernel/trail.ts";
import { eventsOfBatch, type TrailEvent } from "../../../kernel/trail-events.ts";
import { invalidMaxResults, invalidTimeRange, invalidToken } from "../errors.ts";
import { historyMilliseconds } from "../limits.ts";
import { filterOf, type EventFilter } from "../lookup-attributes.ts";

type Input = InputOf<Cloudtrail, "LookupEvents">;

const pageSize = 50;
const batchesPerRead = 16;
/** Events one call reads, where those of batches that it skips count for little: a page may come with fewer events than asked for, and a token. */
const scanLimit = 20_000;

export const lookupEvents: Operation<Cloudtrail, "LookupEvents"> = async (context, input) => {
  const filter = filterOf(input.LookupAttributes);
  const span = spanOf(context, input);
  // Nothing looks for unusual activity: there are no events of that category.
  if (input.EventCategory !== undefined) return { Events: [] };
  const wanted = input.MaxResults ?? pageSize;
  if (wanted < 1 || wanted > pageSize) throw invalidMaxResults();
  const { rows, next } = await context.store.read((reader) => collect(reader, span, { filter, wanted }));
  return { Events: rows.map(eventOutput), ...(next === undefined ? {} : { NextToken: writeToken(next, input) }) };
};

/** Which events to look at. */
interface Span {
  readonly place: readonly [accountId: string, region: string];
  /** Region time, milliseconds: not older. */
  readonly from: number;
  /** Older than this. */
  readonly before: Place;
}

/** An event's place among the others; the id "" comes before all events of that time. */
type Place = Pick<TrailEvent, "at" | "id">;

const isBefore = (a: Place, b: Place): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

function spanOf({ caller, region, clock }: Context, input: Input): Span {
  const now = Math.floor(clock.now());
  const from = input.StartTime?.getTime() ?? 0;
  const until = input.EndTime?.getTime() ?? now;
  if (from > until) throw invalidTimeRange();
  const place = [caller.accountId, region] as const;
  const oldest = Math.max(from, now - historyMilliseconds, 0);
  // Whole seconds, as the answers have them: an end within a second includes all of it.
  const bounds = { place, from: oldest, before: { at: Math.floor(until / 1_000) * 1_000 + 1_000, id: "" } };
  if (input.NextToken !== undefined) return { ...bounds, before: readToken(input.NextToken, input) };
  const [attribute] = input.LookupAttributes ?? [];
  if (attribute?.AttributeKey !== "EventId") return bounds;
  // The id tells when it was.
  const at = timeOfEventId(attribute.AttributeValue);
  if (at === undefined || at < from || at > until + 1_000) return { ...bounds, from: 1, before: { at: 0, id: "" } };
  return { place, from: at, before: { at: at + 1, id: "" } };
}

/** What was found, the newest first, and where the next page begins. */
interface Found {
  readonly rows: readonly TrailEvent[];
  readonly next: Place | undefined;
}

/**
 * The newest events of the span. Batches of several processes overlap: an event's turn comes when no batch further back may
 * hold a newer one. Of what was read no more is kept than a page.
 */
async function collect(
  reader: Reader,
  { place, from, before }: Span,
  { filter, wanted }: { readonly filter: EventFilter; readonly wanted: number },
): Promise<Found> {
  if (before.at <= from && before.id === "") return { rows: [], next: undefined };
  const start = [...place, Math.max(0, from - batchSpanMilliseconds)];
  const end = [...place, before.id === "" ? before.at : before.at + 1];
  const isAsked = (event: TrailEvent): boolean =>
    event.at >= from && isBefore(event, before) && !event.isData && filter.matches(event);
  let found: TrailEvent[] = [];
  let cost = 0;
  for await (const batch of batchesBackwards(reader, { start, end })) {
    if (filter.mayMatch(batch)) {
      // One more than a page tells whether there is another.
      found = newest([...found, ...eventsOfBatch(batch).filter(isAsked)], wanted + 1);
      cost += batch.count;
    } else cost += skippedCost(batch);
    const unsettled = batch.at + batchSpanMilliseconds;
    const last = found[wanted];
    if (last && last.at > unsettled) break;
    // A page ends short where that gets the next one further back.
    const next = { at: unsettled + 1, id: "" };
    if (cost >= scanLimit && isBefore(next, before))
      return { rows: found.filter((event) => !isBefore(event, next)), next };
  }
  const rows = found.slice(0, wanted);
  return { rows, next: found.length > wanted ? rows.at(-1) : undefined };
}

const newest = (events: TrailEvent[], count: number): TrailEvent[] =>
  events.sort((a, b) => (isBefore(a, b) ? 1 : -1)).slice(0, count);

/** In events that are read. */
const skippedCost = ({ count }: TrailBatchRow): number => 1 + count / 64;

async function* batchesBackwards(reader: Reader, range: { start: Key; end: Key }): AsyncGenerator<TrailBatchRow> {
  const { start } = range;
  let { end } = range;
  for (;;) {
    const batches = await reader.range(trailBatches, { start, end, reverse: true, limit: batchesPerRead });
    yield* batches;
    const last = batches.at(-1);
    if (last === undefined || batches.length < batchesPerRead) return;
    end = trailBatches.key(last);
  }
}

function eventOutput(row: TrailEvent): Event {
  return {
    EventId: row.id,
    EventName: row.name,
    ReadOnly: String(row.readOnly),
    ...(row.accessKeyId === "" ? {} : { AccessKeyId: row.accessKeyId }),
    EventTime: new Date(Math.floor(row.at / 1_000) * 1_000),
    EventSource: row.source,
    ...(row.userName === "" ? {} : { Username: row.userName }),
    Resources: row.resources.map(({ type, name }) => ({ ResourceType: type, ResourceName: name })),
    CloudTrailEvent: row.record(),
  };
}

/** A token goes on with the same question only: it holds what was asked, but for the size of pages. */
const writeToken = ({ at, id }: Place, input: Input): string =>
  Buffer.from(`${at}:${id}:${questionOf(input)}`).toString("base64url");

function readToken(token: string, input: Input): Place {
  const match = /^(\d{1,15}):([0-9a-f-]{36}|):([\w-]+)$/.exec(Buffer.from(token, "base64url").toString());
  if (!match || match[3] !== questionOf(input)) throw invalidToken();
  return { at: Number(match[1]), id: match[2] as string };
}

function questionOf({ LookupAttributes, StartTime, EndTime, EventCategory }: Input): string {
  const asked = [LookupAttributes, StartTime?.getTime(), EndTime?.getTime(), EventCategory];
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url").slice(0, 12);
}
