/** Writes outputs as JSON text through closures that are compiled once per shape. */
import type { Member, SimpleShape, StructureShape } from "../model/model.ts";
import { formatBase64, formatTimestamp } from "./simple-values.ts";
import { textTrait } from "./xml-names.ts";

/** Text of a value that is neither null nor undefined. */
export type JsonWriter = (value: unknown) => string;

interface Field {
  readonly name: string;
  /** The member's name with quotes and colon. */
  readonly label: string;
  readonly write: JsonWriter;
}

// oxlint-disable-next-line no-control-regex -- what JSON text cannot hold as it is
const special = /["\\\u0000-\u001F\uD800-\uDFFF]/;

/** A JSON string; short and harmless text takes the quick way. */
export function quoteJson(text: string): string {
  return text.length > 1024 || special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A set of compiled writers. */
export class JsonWriters {
  readonly #structures = new WeakMap<StructureShape, JsonWriter>();
  readonly #jsonNames: boolean;

  /** `jsonNames`: members may have names of their own on the wire (restJson1). */
  constructor(jsonNames: boolean) {
    this.#jsonNames = jsonNames;
  }

  structure(shape: StructureShape): JsonWriter {
    const known = this.#structures.get(shape);
    if (known !== undefined) return known;
    let fields: readonly Field[] | undefined;
    const writer: JsonWriter = (value) => writeObject((fields ??= this.#fields(shape.members)), value as object);
    this.#structures.set(shape, writer);
    return writer;
  }

  members(members: readonly Member[]): JsonWriter {
    const fields = this.#fields(members);
    return (value) => writeObject(fields, value as object);
  }

  #fields(members: readonly Member[]): Field[] {
    return members.map((member) => {
      const wireName = this.#jsonNames ? (textTrait(member, "jsonName") ?? member.name) : member.name;
      return { name: member.name, label: `${JSON.stringify(wireName)}:`, write: this.value(member) };
    });
  }

  value(member: Member): JsonWriter {
    const shape = member.shape;
    switch (shape.kind) {
      case "structure":
      case "union":
        return this.structure(shape);
      case "list":
        return this.#list(shape.element, Boolean(shape.element.traits["sparse"] ?? member.traits["sparse"]));
      case "map":
        return this.#map(shape.value, Boolean(shape.value.traits["sparse"] ?? member.traits["sparse"]));
      default:
        return simpleWriter(shape);
    }
  }

  #list(element: Member, sparse: boolean): JsonWriter {
    let write: JsonWriter | undefined;
    return (value) => {
      write ??= this.value(element);
      let text = "";
      for (const item of value as readonly unknown[]) {
        const absent = item === undefined || item === null;
        if (!absent || sparse) text += (text === "" ? "" : ",") + (absent ? "null" : write(item));
      }
      return `[${text}]`;
    };
  }

  #map(element: Member, sparse: boolean): JsonWriter {
    let write: JsonWriter | undefined;
    return (value) => {
      write ??= this.value(element);
      let text = "";
      for (const [key, item] of Object.entries(value as object)) {
        const absent = item === undefined || item === null;
        if (!absent || sparse) text += `${text === "" ? "" : ","}${quoteJson(key)}:${absent ? "null" : write(item)}`;
      }
      return `{${text}}`;
    };
  }
}

function writeObject(fields: readonly Field[], value: object): string {
  let text = "";
  for (const field of fields) {
    const held = (value as Record<string, unknown>)[field.name];
    if (held === undefined || held === null) continue;
    text += text === "" ? field.label : `,${field.label}`;
    text += field.write(held);
  }
  return `{${text}}`;
}

function simpleWriter(shape: SimpleShape): JsonWriter {
  switch (shape.kind) {
    case "string":
      return (value) => quoteJson(String(value));
    case "integer":
    case "float":
      return (value) => (Number.isFinite(value) ? String(value) : `"${String(value)}"`);
    case "blob":
      return (value) => `"${formatBase64(value as Uint8Array)}"`;
    case "timestamp":
      return timestampWriter(shape);
    case "document":
      return (value) => JSON.stringify(value);
    default:
      return String;
  }
}

function timestampWriter(shape: SimpleShape): JsonWriter {
  const format = shape.timestampFormat ?? "epoch-seconds";
  if (format === "epoch-seconds") return (value) => String((value as Date).getTime() / 1000);
  return (value) => `"${formatTimestamp(value as Date, format, false)}"`;
}
