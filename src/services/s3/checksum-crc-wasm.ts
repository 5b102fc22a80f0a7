/** Assembles the WebAssembly module behind checksum-crc.ts: reflected CRCs through tables, four stretches of the input at once. */
import {
  advance,
  get,
  i32Add,
  i32Const,
  i32And,
  i32Shl,
  i64Const,
  i64ShrU,
  i64Xor,
  loadWord,
  set,
  toI32,
  valueTypes,
  wasmModule,
} from "./wasm-assembler.ts";

/** Bytes of the stretches: a long body is taken in fours of the first, what is left in fours of the second, the rest in order. */
export const stretchBytes = [4_096, 1_024] as const;

/**
 * Where things are in the module's memory, all in 64-bit words: eight tables of 256 by bytes, the states that stretches of
 * zeros lead to by half bytes (16 tables of 16 for each length), then the window of input.
 */
export const crcWasmLayout = {
  stretchOffset: 8 * 2_048,
  stretchTableBytes: 16 * 16 * 8,
  windowOffset: 32_768,
  windowBytes: 65_536,
} as const;

const { i32, i64 } = valueTypes;
const tableBytes = 2_048;
/** Bytes of each stretch between two looks at the loop's condition. */
const stepBytes = 8;

// Locals: 0 first state (parameter), 1 length (parameter), 2 position, 3 end, 4–6 the other stretches' states, 7 a word,
// 8 where the first stretch ends.
const [crc, length, position, end, second, third, fourth, word, stretchEnd] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const states = [crc, second, third, fourth];

/** The entry of `table` for byte number `index` of a word: shifted so that the byte already counts eight-byte entries. */
function lookup(from: number, index: number, table: number): number[] {
  const shift = index * 8 - 3;
  const moved = shift < 0 ? [toI32, ...i32Const(3), i32Shl] : [...i64Const(shift), i64ShrU, toI32];
  return [...get(from), ...moved, ...i32Const(0x7f8), i32And, ...loadWord(table * tableBytes)];
}

/** Eight bytes at `offset` from the position through one state. The sum is a tree: it is what the next eight bytes wait for. */
function eightBytes(state: number, offset: number): number[] {
  const entries = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => lookup(word, index, 7 - index));
  const sum = (from: number, to: number): number[] => {
    if (to - from === 1) return entries[from] ?? [];
    const middle = (from + to) / 2;
    return [...sum(from, middle), ...sum(middle, to), i64Xor];
  };
  const input = [...get(position), ...loadWord(offset), ...get(state), i64Xor, ...set(word)];
  return [...input, ...sum(0, 8), ...set(state)];
}

function oneByte(): number[] {
  const byte = [...get(position), 0x31, 0, 0]; // i64.load8_u
  const entry = [...get(crc), ...byte, i64Xor, ...set(word), ...lookup(word, 0, 0)];
  return [...entry, ...get(crc), ...i64Const(8), i64ShrU, i64Xor, ...set(crc), ...advance(position, 1)];
}

/** The state after a stretch of zeros, from its sixteen half bytes: how a stretch's state passes over the next one. */
function passStretch(state: number, tableOffset: number): number[] {
  const code: number[] = [];
  for (let index = 0; index < 16; index++) {
    const shift = index * 4 - 3;
    const moved = shift < 0 ? [toI32, ...i32Const(3), i32Shl] : [...i64Const(shift), i64ShrU, toI32];
    code.push(...get(state), ...moved, ...i32Const(0x78), i32And, ...loadWord(tableOffset + index * 128));
    if (index > 0) code.push(i64Xor);
  }
  return code;
}

/** While four stretches of that length are left: all four side by side, then joined. */
function fourStretches(bytes: number, tableOffset: number): number[] {
  const side = states.flatMap((state, at) => eightBytes(state, at * bytes));
  const inner = whileRoom(stepBytes, stretchEnd, [...side, ...advance(position, stepBytes)]);
  const join = [second, third, fourth].flatMap((next) => [
    ...passStretch(crc, tableOffset),
    ...get(next),
    i64Xor,
    ...set(crc),
  ]);
  const begin = [second, third, fourth].flatMap((state) => [...i64Const(0), ...set(state)]);
  const bound = [...get(position), ...i32Const(bytes), i32Add, ...set(stretchEnd)];
  return whileRoom(4 * bytes, end, [...begin, ...bound, ...inner, ...join, ...advance(position, 3 * bytes)]);
}

/** `while (position + step <= limit) body`. */
function whileRoom(step: number, limit: number, body: number[]): number[] {
  const test = [...get(position), ...i32Const(step), i32Add, ...get(limit), 0x4d]; // i32.le_u
  return [0x03, 0x40, ...test, 0x04, 0x40, ...body, 0x0c, 1, 0x0b, 0x0b];
}

/** The module's bytes; it exports `memory` and `run(crc, length)` over the window's first `length` bytes. */
export function crcModuleBytes(): Uint8Array<ArrayBuffer> {
  const { windowOffset, stretchOffset, stretchTableBytes } = crcWasmLayout;
  const begin = [...i32Const(windowOffset), ...set(position), ...get(position), ...get(length), i32Add, ...set(end)];
  const code = [
    ...begin,
    ...stretchBytes.flatMap((bytes, at) => fourStretches(bytes, stretchOffset + at * stretchTableBytes)),
    ...whileRoom(8, end, [...eightBytes(crc, 0), ...advance(position, 8)]),
    ...whileRoom(1, end, oneByte()),
    ...get(crc),
  ];
  const locals: [number, number][] = [
    [2, i32],
    [4, i64],
    [1, i32],
  ];
  return wasmModule(2, [{ name: "run", parameters: [i64, i32], results: [i64], locals, code }]);
}
