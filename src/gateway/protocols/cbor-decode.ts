/** Decodes CBOR (RFC 8949), definite and indefinite, within bounds on depth and size. */
import { isUtf8 } from "node:buffer";
import { serializationError } from "./json-read.ts";
import { setOwn } from "./xml-read.ts";

const depthLimit = 128;
const breakCode = Symbol("break");
const absentCount = -1;

/** The value of one whole item; timestamps (tag 1) are Dates, null and undefined are null. Throws SerializationException. */
export function decodeCbor(bytes: Uint8Array): unknown {
  const decoder = new CborDecoder(bytes);
  const value = decoder.item(0);
  if (value === breakCode || !decoder.atEnd) throw broken();
  return value;
}

function broken(): Error {
  return serializationError("The request body is not valid CBOR");
}

class CborDecoder {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.#position === this.#bytes.length;
  }

  item(depth: number): unknown {
    if (depth > depthLimit) throw broken();
    const head = this.#byte();
    const major = head >> 5;
    const detail = head & 31;
    if (major === 7) return this.#simple(detail);
    const count = this.#count(detail);
    if (count === absentCount && (major < 2 || major === 6)) throw broken();
    switch (major) {
      case 0:
        return count;
      case 1:
        return typeof count === "bigint" ? -1n - count : -1 - count;
      case 2:
        return count === absentCount ? this.#chunks(2) : this.#take(count);
      case 3:
        return this.#text(count === absentCount ? this.#chunks(3) : this.#take(count));
      case 4:
        return this.#array(count, depth);
      case 5:
        return this.#map(count, depth);
      default:
        return this.#tagged(count, depth);
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw broken();
    this.#position++;
    return byte;
  }

  /** The argument of a head: a number, a bigint beyond 2^53, or `absentCount` for an item of indefinite length. */
  #count(detail: number): number | bigint {
    if (detail < 24) return detail;
    if (detail === 31) return absentCount;
    if (detail > 27) throw broken();
    const width = 1 << (detail - 24);
    const at = this.#position;
    if (at + width > this.#bytes.length) throw broken();
    this.#position += width;
    if (width < 8) return this.#bytes.readUIntBE(at, width);
    const wide = this.#bytes.readBigUInt64BE(at);
    return wide <= Number.MAX_SAFE_INTEGER ? Number(wide) : wide;
  }

  #take(length: number | bigint): Uint8Array {
    const start = this.#position;
    if (typeof length !== "number" || start + length > this.#bytes.length) throw broken();
    this.#position += length;
    return this.#bytes.subarray(start, this.#position);
  }

  #chunks(major: number): Uint8Array {
    const chunks: Uint8Array[] = [];
    for (let head = this.#byte(); head !== 0xff; head = this.#byte()) {
      const count = this.#count(head & 31);
      if (head >> 5 !== major || count === absentCount) throw broken();
      chunks.push(this.#take(count));
    }
    return Buffer.concat(chunks);
  }

  #text(bytes: Uint8Array): string {
    if (!isUtf8(bytes)) throw broken();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  }

  #array(count: number | bigint, depth: number): unknown[] {
    const items: unknown[] = [];
    const end = count === absentCount ? Number.POSITIVE_INFINITY : count;
    for (let index = 0; index < end; index++) {
      const item = this.item(depth + 1);
      if (item === breakCode) {
        if (count !== absentCount) throw broken();
        break;
      }
      items.push(item);
    }
    return items;
  }

  #map(count: number | bigint, depth: number): object {
    const map: Record<string, unknown> = {};
    const end = count === absentCount ? Number.POSITIVE_INFINITY : count;
    for (let index = 0; index < end; index++) {
      const key = this.item(depth + 1);
      if (key === breakCode && count === absentCount) break;
      if (typeof key !== "string") throw broken();
      const value = this.item(depth + 1);
      if (value === breakCode) throw broken();
      setOwn(map, key, value);
    }
    return map;
  }

  #tagged(tag: number | bigint, depth: number): unknown {
    const value = this.item(depth + 1);
    if (value === breakCode) throw broken();
    if (tag === 1) return epoch(value);
    if (tag === 2 || tag === 3) return bigNumber(value, tag === 3);
    return value;
  }

  #simple(detail: number): unknown {
    switch (detail) {
      case 20:
        return false;
      case 21:
        return true;
      case 22:
      case 23:
        return null;
      case 25:
        return halfFloat(this.#read(2).readUInt16BE(0));
      case 26:
        return this.#read(4).readFloatBE(0);
      case 27:
        return this.#read(8).readDoubleBE(0);
      case 31:
        return breakCode;
      default:
        throw broken();
    }
  }

  #read(length: number): Buffer {
    return this.#take(length) as Buffer;
  }
}

function epoch(value: unknown): Date {
  const date = new Date(typeof value === "number" ? Math.round(value * 1000) : Number.NaN);
  if (Number.isNaN(date.getTime())) throw broken();
  return date;
}

function bigNumber(value: unknown, negative: boolean): bigint {
  if (!(value instanceof Uint8Array) || value.length > 1024) throw broken();
  const magnitude = value.length === 0 ? 0n : BigInt(`0x${Buffer.from(value).toString("hex")}`);
  return negative ? -1n - magnitude : magnitude;
}

function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
