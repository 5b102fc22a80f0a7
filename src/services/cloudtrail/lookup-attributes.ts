/** The attribute that LookupEvents looks for: which events have it, and which batches cannot hold one that does. */
import type { LookupAttribute } from "../../generated/cloudtrail.ts";
import type { StoredBatch, TrailEvent } from "../../kernel/trail-events.ts";
import { invalidAttributes } from "./errors.ts";

/** What to look for. */
export interface EventFilter {
  readonly matches: (event: TrailEvent) => boolean;
  /** False only when none of the batch's events match: it looks for texts in the stored form, which is a hundred times faster than reading it. */
  readonly mayMatch: (batch: StoredBatch) => boolean;
}

/** Throws InvalidLookupAttributesException. */
export function filterOf(attributes: readonly LookupAttribute[] | undefined): EventFilter {
  const [attribute, ...others] = attributes ?? [];
  if (attribute === undefined) return { matches: () => true, mayMatch: () => true };
  if (others.length > 0) throw invalidAttributes("You can specify only one lookup attribute.");
  const { AttributeKey: key, AttributeValue: value } = attribute;
  const matches = matchers[key];
  if (!matches) throw invalidAttributes(`The attribute ${key} is not one that events have.`);
  return { matches: (event) => matches(event, value), mayMatch: batchTest(key, value) };
}

const matchers: Readonly<Record<string, (event: TrailEvent, value: string) => boolean>> = {
  AccessKeyId: (event, value) => event.accessKeyId === value,
  EventId: (event, value) => event.id === value,
  EventName: (event, value) => event.name === value,
  EventSource: (event, value) => event.source === value,
  ReadOnly: (event, value) => String(event.readOnly) === value,
  ResourceName: (event, value) => event.resources.some(({ name }) => name === value),
  ResourceType: (event, value) => event.resources.some(({ type }) => type === value),
  Username: (event, value) => event.userName === value,
};

/** Services whose ARNs have the type's second part in small letters. */
const plainServices: ReadonlySet<string> = new Set(["S3", "IAM", "STS", "KMS", "SQS", "SNS", "CloudTrail"]);

function batchTest(key: string, value: string): EventFilter["mayMatch"] {
  const quoted = JSON.stringify(value);
  if (key === "ReadOnly") {
    // Events that are no requests change something; they keep their facts among themselves.
    const isOther = inEvents('"identityArn"');
    return (batch) => batch.shared.includes(`"readOnly":${value}`) || (value === "false" && isOther(batch));
  }
  if (key === "ResourceName") return inEvents(value);
  if (key === "ResourceType") {
    const service = value.split("::")[1] ?? "";
    return plainServices.has(service) ? inEvents(`arn:aws:${service.toLowerCase()}:`) : () => true;
  }
  // The id tells the time, which says where to look.
  if (key === "EventId") return () => true;
  return (batch) => batch.shared.includes(quoted) || holds(batch, { text: quoted, bytes: Buffer.from(quoted) });
}

/** Whether the text stands in what each event has for itself. */
function inEvents(text: string): EventFilter["mayMatch"] {
  const bytes = Buffer.from(text);
  const escaped = JSON.stringify(text).slice(1, -1);
  // Packed texts are UTF-8, but for those that have none.
  const isPlain = bytes.toString() === text;
  return (batch) => (batch.packed !== undefined && !isPlain) || holds(batch, { text: escaped, bytes });
}

/** Texts are looked for in the older form, bytes in the packed one. */
function holds({ packed, lines }: StoredBatch, { text, bytes }: { text: string; bytes: Buffer }): boolean {
  if (packed === undefined) return lines.includes(text);
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).includes(bytes);
}
