/** The simple types that members refer to by number, one object each. */
import { simpleRefs, type Ref } from "./format.ts";
import type { SimpleKind, SimpleShape, Traits } from "./model.ts";

const noTraits: Traits = Object.freeze({});

const shapes: ReadonlyMap<Ref, SimpleShape> = new Map([
  [simpleRefs.string, simple("string", "String")],
  [simpleRefs.integer, simple("integer", "Integer")],
  [simpleRefs.boolean, simple("boolean", "Boolean")],
  [simpleRefs.float, simple("float", "Float")],
  [simpleRefs.timestamp, simple("timestamp", "Timestamp")],
  [simpleRefs.dateTime, simple("timestamp", "Timestamp", "date-time")],
  [simpleRefs.httpDate, simple("timestamp", "Timestamp", "http-date")],
  [simpleRefs.epochSeconds, simple("timestamp", "Timestamp", "epoch-seconds")],
  [simpleRefs.document, simple("document", "Document")],
  [simpleRefs.bigInteger, simple("bigInteger", "BigInteger")],
  [simpleRefs.bigDecimal, simple("bigDecimal", "BigDecimal")],
  [simpleRefs.blob, simple("blob", "Blob")],
  [simpleRefs.streamingBlob, { ...simple("blob", "StreamingBlob"), traits: Object.freeze({ streaming: 1 }) }],
]);

const withValues = new WeakMap<readonly string[], SimpleShape>();

/** The simple type with that number; a string may have a closed set of values. */
export function simpleShape(ref: Ref, enumValues: readonly string[] | undefined): SimpleShape {
  const shape = shapes.get(ref);
  if (!shape) throw new Error(`The model refers to the unknown simple type ${ref}`);
  if (enumValues === undefined) return shape;
  const known = withValues.get(enumValues);
  if (known) return known;
  const made = { ...shape, enumValues };
  withValues.set(enumValues, made);
  return made;
}

function simple(kind: SimpleKind, name: string, timestampFormat?: SimpleShape["timestampFormat"]): SimpleShape {
  return { kind, name, traits: noTraits, timestampFormat, enumValues: undefined };
}
