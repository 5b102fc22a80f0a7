/** Reflected CRCs of 32 and 64 bits (CRC-32C, CRC-64/NVME) by tables in WebAssembly, and joining CRCs of pieces. */
import { crcModuleBytes, crcWasmLayout, stretchBytes } from "./checksum-crc-wasm.ts";
import { instantiate } from "./wasm-assembler.ts";

/** A CRC whose start value and final complement are all ones, as all of S3's are. */
export interface Crc {
  readonly widthBits: 32 | 64;
  /** Reflected polynomial. */
  readonly polynomial: bigint;
  /** Continues from `crc` (0n at the start) over more bytes. */
  update(crc: bigint, bytes: Uint8Array): bigint;
}

/** Polynomials in reflected form. */
export const crcPolynomials = { crc32: 0xedb88320n, crc32c: 0x82f63b78n, crc64nvme: 0x9a6c9329ac4bc9b5n } as const;

interface Engine {
  readonly window: Uint8Array;
  readonly run: (crc: bigint, lengthBytes: number) => bigint;
}

/** Makes a CRC; its tables (1 ms of work) are built when it is first used. */
export function newCrc(widthBits: 32 | 64, polynomial: bigint): Crc {
  const ones = (1n << BigInt(widthBits)) - 1n;
  let engine: Engine | undefined;
  return {
    widthBits,
    polynomial,
    update(crc, bytes) {
      engine ??= newEngine(polynomial);
      const { window, run } = engine;
      let state = crc ^ ones;
      for (let start = 0; start < bytes.length; start += window.length) {
        const piece =
          bytes.length <= window.length ? bytes : bytes.subarray(start, Math.min(bytes.length, start + window.length));
        window.set(piece);
        state = BigInt.asUintN(64, run(state, piece.length));
      }
      return state ^ ones;
    },
  };
}

function newEngine(polynomial: bigint): Engine {
  const { memory, run } = instantiate<Pick<Engine, "run">>(crcModuleBytes());
  fillTables(new BigUint64Array(memory.buffer, 0, 8 * 256), polynomial);
  const window = new Uint8Array(memory.buffer, crcWasmLayout.windowOffset, crcWasmLayout.windowBytes);
  for (const [at, bytes] of stretchBytes.entries()) {
    const offset = crcWasmLayout.stretchOffset + at * crcWasmLayout.stretchTableBytes;
    // Until its tables are there the module must not take stretches: the zeros are passed in pieces too short for them.
    const pass = (state: bigint): bigint => {
      let passed = state;
      for (let left = bytes; left > 0; left -= 512) passed = BigInt.asUintN(64, run(passed, 512));
      return passed;
    };
    fillStretchTables(new BigUint64Array(memory.buffer, offset, 16 * 16), pass);
  }
  return { window, run };
}

/** Table k, entry b: the CRC of byte b followed by k zero bytes. */
function fillTables(tables: BigUint64Array, polynomial: bigint): void {
  for (let byte = 0; byte < 256; byte++) {
    let crc = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ polynomial : crc >> 1n;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const shorter = tables[index - 256] ?? 0n;
    tables[index] = (shorter >> 8n) ^ (tables[Number(shorter & 0xffn)] ?? 0n);
  }
}

/** Table k, entry h: the state that `pass` makes of half byte h at place k. */
function fillStretchTables(tables: BigUint64Array, pass: (state: bigint) => bigint): void {
  for (let index = 0; index < tables.length; index++) {
    const half = index & 15;
    const lowest = half & -half;
    const rest = half ^ lowest;
    // What passes is a sum over GF(2): of each half byte only the single bits need passing.
    tables[index] =
      rest === 0
        ? half === 0
          ? 0n
          : pass(BigInt(half) << BigInt((index >> 4) * 4))
        : tables[index - lowest]! ^ tables[index - rest]!;
  }
}

/** Multiplies two polynomials modulo the CRC's, all in reflected form (the highest bit is x⁰). */
function multiply(crc: Pick<Crc, "widthBits" | "polynomial">, left: bigint, right: bigint): bigint {
  let product = 0n;
  let factor = right;
  for (let mask = 1n << BigInt(crc.widthBits - 1); mask > 0n; mask >>= 1n) {
    if (left & mask) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ crc.polynomial : factor >> 1n;
  }
  return product;
}

/** x to the power of 8 × lengthBytes: what appending that many bytes does to a CRC. */
function shiftOperator(crc: Pick<Crc, "widthBits" | "polynomial">, lengthBytes: number): bigint {
  let operator = 1n << BigInt(crc.widthBits - 1);
  let square = 1n << BigInt(crc.widthBits - 9);
  for (let rest = BigInt(lengthBytes); rest > 0n; rest >>= 1n) {
    if (rest & 1n) operator = multiply(crc, square, operator);
    square = multiply(crc, square, square);
  }
  return operator;
}

/** The CRC of pieces laid end to end, from the CRC and length in bytes of each. */
export function joinCrcs(
  crc: Pick<Crc, "widthBits" | "polynomial">,
  pieces: readonly { readonly value: bigint; readonly sizeBytes: number }[],
): bigint {
  let joined = 0n;
  let operator = 0n;
  let operatorSizeBytes = -1;
  for (const piece of pieces) {
    // Parts nearly always have one size: the operator is worth keeping.
    if (piece.sizeBytes !== operatorSizeBytes) {
      operator = shiftOperator(crc, piece.sizeBytes);
      operatorSizeBytes = piece.sizeBytes;
    }
    joined = multiply(crc, operator, joined) ^ piece.value;
  }
  return joined;
}
