/** Checks and converts parsed JSON or CBOR into inputs, through closures that are compiled once per shape. */
import { awsError } from "../../kernel/errors.ts";
import type { AwsError } from "../../kernel/errors.ts";
import type { Member, SimpleShape, StructureShape } from "../model/model.ts";
import { epochDate, nonFinite, parseBase64, parseTimestamp } from "./simple-values.ts";
import { textTrait } from "./xml-names.ts";
import { setOwn } from "./xml-read.ts";

/** Converts a value that is not null. `depth` counts the levels above. Throws SerializationException. */
export type ValueReader = (value: unknown, depth: number) => unknown;

/** How a format spells what JSON has no word for. */
export interface ValueStyle {
  /** Whether members have names of their own on the wire (restJson1). */
  readonly jsonNames: boolean;
  /** Blobs and timestamps are values of the format itself (CBOR) and not text. */
  readonly binary: boolean;
}

const depthLimit = 128;

/** The error of a body that does not have the shape its operation wants. */
export function serializationError(message: string): AwsError {
  return awsError("SerializationException", message, { status: 400 });
}

/** A set of compiled readers. */
export class ValueReaders {
  readonly #structures = new WeakMap<StructureShape, ValueReader>();
  readonly #style: ValueStyle;

  constructor(style: ValueStyle) {
    this.#style = style;
  }

  structure(shape: StructureShape): ValueReader {
    const known = this.#structures.get(shape);
    if (known !== undefined) return known;
    let fields: ReadonlyMap<string, Field> | undefined;
    const reader: ValueReader = (value, depth) =>
      readStructure((fields ??= this.#fields(shape.members)), value, depth, {});
    this.#structures.set(shape, reader);
    return reader;
  }

  /** Reads some members of a structure into an object that is there. */
  members(members: readonly Member[]): (value: unknown, into: Record<string, unknown>) => void {
    const fields = this.#fields(members);
    return (value, into) => void readStructure(fields, value, 0, into);
  }

  #fields(members: readonly Member[]): ReadonlyMap<string, Field> {
    return new Map(
      members.map((member) => {
        const wireName = this.#style.jsonNames ? (textTrait(member, "jsonName") ?? member.name) : member.name;
        return [wireName, { name: member.name, read: this.value(member) }];
      }),
    );
  }

  value(member: Member): ValueReader {
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
        return simpleReader(shape, this.#style);
    }
  }

  #list(element: Member, sparse: boolean): ValueReader {
    let read: ValueReader | undefined;
    return (value, depth) => {
      if (!Array.isArray(value)) throw unexpected(value, "List");
      if (depth >= depthLimit) throw tooDeep();
      read ??= this.value(element);
      const items: unknown[] = [];
      for (const item of value as unknown[]) {
        if (item !== null && item !== undefined) items.push(read(item, depth + 1));
        else if (sparse) items.push(null);
      }
      return items;
    };
  }

  #map(element: Member, sparse: boolean): ValueReader {
    let read: ValueReader | undefined;
    return (value, depth) => {
      const source = requireObject(value);
      if (depth >= depthLimit) throw tooDeep();
      read ??= this.value(element);
      const map: Record<string, unknown> = {};
      for (const key of Object.keys(source)) {
        const item = source[key];
        if (item !== null && item !== undefined) setOwn(map, key, read(item, depth + 1));
        else if (sparse) setOwn(map, key, null);
      }
      return map;
    };
  }
}

interface Field {
  readonly name: string;
  readonly read: ValueReader;
}

function readStructure(
  fields: ReadonlyMap<string, Field>,
  value: unknown,
  depth: number,
  into: Record<string, unknown>,
): object {
  const source = requireObject(value);
  if (depth >= depthLimit) throw tooDeep();
  for (const key in source) {
    const field = fields.get(key);
    if (field === undefined) continue;
    const held = source[key];
    if (held !== null && held !== undefined) into[field.name] = field.read(held, depth + 1);
  }
  return into;
}

function requireObject(value: unknown): Record<string, unknown> {
  const plain = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!plain || value instanceof Uint8Array || value instanceof Date) throw unexpected(value, "Map");
  return value as Record<string, unknown>;
}

function tooDeep(): AwsError {
  return serializationError("Nesting is too deep");
}

const tokens: Readonly<Record<string, string>> = {
  number: "NUMBER_VALUE",
  bigint: "NUMBER_VALUE",
  string: "STRING_VALUE",
};

/** The wording of AWS's JSON services for a value of the wrong type. */
function unexpected(value: unknown, wanted: string): AwsError {
  if (Array.isArray(value)) return serializationError("Start of list found where not expected");
  if (value instanceof Uint8Array) return serializationError(`BYTE_VALUE cannot be converted to ${wanted}`);
  if (typeof value === "object") return serializationError("Start of structure or map found where not expected.");
  if (wanted === "List" || wanted === "Map") return serializationError("Unexpected field type");
  const token = typeof value === "boolean" ? (value ? "TRUE_VALUE" : "FALSE_VALUE") : tokens[typeof value];
  return serializationError(`${token ?? "VALUE"} cannot be converted to ${wanted}`);
}

function simpleReader(shape: SimpleShape, style: ValueStyle): ValueReader {
  switch (shape.kind) {
    case "string":
      return (value) => (typeof value === "string" ? value : fail(value, "String"));
    case "boolean":
      return (value) => (typeof value === "boolean" ? value : fail(value, "Boolean"));
    case "integer":
      return readInteger;
    case "float":
      return readFloat;
    case "blob":
      return style.binary ? readBytes : readBase64;
    case "timestamp":
      return readTimestamp;
    case "bigInteger":
      return (value) => (typeof value === "bigint" ? value : BigInt(readInteger(value)));
    case "bigDecimal":
      return (value) => String(readFloat(value));
    case "document":
      return readDocument;
    default:
      return shape.kind satisfies never;
  }
}

function fail(value: unknown, wanted: string): never {
  throw unexpected(value, wanted);
}

function readInteger(value: unknown): number {
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return fail(value, "Integer");
  return Math.abs(number) <= 2 ** 63 ? number + 0 : fail(value, "Integer");
}

function readFloat(value: unknown): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  return (typeof value === "string" ? nonFinite(value) : undefined) ?? fail(value, "Double");
}

function readBytes(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : fail(value, "Blob");
}

function readBase64(value: unknown): Uint8Array {
  return (typeof value === "string" ? parseBase64(value) : fail(value, "Blob")) ?? fail(value, "Blob");
}

function readTimestamp(value: unknown): Date {
  if (value instanceof Date) return value;
  if (typeof value === "number" || typeof value === "bigint")
    return epochDate(Number(value)) ?? fail(value, "Timestamp");
  return (typeof value === "string" ? parseTimestamp(value) : undefined) ?? fail(value, "Timestamp");
}

/** A document is taken as it is, as long as its depth is bounded. */
function readDocument(value: unknown, depth: number): unknown {
  const pending = [{ value, depth }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.depth >= depthLimit) throw tooDeep();
    for (const held of Object.values(next.value)) pending.push({ value: held as unknown, depth: next.depth + 1 });
  }
  return value;
}
