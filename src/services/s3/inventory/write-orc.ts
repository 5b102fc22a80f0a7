/** Writes a list as ORC, version 0.12 (orc.apache.org, "ORC Specification v1"): one stripe, literal runs, compressed. */
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import type { Column, ColumnType, Listed } from "./record.ts";

const deflate = promisify<Uint8Array, Buffer>(deflateRaw);

/** What readers inflate at a time. */
const chunkBytes = 262_144;
/** Times are counted from the first second of 2015 in the writer's zone. */
const timeBase = Date.UTC(2015, 0, 1) / 1000;
const longestRun = 128;

/** The format's numbers. */
const structKind = 12;
const kinds: Readonly<Record<ColumnType, number>> = { boolean: 0, integer: 4, text: 7, time: 9 };
const typeNames: Readonly<Record<ColumnType, string>> = {
  boolean: "boolean",
  integer: "bigint",
  text: "string",
  time: "timestamp",
};
const streams = { present: 0, data: 1, length: 2, secondary: 5 } as const;

interface Stream {
  readonly kind: number;
  readonly column: number;
  readonly bytes: Uint8Array;
}

type Present = string | number | boolean;

/** The manifest's `fileSchema`. */
export function orcSchema(columns: readonly Column[]): string {
  return `struct<${columns.map(({ parquetName, type }) => `${parquetName}:${typeNames[type]}`).join(",")}>`;
}

/** A whole file. */
export async function writeOrc(columns: readonly Column[], listed: readonly Listed[]): Promise<Uint8Array> {
  const header = Buffer.from("ORC");
  const rows = listed.length;
  const found = columns.map(({ value }) => listed.map((one) => value(one)));
  const plain = rows === 0 ? [] : columns.flatMap(({ type }, index) => streamsOf(type, index + 1, found[index] ?? []));
  const packed = await Promise.all(plain.map(async (stream) => ({ ...stream, bytes: await compress(stream.bytes) })));
  const data = Buffer.concat(packed.map(({ bytes }) => bytes));
  const stripeFooter = rows === 0 ? Buffer.alloc(0) : await compress(stripeFooterOf(packed, columns.length));
  const footer = await compress(
    Buffer.concat([
      number(1, header.length),
      number(2, data.length + stripeFooter.length),
      ...(rows === 0 ? [] : [stripeInformation(header.length, data.length, stripeFooter.length, rows)]),
      structType(columns),
      ...columns.map(({ type }) => bytesField(4, number(1, kinds[type]))),
      number(6, rows),
      statistics(rows, false),
      ...found.map((values) => statistics(values.filter(isPresent).length, !values.every(isPresent))),
      number(8, 0),
    ]),
  );
  const postscript = Buffer.concat([
    number(1, footer.length),
    number(2, 1),
    number(3, chunkBytes),
    bytesField(4, Buffer.from([0, 12])),
    number(5, 0),
    number(6, 6),
    bytesField(8000, header),
  ]);
  return Buffer.concat([header, data, stripeFooter, footer, postscript, Buffer.from([postscript.length])]);
}

function isPresent(value: Present | undefined): value is Present {
  return value !== undefined;
}

function streamsOf(type: ColumnType, column: number, found: readonly (Present | undefined)[]): Stream[] {
  const values = found.filter(isPresent);
  const stream = (kind: number, bytes: Uint8Array): Stream => ({ kind, column, bytes });
  const present = values.length === found.length ? [] : [stream(streams.present, packBits(found.map(isPresent)))];
  switch (type) {
    case "boolean":
      return [...present, stream(streams.data, packBits(values.map((value) => value === true)))];
    case "integer":
      return [...present, stream(streams.data, packIntegers(values.map((value) => signed(Number(value)))))];
    case "text": {
      const texts = values.map((value) => Buffer.from(String(value)));
      const lengths = packIntegers(texts.map(({ length }) => BigInt(length)));
      return [...present, stream(streams.data, Buffer.concat(texts)), stream(streams.length, lengths)];
    }
    case "time": {
      const seconds = values.map((value) => signed(Math.floor(Number(value) / 1000) - timeBase));
      const parts = packIntegers(values.map((value) => nanoseconds(Math.floor(Number(value)) % 1000)));
      return [...present, stream(streams.data, packIntegers(seconds)), stream(streams.secondary, parts)];
    }
  }
}

