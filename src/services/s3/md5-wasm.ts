/** Assembles the WebAssembly module behind md5-lanes.ts: MD5 (RFC 1321) of four or eight messages at once, a message a lane of 128-bit vectors. */
import { advance, get, i32Const, set, unsigned, valueTypes, wasmModule } from "./wasm-assembler.ts";
import type { WasmFunction } from "./wasm-assembler.ts";

/** Bytes a message's slot has: the longest body and the two blocks that its padding may need. */
const slotBytes: number = 64 * 1024 + 128;

/**
 * Where things are in the module's memory. `state`: for each group of four lanes the words a, b, c and d, four lanes each.
 * `constants`: the sines of RFC 1321, each in four lanes; filled in by who instantiates the module.
 */
export const md5Layout = {
  stateOffset: 0,
  constantsOffset: 128,
  wordsOffset: 128 + 64 * 16,
  slotsOffset: 2048,
  slotBytes,
  slots: 8,
} as const;

const pages = Math.ceil((md5Layout.slotsOffset + md5Layout.slots * slotBytes) / 65_536);

/** Bits that the four operations of each round rotate by. */
const rotations = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const simd = (code: number): number[] => [0xfd, ...unsigned(code)];
const [andNot, and, or, xor, shl, shrU, add, sub] = [0x4f, 0x4e, 0x50, 0x51, 0xab, 0xad, 0xae, 0xb1].map(simd) as [
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
  number[],
];
const load = (offset: number): number[] => [...simd(0x00), 0, ...unsigned(offset)];
const store = (offset: number): number[] => [...simd(0x0b), 0, ...unsigned(offset)];
const shuffleWords = (...words: number[]): number[] => [
  ...simd(0x0d),
  ...words.flatMap((word) => [0, 1, 2, 3].map((byte) => word * 4 + byte)),
];

/** Locals of one group of four lanes: a pointer a lane (parameters), then a, b, c, d, their values before the block, and scratch. */
interface Group {
  readonly pointers: readonly number[];
  readonly state: readonly number[];
  readonly before: readonly number[];
  readonly scratch: readonly number[];
  readonly stateOffset: number;
  readonly wordsOffset: number;
}

/** Turns the next sixteen words of four messages around, so that word n of all four is one vector. */
function turnWords({ pointers, scratch, wordsOffset }: Group): number[] {
  const [r0 = 0, r1 = 0, r2 = 0, r3 = 0, low01 = 0, low23 = 0, high01 = 0, high23 = 0] = scratch;
  const code: number[] = [];
  const merge = (one: number, two: number, words: number[], into: number): number[] => [
    ...get(one),
    ...get(two),
    ...shuffleWords(...words),
    ...set(into),
  ];
  for (let at = 0; at < 4; at++) {
    for (const [lane, pointer] of pointers.entries())
      code.push(...get(pointer), ...load(at * 16), ...set(scratch[lane] ?? 0));
    code.push(...merge(r0, r1, [0, 4, 1, 5], low01), ...merge(r2, r3, [0, 4, 1, 5], low23));
    code.push(...merge(r0, r1, [2, 6, 3, 7], high01), ...merge(r2, r3, [2, 6, 3, 7], high23));
    for (const [word, [one, two, words]] of (
      [
        [low01, low23, [0, 1, 4, 5]],
        [low01, low23, [2, 3, 6, 7]],
        [high01, high23, [0, 1, 4, 5]],
        [high01, high23, [2, 3, 6, 7]],
      ] as const
    ).entries()) {
      const offset = wordsOffset + (at * 4 + word) * 16;
      code.push(...i32Const(0), ...get(one), ...get(two), ...shuffleWords(...words), ...store(offset));
    }
  }
  return code;
}

/** The round's function of b, c and d. The last one's complement is given: `a + ~x + k` is `a - x + (k - 1)`. */
function mix(round: number, b: number, c: number, d: number): number[] {
  if (round === 0) return [...get(c), ...get(d), ...xor, ...get(b), ...and, ...get(d), ...xor];
  if (round === 1) return [...get(b), ...get(c), ...xor, ...get(d), ...and, ...get(c), ...xor];
  if (round === 2) return [...get(b), ...get(c), ...xor, ...get(d), ...xor];
  return [...get(d), ...get(b), ...andNot, ...get(c), ...xor];
}

