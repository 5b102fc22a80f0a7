/** LookupEvents: the account's management events of the last 90 days in a region, newest first. */
import type { Cloudtrail, Event, LookupAttribute } from "../../../generated/cloudtrail.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { batchSpanMilliseconds, timeOfEventId, trailBatches } from "../../../kernel/trail.ts";
import { eventsOfBatch, type TrailEvent } from "../../../kernel/trail-events.ts";
import { invalidAttributes, invalidMaxResults, invalidTimeRange, invalidToken } from "../errors.ts";
import { historyMilliseconds } from "../limits.ts";

const pageSize = 50;
const batchesPerRead = 16;
/** Events one call looks at: a page may come with fewer events than asked for, and a token. */
const scanLimit = 20_000;

export const lookupEvents: Operation<Cloudtrail, "LookupEvents"> = async (context, input) => {
  const matches = matcher(input.LookupAttributes);
  const span = spanOf(context, input);
  // Nothing looks for unusual activity: there are no events of that category.
  if (input.EventCategory !== undefined) return { Events: [] };
  const wanted = input.MaxResults ?? pageSize;
  if (wanted < 1 || wanted > pageSize) throw invalidMaxResults();
  const { rows, next } = await context.store.read((reader) => collect(reader, span, { matches, wanted }));
  return { Events: rows.map(eventOutput), ...(next === undefined ? {} : { NextToken: writeToken(next) }) };
};

type Matcher = (row: TrailEvent) => boolean;

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

function matcher(attributes: readonly LookupAttribute[] | undefined): Matcher {
  if (attributes === undefined || attributes.length === 0) return () => true;
  const [attribute, ...others] = attributes;
  if (others.length > 0) throw invalidAttributes("You can specify only one lookup attribute.");
  const matches = attribute && matchers[attribute.AttributeKey];
  if (!matches) throw invalidAttributes(`The attribute ${attribute?.AttributeKey} is not one that events have.`);
  return (row) => matches(row, attribute.AttributeValue);
}

const matchers: Readonly<Record<string, (row: TrailEvent, value: string) => boolean>> = {
  AccessKeyId: (row, value) => row.accessKeyId === value,
  EventId: (row, value) => row.id === value,
  EventName: (row, value) => row.name === value,
  EventSource: (row, value) => row.source === value,
  ReadOnly: (row, value) => String(row.readOnly) === value,
  ResourceName: (row, value) => row.resources.some(({ name }) => name === value),
  ResourceType: (row, value) => row.resources.some(({ type }) => type === value),
  Username: (row, value) => row.userName === value,
};

function spanOf({ caller, region, clock }: Context, input: InputOf<Cloudtrail, "LookupEvents">): Span {
  const now = Math.floor(clock.now());
  const from = input.StartTime?.getTime() ?? 0;
  const until = input.EndTime?.getTime() ?? now;
  if (from > until) throw invalidTimeRange();
  const place = [caller.accountId, region] as const;
  const oldest = Math.max(from, now - historyMilliseconds, 0);
  // Whole seconds, as the answers have them: an end within a second includes all of it.
  const bounds = { place, from: oldest, before: { at: Math.floor(until / 1_000) * 1_000 + 1_000, id: "" } };
  if (input.NextToken !== undefined) return { ...bounds, before: readToken(input.NextToken) };
  const [attribute] = input.LookupAttributes ?? [];
  if (attribute?.AttributeKey !== "EventId") return bounds;
  // The id tells when it was.
  const at = timeOfEventId(attribute.AttributeValue);
  if (at === undefined || at < from || at > until + 1_000) return { ...bounds, from: 1, before: { at: 0, id: "" } };
  return { place, from: at, before: { at: at + 1, id: "" } };
}

async function collect(
  reader: Reader,
  span: Span,
  { matches, wanted }: { readonly matches: Matcher; readonly wanted: number },
): Promise<{ rows: TrailEvent[]; next: TrailEvent | undefined }> {
  const rows: TrailEvent[] = [];
  let seen = 0;
  for await (const event of newestFirst(reader, span)) {
    seen += 1;
    if (!event.isData && matches(event)) rows.push(event);
    if (rows.length === wanted || seen >= scanLimit) return { rows, next: event };
  }
  return { rows, next: undefined };
}

/** The events of the span. Batches of several processes overlap: an event's turn comes when no batch further back may hold a newer one. */
async function* newestFirst(reader: Reader, { place, from, before }: Span): AsyncGenerator<TrailEvent> {
  if (before.at <= from && before.id === "") return;
  const start = [...place, Math.max(0, from - batchSpanMilliseconds)];
  let end = [...place, before.id === "" ? before.at : before.at + 1];
  let pool: TrailEvent[] = [];
  for (;;) {
    const batches = await reader.range(trailBatches, { start, end, reverse: true, limit: batchesPerRead });
    for (const batch of batches) {
      pool.push(...eventsOfBatch(batch).filter((event) => event.at >= from && isBefore(event, before)));
    }
    pool.sort((a, b) => (isBefore(a, b) ? 1 : -1));
    const last = batches.length < batchesPerRead ? undefined : batches.at(-1);
    const settled = last === undefined ? -1 : last.at + batchSpanMilliseconds;
    const unsettled = pool.findIndex((event) => event.at <= settled);
    const ready = unsettled < 0 ? pool : pool.slice(0, unsettled);
    pool = unsettled < 0 ? [] : pool.slice(unsettled);
    yield* ready;
    if (!last) return;
    end = [...trailBatches.key(last)] as typeof end;
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

const writeToken = ({ at, id }: Place): string => Buffer.from(`${at}:${id}`).toString("base64url");

function readToken(token: string): Place {
  const match = /^(\d{1,15}):([0-9a-f-]{36})$/.exec(Buffer.from(token, "base64url").toString());
  if (!match) throw invalidToken();
  return { at: Number(match[1]), id: match[2] as string };
}
