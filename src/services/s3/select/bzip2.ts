/** Unpacks bzip2, block by block: Huffman tables, move to front, runs, and the inverse of the Burrows-Wheeler transform. */

/** What is no bzip2, or ends too early, or fails its block's checksum. */
class Bzip2Error extends Error {
  override readonly name = "Bzip2Error";
}

const blockMagic = 0x314159265359;
const endMagic = 0x177245385090;
const groupSymbols = 50;
const longestCode = 20;

/** More than the largest block takes when it is packed: 900,000 symbols of 20 bits, and its tables. */
const packedBlockBytes = 2_500_000;

/** The blocks of all streams, one after the other; between two the event loop gets a turn. */
export async function* unpackBzip2(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bits = new BitReader();
  const source = pieces[Symbol.asyncIterator]();
  try {
    yield* blocksOf(bits, source);
  } finally {
    await source.return?.();
  }
}

async function fill(bits: BitReader, source: AsyncIterator<Uint8Array>): Promise<void> {
  const pieces: Uint8Array[] = [];
  for (let missing = packedBlockBytes - bits.remaining; missing > 0;) {
    const { value, done } = await source.next();
    if (done === true) break;
    pieces.push(value);
    missing -= value.length;
  }
  if (pieces.length > 0) bits.append(pieces);
}

async function* blocksOf(bits: BitReader, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  do {
    await fill(bits, source);
    if (bits.read(24) !== 0x425a68) throw new Bzip2Error("no bzip2 header");
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) throw new Bzip2Error("no bzip2 level");
    for (let magic = bits.readLong(); magic !== endMagic; magic = bits.readLong()) {
      if (magic !== blockMagic) throw new Bzip2Error("no block where one should begin");
      yield readBlock(bits, level * 100_000);
      await new Promise((resolve) => setImmediate(resolve));
      await fill(bits, source);
    }
    bits.read(32);
    bits.toNextByte();
  } while (!bits.isAtEnd);
}

/** Reads bits from the highest down. */
class BitReader {
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private held = 0;
  private heldBits = 0;
  /** Bits held that no byte brought: looking ahead may go over the end, taking may not. */
  private paddedBits = 0;

  /** Bytes that were not looked at yet. */
  get remaining(): number {
    return Math.max(0, this.bytes.length - this.at);
  }

  append(pieces: readonly Uint8Array[]): void {
    this.bytes = Buffer.concat([this.bytes.subarray(this.at), ...pieces]);
    this.at = 0;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length && this.heldBits <= this.paddedBits;
  }

  /** The next bits, 24 at most, without taking them. */
  peek(count: number): number {
    while (this.heldBits < count) {
      if (this.at >= this.bytes.length) this.paddedBits += 8;
      this.held = ((this.held << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
      this.heldBits += 8;
    }
    return (this.held >>> (this.heldBits - count)) & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.heldBits -= count;
    if (this.heldBits < this.paddedBits) throw new Bzip2Error("the data ends too early");
  }

  /** Up to 32 bits, unsigned. */
  read(count: number): number {
    if (count > 16) return this.read(count - 16) * 65_536 + this.read(16);
    const value = this.peek(count);
    this.skip(count);
    return value;
  }

  /** 48 bits: a number can hold them. */
  readLong(): number {
    return this.read(24) * 2 ** 24 + this.read(24);
  }

  toNextByte(): void {
    this.heldBits -= this.heldBits % 8;
  }
}

/** Codes up to this long are looked up at once. */
const lookupBits = 10;

/** A code by lengths. */
class HuffmanCode {
  private readonly counts = new Int32Array(longestCode + 1);
  private readonly symbols: number[] = [];
  /** By the next bits: symbol and length of the code they begin with; 0: it is longer. */
  private readonly lookup = new Int32Array(1 << lookupBits);

  constructor(lengths: readonly number[]) {
    for (const length of lengths) this.counts[length] = (this.counts[length] ?? 0) + 1;
    for (let length = 1, code = 0; length <= longestCode; length++, code *= 2) {
      for (const [symbol, own] of lengths.entries()) {
        if (own !== length) continue;
        this.symbols.push(symbol);
        if (length <= lookupBits) this.fill(code, length, symbol);
        code += 1;
      }
    }
  }

  private fill(code: number, length: number, symbol: number): void {
    const rest = lookupBits - length;
    this.lookup.fill((symbol << 5) | length, code << rest, (code + 1) << rest);
  }

  next(bits: BitReader): number {
    const found = this.lookup[bits.peek(lookupBits)] ?? 0;
    if (found === 0) return this.nextLong(bits);
    bits.skip(found & 31);
    return found >> 5;
  }

  private nextLong(bits: BitReader): number {
    const ahead = bits.peek(longestCode);
    for (let length = 1, first = 0, index = 0; length <= longestCode; length++) {
      const code = ahead >>> (longestCode - length);
      const count = this.counts[length] ?? 0;
      if (code - first < count) {
        bits.skip(length);
        return this.symbols[index + code - first] ?? 0;
      }
      index += count;
      first = (first + count) * 2;
    }
    throw new Bzip2Error("a code that no symbol has");
  }
}

function readBlock(bits: BitReader, largestBytes: number): Uint8Array {
  const checksum = bits.read(32);
  if (bits.read(1) === 1) throw new Bzip2Error("a block of the randomized form, which nothing writes any more");
  const origin = bits.read(24);
  const used = readUsed(bits);
  const codes = readCodes(bits, used.length + 2);
  const last = readSymbols(bits, { used, ...codes, largestBytes });
  if (origin >= last.length) throw new Bzip2Error("a block without its origin");
  const block = withoutRuns(inverse(last, origin));
  if (crcOf(block) !== checksum) throw new Bzip2Error("a damaged block");
  return block;
}

/** The bytes that occur in a block: a map of maps, sixteen bits each. */
function readUsed(bits: BitReader): number[] {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let one = 0; one < 16; one++) if (((members >> (15 - one)) & 1) === 1) used.push(group * 16 + one);
  }
  if (used.length === 0) throw new Bzip2Error("a block of no bytes");
  return used;
}

