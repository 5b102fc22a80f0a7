/** Reads what is enough of ORC to check a file: one stripe, literal runs, columns of texts, integers, booleans and times. */
import { inflateRawSync } from "node:zlib";

type Field = readonly [number, number | Buffer];
type Value = string | number | boolean | undefined;

/** A file's columns by name, in its order. */
export function readOrc(file: Uint8Array): Record<string, Value[]> {
  const bytes = Buffer.from(file);
  if (bytes.subarray(0, 3).toString() !== "ORC") throw new Error("Not ORC");
  const end = bytes.length - 1;
  const postscript = fields(bytes.subarray(end - (bytes[end] ?? 0), end));
  const footerEnd = end - (bytes[end] ?? 0);
  const footer = fields(inflate(bytes.subarray(footerEnd - numberOf(postscript, 1), footerEnd)));
  const [root, ...types] = buffersOf(footer, 4).map(fields);
  const names = buffersOf(root ?? [], 3).map(String);
  const stripe = buffersOf(footer, 3).map(fields)[0];
  const columns = Object.fromEntries(names.map((name): [string, Value[]] => [name, []]));
  if (stripe === undefined) return columns;
  const [start, dataLength, rows] = [numberOf(stripe, 1), numberOf(stripe, 3), numberOf(stripe, 5)];
  const footerStart = start + dataLength;
  const stripeFooter = fields(inflate(bytes.subarray(footerStart, footerStart + numberOf(stripe, 4))));
  const found = new Map<string, Buffer>();
  let at = start;
  for (const stream of buffersOf(stripeFooter, 1).map(fields)) {
    const length = numberOf(stream, 3);
    found.set(`${numberOf(stream, 2)}/${numberOf(stream, 1)}`, inflate(bytes.subarray(at, at + length)));
    at += length;
  }
  types.forEach((type, index) => {
    const stream = (kind: number): Buffer => found.get(`${index + 1}/${kind}`) ?? Buffer.alloc(0);
    const present = stream(0).length > 0 ? bits(stream(0)) : Array.from({ length: rows }, () => true);
    const values = read(numberOf(type, 1), stream);
    columns[names[index] ?? ""] = present.slice(0, rows).map((is) => (is ? values.shift() : undefined));
  });
  return columns;
}

function read(kind: number, stream: (kind: number) => Buffer): Value[] {
  if (kind === 0) return bits(stream(1));
  if (kind === 4) return integers(stream(1)).map(unsigned);
  if (kind === 7) {
    let at = 0;
    return integers(stream(2)).map((length) =>
      stream(1)
        .subarray(at, (at += length))
        .toString(),
    );
  }
  const parts = integers(stream(5));
  const seconds = integers(stream(1)).map(unsigned);
  return seconds.map((second, index) => {
    const part = parts[index] ?? 0;
    const zeros = part % 8;
    const nanoseconds = Math.floor(part / 8) * (zeros === 0 ? 1 : 10 ** (zeros + 1));
    return (Date.UTC(2015, 0, 1) / 1000 + second) * 1000 + nanoseconds / 1e6;
  });
}

const unsigned = (zigzag: number): number => (zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2);

function inflate(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const head = bytes.readUIntLE(at, 3);
    const chunk = bytes.subarray(at + 3, (at += 3 + Math.floor(head / 2)));
    parts.push(head % 2 === 1 ? chunk : inflateRawSync(chunk));
  }
  return Buffer.concat(parts);
}

/** Literals only: each run after its negated length. */
function integers(bytes: Buffer): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const count = -bytes.readInt8(at++);
    if (count <= 0) throw new Error("A run that is not of literals");
    for (let index = 0; index < count; index++) {
      const [value, next] = variableLength(bytes, at);
      values.push(value);
      at = next;
    }
  }
  return values;
}

function bits(bytes: Buffer): boolean[] {
  const found: boolean[] = [];
  for (let at = 0; at < bytes.length;) {
    const count = -bytes.readInt8(at++);
    for (const byte of bytes.subarray(at, (at += count)))
      for (let place = 7; place >= 0; place--) found.push(((byte >> place) & 1) === 1);
  }
  return found;
}

function fields(bytes: Buffer): Field[] {
  const found: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag, afterTag] = variableLength(bytes, at);
    const [value, next] = variableLength(bytes, afterTag);
    const isBytes = tag % 8 === 2;
    found.push([Math.floor(tag / 8), isBytes ? bytes.subarray(next, next + value) : value]);
    at = isBytes ? next + value : next;
  }
  return found;
}

const numberOf = (message: readonly Field[], field: number): number =>
  Number(message.find(([name]) => name === field)?.[1] ?? 0);

const buffersOf = (message: readonly Field[], field: number): Buffer[] =>
  message.flatMap(([name, value]) => (name === field && typeof value !== "number" ? [value] : []));

function variableLength(bytes: Buffer, start: number): [number, number] {
  let [value, scale, at] = [0, 1, start];
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value += (byte % 128) * scale;
    if (byte < 128) return [value, at];
    scale *= 128;
  }
}
