/** Encodes outputs as CBOR through closures that are compiled once per shape. */
import type { Member, SimpleShape, StructureShape } from "../model/model.ts";

/** Bytes that grow as they are written. */
class CborBytes {
  #buffer = Buffer.allocUnsafe(512);
  #length = 0;

  /** Makes room for `count` more bytes and returns where they begin. */
  #room(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#length, this.#buffer.length * 2));
      this.#buffer.copy(grown, 0, 0, start);
      this.#buffer = grown;
    }
    return start;
  }

  byte(value: number): void {
    const at = this.#room(1);
    this.#buffer[at] = value;
  }

  /** A head: major type and argument. */
  head(major: number, count: number): void {
    const type = major << 5;
    if (count < 24) return this.byte(type | count);
    const [detail, width] =
      count < 0x100 ? [24, 1] : count < 0x10000 ? [25, 2] : count <= 0xffffffff ? [26, 4] : [27, 8];
    this.byte(type | detail);
    const at = this.#room(width);
    if (width < 8) this.#buffer.writeUIntBE(count, at, width);
    else this.#buffer.writeBigUInt64BE(BigInt(count), at);
  }

  bytes(value: Uint8Array): void {
    this.head(2, value.length);
    const at = this.#room(value.length);
    this.#buffer.set(value, at);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.head(3, length);
    const at = this.#room(length);
    this.#buffer.write(value, at, length, "utf8");
  }

  number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value >= 0) this.head(0, value);
      else this.head(1, -1 - value);
      return;
    }
    this.byte(0xfb);
    const at = this.#room(8);
    this.#buffer.writeDoubleBE(value, at);
  }

  finish(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }
}

type CborWriter = (out: CborBytes, value: unknown) => void;

interface Field {
  readonly name: string;
  readonly write: CborWriter;
}

const indefiniteMap = 0xbf;
const breakByte = 0xff;

/** A set of compiled writers. */
export class CborWriters {
  readonly #structures = new WeakMap<StructureShape, CborWriter>();

  /** The bytes of a whole structure. */
  encode(shape: StructureShape, value: object): Uint8Array {
    const out = new CborBytes();
    this.#structure(shape)(out, value);
    return out.finish();
  }

  /** The bytes of a structure with members from outside of the model put in front (`__type`, free error fields). */
  encodeWith(
    extra: Readonly<Record<string, string | number | boolean>>,
    members: readonly Member[],
    value: object,
  ): Uint8Array {
    const out = new CborBytes();
    out.byte(indefiniteMap);
    for (const [name, held] of Object.entries(extra)) {
      out.text(name);
      if (typeof held === "string") out.text(held);
      else if (typeof held === "number") out.number(held);
      else out.byte(held ? 0xf5 : 0xf4);
    }
    writeMembers(this.#fields(members), out, value);
    out.byte(breakByte);
    return out.finish();
  }

  #structure(shape: StructureShape): CborWriter {
    const known = this.#structures.get(shape);
    if (known !== undefined) return known;
    let fields: readonly Field[] | undefined;
    const writer: CborWriter = (out, value) => {
      out.byte(indefiniteMap);
      writeMembers((fields ??= this.#fields(shape.members)), out, value as object);
      out.byte(breakByte);
    };
    this.#structures.set(shape, writer);
    return writer;
  }

  #fields(members: readonly Member[]): Field[] {
    return members.map((member) => ({ name: member.name, write: this.#value(member) }));
  }

  #value(member: Member): CborWriter {
    const shape = member.shape;
    switch (shape.kind) {
      case "structure":
      case "union":
        return this.#structure(shape);
      case "list":
        return this.#list(shape.element, Boolean(shape.element.traits["sparse"] ?? member.traits["sparse"]));
      case "map":
        return this.#map(shape.value, Boolean(shape.value.traits["sparse"] ?? member.traits["sparse"]));
      default:
        return simpleWriter(shape);
    }
  }

  #list(element: Member, sparse: boolean): CborWriter {
    let write: CborWriter | undefined;
    return (out, value) => {
      write ??= this.#value(element);
      const all = value as readonly unknown[];
      const items = sparse ? all : all.filter((item) => item !== undefined && item !== null);
      out.head(4, items.length);
      for (const item of items) {
        if (item === undefined || item === null) out.byte(0xf6);
        else write(out, item);
      }
    };
  }

  #map(element: Member, sparse: boolean): CborWriter {
    let write: CborWriter | undefined;
    return (out, value) => {
      write ??= this.#value(element);
      out.byte(indefiniteMap);
      for (const [key, item] of Object.entries(value as object)) {
        const absent = item === undefined || item === null;
        if (absent && !sparse) continue;
        out.text(key);
        if (absent) out.byte(0xf6);
        else write(out, item);
      }
      out.byte(breakByte);
    };
  }
}

function writeMembers(fields: readonly Field[], out: CborBytes, value: object): void {
  for (const field of fields) {
    const held = (value as Record<string, unknown>)[field.name];
    if (held === undefined || held === null) continue;
    out.text(field.name);
    field.write(out, held);
  }
}

function simpleWriter(shape: SimpleShape): CborWriter {
  switch (shape.kind) {
    case "boolean":
      return (out, value) => out.byte(value === true ? 0xf5 : 0xf4);
    case "integer":
    case "float":
    case "bigInteger":
      return (out, value) => out.number(Number(value));
    case "blob":
      return (out, value) => out.bytes(value as Uint8Array);
    case "timestamp":
      return (out, value) => {
        out.byte(0xc1);
        out.number((value as Date).getTime() / 1000);
      };
    default:
      return (out, value) => out.text(String(value));
  }
}