/** Which code is for which group of symbols, and the codes. */
function readCodes(bits: BitReader, symbolCount: number): { selectors: number[]; codes: HuffmanCode[] } {
  const codeCount = bits.read(3);
  const selectorCount = bits.read(15);
  if (codeCount < 2 || codeCount > 6 || selectorCount === 0) throw new Bzip2Error("impossible code tables");
  const order = Array.from({ length: codeCount }, (_, index) => index);
  const selectors: number[] = [];
  for (let index = 0; index < selectorCount; index++) {
    let place = 0;
    while (bits.read(1) === 1) place += 1;
    const [chosen] = order.splice(place, 1);
    if (chosen === undefined) throw new Bzip2Error("a selector of no code");
    order.unshift(chosen);
    selectors.push(chosen);
  }
  return { selectors, codes: order.map(() => new HuffmanCode(readLengths(bits, symbolCount))) };
}

function readLengths(bits: BitReader, symbolCount: number): number[] {
  let length = bits.read(5);
  return Array.from({ length: symbolCount }, () => {
    while (bits.read(1) === 1) length += bits.read(1) === 1 ? -1 : 1;
    if (length < 1 || length > longestCode) throw new Bzip2Error("a code length that cannot be");
    return length;
  });
}

/** The last column of the sorted rotations: runs of the front byte, and places in the list that bytes move to the front of. */
function readSymbols(
  bits: BitReader,
  block: { used: readonly number[]; selectors: number[]; codes: HuffmanCode[]; largestBytes: number },
): Uint8Array {
  const { selectors, codes, largestBytes } = block;
  const front = Uint8Array.from(block.used);
  const end = front.length + 1;
  const bytes = new Uint8Array(largestBytes);
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let read = 0; ; read++) {
    const code = codes[selectors[Math.floor(read / groupSymbols)] ?? -1];
    if (code === undefined) throw new Bzip2Error("a group without a code");
    const symbol = code.next(bits);
    if (symbol < 2) {
      run += weight << symbol;
      weight *= 2;
      if (run > largestBytes) throw new Bzip2Error("a run too long");
      continue;
    }
    if (length + run + (symbol === end ? 0 : 1) > largestBytes) throw new Bzip2Error("a block too long");
    bytes.fill(front[0] ?? 0, length, length + run);
    length += run;
    [run, weight] = [0, 1];
    if (symbol === end) return bytes.subarray(0, length);
    const byte = front[symbol - 1] ?? 0;
    front.copyWithin(1, 0, symbol - 1);
    front[0] = byte;
    bytes[length++] = byte;
  }
}

/** The text whose sorted rotations end in `last`. */
function inverse(last: Uint8Array, origin: number): Uint8Array {
  const starts = new Int32Array(257);
  for (const byte of last) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  const next = new Int32Array(last.length);
  // Loops by index: iterators of typed arrays cost ten times as much.
  for (let index = 0; index < last.length; index++) {
    const byte = last[index] ?? 0;
    const at = starts[byte] ?? 0;
    next[at] = index;
    starts[byte] = at + 1;
  }
  const text = new Uint8Array(last.length);
  let at = next[origin] ?? 0;
  for (let index = 0; index < text.length; index++) {
    text[index] = last[at] ?? 0;
    at = next[at] ?? 0;
  }
  return text;
}

/** Four equal bytes are followed by how many more there are. */
function withoutRuns(text: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let begin = 0;
  let equal = 1;
  for (let index = 1; index < text.length; index++) {
    equal = text[index] === text[index - 1] ? equal + 1 : 1;
    if (equal < 4 || index + 1 >= text.length) continue;
    pieces.push(text.subarray(begin, index + 1), new Uint8Array(text[index + 1] ?? 0).fill(text[index] ?? 0));
    begin = index + 2;
    index += 2;
    equal = 1;
  }
  pieces.push(text.subarray(begin));
  return Buffer.concat(pieces);
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

/** The CRC-32 of bzip2: most significant bit first. */
function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (let index = 0; index < bytes.length; index++) {
    crc = (crc << 8) ^ (crcTable[((crc >>> 24) ^ (bytes[index] ?? 0)) & 255] ?? 0);
  }
  return ~crc >>> 0;
}
