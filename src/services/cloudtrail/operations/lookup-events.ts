/** LookupEvents: the account's management events of the last 90 days in a region, newest first. */
import type { Cloudtrail, Event, LookupAttribute } from "../../../generated/cloudtrail.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { KeyPart } from "../../../kernel/table.ts";
import { timeOfEventId, trailEvents, type TrailEventRow } from "../../../kernel/trail.ts";
import { invalidAttributes, invalidMaxResults, invalidTimeRange, invalidToken } from "../errors.ts";
import { historyMilliseconds } from "../limits.ts";

const pageSize = 50;
const chunkSize = 500;
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

type Matcher = (row: TrailEventRow) => boolean;

/** Keys between which to look: from the older, including it, to the newer, excluding it. */
interface Span {
  readonly start: readonly KeyPart[];
  readonly end: readonly KeyPart[];
  /** Of an event id: its own time. */
  readonly isEmpty: boolean;
}

function matcher(attributes: readonly LookupAttribute[] | undefined): Matcher {
  if (attributes === undefined || attributes.length === 0) return () => true;
  const [attribute, ...others] = attributes;
  if (others.length > 0) throw invalidAttributes("You can specify only one lookup attribute.");
  const matches = attribute && matchers[attribute.AttributeKey];
  if (!matches) throw invalidAttributes(`The attribute ${attribute?.AttributeKey} is not one that events have.`);
  return (row) => matches(row, attribute.AttributeValue);
}

const matchers: Readonly<Record<string, (row: TrailEventRow, value: string) => boolean>> = {
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
  const place = [caller.accountId, region];
  // Whole seconds, as the answers have them: an end within a second includes all of it.
  const end = [...place, Math.max(0, Math.floor(until / 1_000) * 1_000 + 1_000)];
  const bounds = { start: [...place, Math.max(from, now - historyMilliseconds, 0)], end, isEmpty: until < 0 };
  if (input.NextToken !== undefined) return { ...bounds, end: [...place, ...readToken(input.NextToken)] };
  const [attribute] = input.LookupAttributes ?? [];
  if (attribute?.AttributeKey !== "EventId") return bounds;
  // The id tells when it was.
  const at = timeOfEventId(attribute.AttributeValue);
  if (at === undefined || at < from || at > until + 1_000) return { ...bounds, isEmpty: true };
  return { start: [...place, at], end: [...place, at + 1], isEmpty: false };
}

async function collect(
  reader: Reader,
  span: Span,
  { matches, wanted }: { readonly matches: Matcher; readonly wanted: number },
): Promise<{ rows: TrailEventRow[]; next: TrailEventRow | undefined }> {
  const rows: TrailEventRow[] = [];
  let { end } = span;
  for (let seen = 0; !span.isEmpty;) {
    const chunk = await reader.range(trailEvents, { start: span.start, end, reverse: true, limit: chunkSize });
    for (const row of chunk) {
      seen += 1;
      if (!row.isData && matches(row)) rows.push(row);
      if (rows.length === wanted || seen >= scanLimit) return { rows, next: row };
    }
    const last = chunk.at(-1);
    if (!last || chunk.length < chunkSize) break;
    end = trailEvents.key(last);
  }
  return { rows, next: undefined };
}

function eventOutput(row: TrailEventRow): Event {
  return {
    EventId: row.id,
    EventName: row.name,
    ReadOnly: String(row.readOnly),
    ...(row.accessKeyId === "" ? {} : { AccessKeyId: row.accessKeyId }),
    EventTime: new Date(Math.floor(row.at / 1_000) * 1_000),
    EventSource: row.source,
    ...(row.userName === "" ? {} : { Username: row.userName }),
    Resources: row.resources.map(({ type, name }) => ({ ResourceType: type, ResourceName: name })),
    CloudTrailEvent: row.record,
  };
}

const writeToken = ({ at, id }: TrailEventRow): string => Buffer.from(`${at}:${id}`).toString("base64url");

function readToken(token: string): readonly [number, string] {
  const match = /^(\d{1,15}):([0-9a-f-]{36})$/.exec(Buffer.from(token, "base64url").toString());
  if (!match) throw invalidToken();
  return [Number(match[1]), match[2] as string];
}