/** Zigzag: small numbers of either sign are short. */
function signed(value: number): bigint {
  return value < 0 ? BigInt(-value) * 2n - 1n : BigInt(value) * 2n;
}

/** Decimal zeros at the end are left out, and counted in the last three bits: one less than there are. */
function nanoseconds(milliseconds: number): bigint {
  if (milliseconds === 0) return 0n;
  const digits = String(milliseconds);
  const zeros = digits.length - digits.replace(/0+$/, "").length + 6;
  return ((BigInt(milliseconds) * 1_000_000n) / 10n ** BigInt(zeros)) * 8n + BigInt(zeros - 1);
}

/** Runs of literals, each after its negated length. */
function packRuns<T>(values: readonly T[], pack: (run: readonly T[]) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < values.length; at += longestRun) {
    const run = values.slice(at, at + longestRun);
    parts.push(Buffer.from([256 - run.length]), pack(run));
  }
  return Buffer.concat(parts);
}

function packIntegers(values: readonly bigint[]): Uint8Array {
  return packRuns(values, (run) => Buffer.concat(run.map(variableLength)));
}

/** Eight to a byte, the first in the highest bit. */
function packBits(bits: readonly boolean[]): Uint8Array {
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit, place) => byte | (bit ? 0x80 >> place : 0), 0),
  );
  return packRuns(bytes, (run) => Buffer.from(run));
}

/** Chunks, each after its length and whether it is as it was. */
async function compress(bytes: Uint8Array): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes);
    const packed = await deflate(chunk);
    const shorter = packed.length < chunk.length;
    const body = shorter ? packed : chunk;
    const head = Buffer.alloc(3);
    head.writeUIntLE(body.length * 2 + (shorter ? 0 : 1), 0, 3);
    parts.push(head, body);
  }
  return Buffer.concat(parts);
}

function stripeFooterOf(packed: readonly Stream[], columns: number): Uint8Array {
  return Buffer.concat([
    ...packed.map(({ kind, column, bytes }) =>
      bytesField(1, Buffer.concat([number(1, kind), number(2, column), number(3, bytes.length)])),
    ),
    ...Array.from({ length: columns + 1 }, () => bytesField(2, number(1, 0))),
    bytesField(3, Buffer.from("UTC")),
  ]);
}

function stripeInformation(offset: number, dataLength: number, footerLength: number, rows: number): Uint8Array {
  const members = [offset, 0, dataLength, footerLength, rows];
  return bytesField(3, Buffer.concat(members.map((value, index) => number(index + 1, value))));
}

function structType(columns: readonly Column[]): Uint8Array {
  const subtypes = Buffer.concat(columns.map((_, index) => variableLength(BigInt(index + 1))));
  const names = columns.map(({ parquetName }) => bytesField(3, Buffer.from(parquetName)));
  return bytesField(4, Buffer.concat([number(1, structKind), bytesField(2, subtypes), ...names]));
}

function statistics(values: number, hasNull: boolean): Uint8Array {
  return bytesField(7, Buffer.concat([number(1, values), number(10, hasNull ? 1 : 0)]));
}

/** Protocol Buffers: a number. */
function number(field: number, value: number): Uint8Array {
  return Buffer.concat([variableLength(BigInt(field) * 8n), variableLength(BigInt(value))]);
}

/** Protocol Buffers: bytes, a text or a message. */
function bytesField(field: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([variableLength(BigInt(field) * 8n + 2n), variableLength(BigInt(bytes.length)), bytes]);
}

/** Seven bits a byte, the lowest first. */
function variableLength(value: bigint): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) | 128);
  }
}
