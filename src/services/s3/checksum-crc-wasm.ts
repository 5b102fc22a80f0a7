/** Assembles the WebAssembly module behind checksum-crc.ts: one loop that takes sixteen bytes a turn through sixteen tables. */

/** Where things are in the module's memory: tables of 16 × 256 64-bit words first, then the window of input. */
export const crcWasmLayout = { windowOffset: 32_768, windowBytes: 65_536 } as const;

const i32 = 0x7f;
const i64 = 0x7e;
const tableBytes = 2_048;

// Locals: 0 crc (parameter), 1 length (parameter), 2 position, 3 end, 4 first eight bytes, 5 second eight bytes.
const [crc, length, position, end, first, second] = [0, 1, 2, 3, 4, 5];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const i32Const = (value: number): number[] => [0x41, ...signed(value)];
const i64Const = (value: number): number[] => [0x42, ...signed(value)];
const loadWord = (offset: number): number[] => [0x29, 3, ...unsigned(offset)];
const [i32Add, i64And, i64Xor, i64Shl, i64ShrU, toI32] = [0x6a, 0x83, 0x85, 0x86, 0x88, 0xa7];

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

const section = (id: number, body: number[]): number[] => [id, ...unsigned(body.length), ...body];
const name = (text: string): number[] => [text.length, ...Buffer.from(text)];

/** The entry of `table` for byte number `index` of a word: shifted so that the byte already counts eight-byte entries. */
function lookup(word: number, index: number, table: number): number[] {
  const shift = index * 8 - 3;
  const moved = shift < 0 ? [...i64Const(3), i64Shl] : [...i64Const(shift), i64ShrU];
  return [...get(word), ...moved, ...i64Const(0x7f8), i64And, toI32, ...loadWord(table * tableBytes)];
}

function sixteenBytes(): number[] {
  const code = [...get(position), ...loadWord(0), ...get(crc), i64Xor, ...set(first)];
  code.push(...get(position), ...loadWord(8), ...set(second));
  for (let index = 0; index < 16; index++) {
    code.push(...lookup(index < 8 ? first : second, index % 8, 15 - index));
    if (index > 0) code.push(i64Xor);
  }
  return [...code, ...set(crc), ...get(position), ...i32Const(16), i32Add, ...set(position)];
}

function oneByte(): number[] {
  const byte = [...get(position), 0x31, 0, 0]; // i64.load8_u
  const entry = [...get(crc), ...byte, i64Xor, ...set(first), ...lookup(first, 0, 0)];
  const next = [...entry, ...get(crc), ...i64Const(8), i64ShrU, i64Xor, ...set(crc)];
  return [...next, ...get(position), ...i32Const(1), i32Add, ...set(position)];
}

/** `while (position + step <= end) body`. */
function whileRoom(step: number, body: number[]): number[] {
  const test = [...get(position), ...i32Const(step), i32Add, ...get(end), 0x4d]; // i32.le_u
  return [0x03, 0x40, ...test, 0x04, 0x40, ...body, 0x0c, 1, 0x0b, 0x0b];
}

/** `\0asm`, version 1. */
const header = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** The module's bytes; it exports `memory` and `run(crc, length)` over the window's first `length` bytes. */
export function crcModuleBytes(): Uint8Array<ArrayBuffer> {
  const start = [...i32Const(crcWasmLayout.windowOffset), ...set(position)];
  const stop = [...get(position), ...get(length), i32Add, ...set(end)];
  const loops = [...whileRoom(16, sixteenBytes()), ...whileRoom(1, oneByte())];
  const body = [2, 2, i32, 2, i64, ...start, ...stop, ...loops, ...get(crc), 0x0b];
  return Uint8Array.from([
    ...header,
    ...section(1, [1, 0x60, 2, i64, i32, 1, i64]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 2]),
    ...section(7, [2, ...name("memory"), 2, 0, ...name("run"), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}