/** Which of the sixteen words an operation adds. */
function wordOf(round: number, at: number): number {
  return ([at, 5 * at + 1, 3 * at + 5, 7 * at][round] ?? 0) % 16;
}

/** One of the 64 operations: `a = b + ((a + mix(b, c, d) + word + constant) <<< rotation)`. */
function operation({ state, scratch, wordsOffset }: Group, index: number): number[] {
  const round = index >> 4;
  const role = (offset: number): number => state[(offset - index + 64) % 4] ?? 0;
  const [a, b, c, d] = [role(0), role(1), role(2), role(3)];
  const sum = scratch[0] ?? 0;
  const rotation = rotations[round as 0 | 1 | 2 | 3][index % 4] ?? 0;
  const constants = [...i32Const(0), ...load(md5Layout.constantsOffset + index * 16)];
  const word = [...i32Const(0), ...load(wordsOffset + wordOf(round, index) * 16)];
  return [
    ...get(a),
    ...word,
    ...add,
    ...constants,
    ...add,
    ...mix(round, b, c, d),
    ...(round === 3 ? sub : add),
    ...set(sum),
    ...get(sum),
    ...i32Const(rotation),
    ...shl,
    ...get(sum),
    ...i32Const(32 - rotation),
    ...shrU,
    ...or,
    ...get(b),
    ...add,
    ...set(a),
  ];
}

function block(groups: readonly Group[]): number[] {
  const code: number[] = [];
  for (const group of groups) {
    code.push(...turnWords(group));
    for (const [at, local] of group.state.entries()) code.push(...get(local), ...set(group.before[at] ?? 0));
  }
  // One operation of each group in turn: the processor has something to do while it waits for the other's sum.
  for (let index = 0; index < 64; index++) for (const group of groups) code.push(...operation(group, index));
  for (const group of groups) {
    for (const [at, local] of group.state.entries())
      code.push(...get(local), ...get(group.before[at] ?? 0), ...add, ...set(local));
    for (const pointer of group.pointers) code.push(...advance(pointer, 64));
  }
  return code;
}

/** `run4` or `run8`: takes so many blocks from each lane's pointer on through the state. Parameters: the count, then the pointers. */
function runFunction(groupCount: number): WasmFunction {
  const lanes = groupCount * 4;
  const groups = Array.from({ length: groupCount }, (_, index): Group => {
    const first = 1 + lanes + index * 16;
    const locals = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);
    return {
      pointers: locals(1 + index * 4, 4),
      state: locals(first, 4),
      before: locals(first + 4, 4),
      scratch: locals(first + 8, 8),
      stateOffset: md5Layout.stateOffset + index * 64,
      wordsOffset: md5Layout.wordsOffset + index * 256,
    };
  });
  const eachWord = (make: (group: Group, at: number, local: number) => number[]): number[] =>
    groups.flatMap((group) => group.state.flatMap((local, at) => make(group, at, local)));
  const count = 0;
  // do { block } while (--count)
  const loop = [0x03, 0x40, ...block(groups), ...advance(count, -1), ...get(count), 0x0d, 0, 0x0b];
  const code = [
    ...eachWord((group, at, local) => [...i32Const(0), ...load(group.stateOffset + at * 16), ...set(local)]),
    ...loop,
    ...eachWord((group, at, local) => [...i32Const(0), ...get(local), ...store(group.stateOffset + at * 16)]),
  ];
  const parameters = Array.from({ length: 1 + lanes }, () => valueTypes.i32);
  return { name: `run${lanes}`, parameters, results: [], locals: [[groupCount * 16, valueTypes.v128]], code };
}

/** The module's bytes; it exports `memory`, `run4` and `run8`. */
export function md5ModuleBytes(): Uint8Array<ArrayBuffer> {
  return wasmModule(pages, [runFunction(1), runFunction(2)]);
}
