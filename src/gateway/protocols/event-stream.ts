/** Writes event streams: messages of headers and a payload, each with two checksums. AWS: "Event stream encoding". */
import { crc32 } from "node:zlib";
import type { UnmeasuredBody } from "../../kernel/body.ts";
import { AwsError } from "../../kernel/errors.ts";
import { escapeXml } from "../../kernel/xml-text.ts";

/** Events as operations give them: one member each, named after the event. */
export type StreamedEvent = Readonly<Record<string, unknown>>;

/** All events, or events as they come. */
export type StreamedEvents = readonly StreamedEvent[] | AsyncIterable<StreamedEvent>;

/** The stream as bytes. An error after the first event is its last message: the answer's status is out by then. */
export function encodeEventStream(events: StreamedEvents): Uint8Array | UnmeasuredBody {
  if (Symbol.asyncIterator in events) return { length: undefined, stream: () => encoded(events) };
  return Buffer.concat(events.flatMap(messagesOf));
}

async function* encoded(events: AsyncIterable<StreamedEvent>): AsyncGenerator<Uint8Array> {
  try {
    for await (const event of events) yield* messagesOf(event);
  } catch (error) {
    // Anything else breaks the connection off.
    if (!(error instanceof AwsError)) throw error;
    yield errorMessage(error);
  }
}

function messagesOf(event: StreamedEvent): Buffer[] {
  return Object.entries(event).map(([name, value]) => eventMessage(name, value));
}

function eventMessage(name: string, value: unknown): Buffer {
  const { contentType, payload } = payloadOf(name, (value ?? {}) as Readonly<Record<string, unknown>>);
  const stated = [header(":message-type", "event"), header(":event-type", name)];
  if (contentType !== undefined) stated.push(header(":content-type", contentType));
  return message(stated, payload);
}

/** AWS docs, "Appendix: SelectObjectContent Response": a request level error message. */
function errorMessage({ code, message: text }: AwsError): Buffer {
  const stated = { ":error-code": code, ":error-message": text, ":message-type": "error" };
  return message(
    Object.entries(stated).map(([name, value]) => header(name, value)),
    new Uint8Array(),
  );
}

function message(stated: readonly Buffer[], payload: Uint8Array): Buffer {
  const headers = Buffer.concat(stated);
  const total = 16 + headers.length + payload.length;
  const bytes = Buffer.alloc(total);
  bytes.writeUInt32BE(total, 0);
  bytes.writeUInt32BE(headers.length, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  bytes.set(headers, 12);
  bytes.set(payload, 12 + headers.length);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, total - 4)), total - 4);
  return bytes;
}

/** A name and a text: type 7 of the encoding. */
function header(name: string, value: string): Buffer {
  const [nameBytes, valueBytes] = [Buffer.from(name), Buffer.from(value)];
  const length = Buffer.alloc(2);
  length.writeUInt16BE(valueBytes.length);
  return Buffer.concat([Buffer.from([nameBytes.length]), nameBytes, Buffer.from([7]), length, valueBytes]);
}

/** Bytes go as they are, structures as XML, and an event without members is empty. */
function payloadOf(
  name: string,
  value: Readonly<Record<string, unknown>>,
): { contentType: string | undefined; payload: Uint8Array } {
  const [first] = Object.values(value);
  if (first === undefined) return { contentType: undefined, payload: new Uint8Array() };
  if (first instanceof Uint8Array) return { contentType: "application/octet-stream", payload: first };
  const elements = Object.entries(first as object).map(
    ([member, text]) => `<${member}>${escapeXml(String(text))}</${member}>`,
  );
  const document = `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="">${elements.join("")}</${name}>`;
  return { contentType: "text/xml", payload: Buffer.from(document) };
}
