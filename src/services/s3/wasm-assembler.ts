/** The few pieces of WebAssembly's binary format that the hashing modules of this folder are put together from. */

/** Value types. */
export const valueTypes = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const;

/** An unsigned LEB128 number. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** A signed LEB128 number of 32 bits. */
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

export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
export const i32Const = (value: number): number[] => [0x41, ...signed(value)];
export const i64Const = (value: number): number[] => [0x42, ...signed(value)];
/** `i64.load` from the address on the stack plus `offset`. */
export const loadWord = (offset: number): number[] => [0x29, 0, ...unsigned(offset)];
export const [i32Add, i32And, i32Shl, i64Xor, i64ShrU, toI32] = [0x6a, 0x71, 0x74, 0x85, 0x88, 0xa7];

/** Adds `amount` to an i32 local. */
export const advance = (local: number, amount: number): number[] => [
  ...get(local),
  ...i32Const(amount),
  i32Add,
  ...set(local),
];

/** A function of the module: its type, its locals beside the parameters by type, its code without the final `end`. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly results: readonly number[];
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly code: readonly number[];
}

const section = (id: number, body: readonly number[]): number[] => [id, ...unsigned(body.length), ...body];
const text = (name: string): number[] => [name.length, ...Buffer.from(name)];
const list = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];

/** `\0asm`, version 1. */
const header = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** A module that exports `memory` (of so many pages of 64 KiB) and its functions by their names. */
export function wasmModule(pages: number, functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, results }) => [
    0x60,
    ...unsigned(parameters.length),
    ...parameters,
    ...unsigned(results.length),
    ...results,
  ]);
  const exported = functions.map(({ name }, index) => [...text(name), 0, index]);
  const bodies = functions.map(({ locals, code }) => {
    const body = [...list(locals.map(([count, type]) => [...unsigned(count), type])), ...code, 0x0b];
    return [...unsigned(body.length), ...body];
  });
  return Uint8Array.from([
    ...header,
    ...section(1, list(types)),
    ...section(3, list(functions.map((_, index) => [index]))),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, list([[...text("memory"), 2, 0], ...exported])),
    ...section(10, list(bodies)),
  ]);
}

/** What we use of WebAssembly: Node's type package leaves it to the browser's. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

/** What a module exports: its functions and its memory. */
type WithMemory<Exports extends object> = Exports & { readonly memory: { readonly buffer: ArrayBuffer } };

/** Compiles and instantiates a module; `Exports` are its memory and functions. */
export function instantiate<Exports extends object>(bytes: Uint8Array): WithMemory<Exports> {
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  return new Instance(new Module(bytes)).exports as WithMemory<Exports>;
}
