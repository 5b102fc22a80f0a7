/**
 * Events as packed bytes: what is said at a request's end has to cost next to nothing, so nothing is put into words before
 * somebody reads it. trail-unpacked.ts is the other side, trail-packed-form.ts what both keep to.
 */
import type { RequestIdNumbers } from "./trail.ts";
import { idsHeadBytes, likeLimits, likeWords, packedForms, packedTags } from "./trail-packed-form.ts";

const longestShortText = 0xff - packedTags.shortText;
/** UTF-8 has at most so many bytes for a character of a string. */
const mostBytesOfCharacter = 3;
/** Most bytes of an integer, and of a tag with one. */
const integerBytes = 8;
const tagBytes = integerBytes + 1;
/** Requests may state anything, where accounts are read out of ARNs for example. */
const longestReference = 2_048;
/** Most batches are of a few events. */
const firstBytes = 2 * 1024;
/** Others get a buffer that is used again: memory outside the heap, given up as often, has the collector go through the whole heap. */
const pooledBytes = 128 * 1024;
const pool: RawBuffer[] = [];
const mostPooled = 32;

/** A method of Node's buffers beside the documented ones: it skips looking up encodings. */
interface RawBuffer extends Buffer {
  utf8Write(text: string, offset: number): number;
}

/** A buffer of that size or a larger one. */
function takeBuffer(sizeBytes: number): RawBuffer {
  if (sizeBytes <= firstBytes) return Buffer.allocUnsafe(firstBytes) as RawBuffer;
  if (sizeBytes > pooledBytes) return Buffer.allocUnsafeSlow(sizeBytes) as RawBuffer;
  return pool.pop() ?? (Buffer.allocUnsafeSlow(pooledBytes) as RawBuffer);
}

function giveBuffer(buffer: RawBuffer): void {
  if (buffer.length === pooledBytes && pool.length < mostPooled) pool.push(buffer);
}

const nothing = Buffer.alloc(0) as RawBuffer;

/** More words than a batch may have. */
const pooledWords = 32 * 1024;
const firstWords = 128;
const noWords = new Uint32Array();
const wordPool: Uint32Array[] = [];

/** Texts are put into bytes together once they have so many characters: with more of them the first ones have left the caches. */
const settledCharacters = 256;

/**
 * Writes packed bytes, and keeps what they refer to by number. Texts are joined to one, of which several events' are put
 * into bytes by one native call: character by character they cost more than all else.
 */
export class PackedWriter {
  /** Bytes that are written, without texts. */
  size = 0;
  /** Texts that are not put into bytes yet. */
  pendingText = "";
  /** Characters of what is shared, roughly. */
  sharedCharacters = 0;
  /** From when ids in words count: wall time, milliseconds. */
  #idsFrom = 0;
  #bytes = takeBuffer(firstBytes);
  #words: Uint32Array = noWords;
  #wordCount = 0;
  #texts = nothing;
  #textBytes = 0;
  /** Where the texts end that are tried. */
  #triedBytes = 0;
  #isWide = false;
  /** What is referred to, each as JSON. */
  readonly #shared: string[] = [];
  readonly #places = new Map<string, number>();

  constructor() {
    this.size = idsHeadBytes;
  }

  /** Bytes and characters so far, roughly. */
  get weight(): number {
    return this.size + 4 * this.#wordCount + this.#textBytes + this.pendingText.length + this.sharedCharacters;
  }

  /** The bytes so far; they are good until `release`, and nothing may be written after. */
  packed(): Uint8Array {
    this.#settle();
    const { size } = this;
    const wordBytes = 4 * this.#wordCount;
    this.#reserve(wordBytes + this.#textBytes);
    const bytes = this.#bytes;
    Buffer.from(this.#words.buffer, this.#words.byteOffset, wordBytes).copy(bytes, size);
    this.#texts.copy(bytes, size + wordBytes, 0, this.#textBytes);
    bytes[0] = this.#isWide ? packedForms.idsUtf16 : packedForms.idsUtf8;
    bytes.writeUInt32LE(size - idsHeadBytes, 1);
    bytes.writeUInt32LE(this.#wordCount, 5);
    bytes.writeDoubleLE(this.#idsFrom, 9);
    return bytes.subarray(0, size + wordBytes + this.#textBytes);
  }

  /** Gives its memory to others: nothing may be written or read any more. */
  release(): void {
    giveBuffer(this.#bytes);
    giveBuffer(this.#texts);
    if (this.#words.length === pooledWords && wordPool.length < mostPooled) wordPool.push(this.#words);
    this.#words = noWords;
    this.#bytes = this.#texts = nothing;
  }

  /** A JSON array of what the bytes refer to. */
  shared(): string {
    return `[${this.#shared.join(",")}]`;
  }

  /** Adds something to refer to, and gives its number. */
  share(value: object | string): number {
    const text = JSON.stringify(value);
    this.sharedCharacters += text.length;
    return this.#shared.push(text) - 1;
  }

  /** Forgets what was written since `size` and `pendingText` were these. */
  rewind(size: number, pendingText: string): void {
    this.size = size;
    this.pendingText = pendingText;
  }

  /** An event is complete: nothing before will be rewound. */
  endEvent(): void {
    if (this.pendingText.length >= settledCharacters) this.#settle();
  }

  /** Writes a byte anew. */
  patch(at: number, value: number): void {
    this.#bytes[at] = value;
  }

  /** Whether an id of that time has room in words. */
  takesIdOf(drawnAt: number): boolean {
    if (this.#wordCount === 0) this.#idsFrom = drawnAt;
    const after = drawnAt - this.#idsFrom;
    return after < likeLimits.idMilliseconds && after > -likeLimits.idMilliseconds;
  }

  /** The words of an event that is like others; `likeLimits` says what they hold. */
  like(first: number, second: number, third: number): void {
    const at = this.#wordCount;
    if (at + likeWords > this.#words.length) this.#moreWords();
    const words = this.#words;
    words[at] = first;
    words[at + 1] = second;
    words[at + 2] = third;
    this.#wordCount = at + 3;
  }

  /** Then those of its id. */
  likeId({ drawnAt, high, middle, low }: RequestIdNumbers): void {
    const at = this.#wordCount;
    const words = this.#words;
    words[at] = ((drawnAt - this.#idsFrom) << 8) | (high >>> 16);
    words[at + 1] = (high << 16) | (middle >>> 8);
    words[at + 2] = (middle << 24) | low;
    this.#wordCount = at + 3;
  }

  /** The last of them. */
  likeMore(word: number): void {
    this.#words[this.#wordCount++] = word;
  }

  /**
   * Begins to try an event's texts, of which the first is what the resource has behind `start`. Gives its length; −1 where the
   * resource begins otherwise, or the texts cannot be kept.
   */
  beginTexts(resource: string, start: string): number {
    if (this.pendingText.length > 0) this.#settle();
    if (this.#isWide) return -1;
    this.#makeRoom(likeLimits.texts * likeLimits.textCharacters);
    const startLength = start.length;
    const length = resource.length - startLength;
    if (length < 0 || length >= likeLimits.textCharacters) return -1;
    // One call takes half of what so many characters do, one by one; of the few behind them it is the other way round.
    if (startLength > 0 && resource.slice(0, startLength) !== start) return -1;
    const bytes = this.#texts;
    const textAt = this.#textBytes;
    for (let at = 0; at < length; at += 1) {
      const code = resource.charCodeAt(startLength + at);
      if (code > 0x7f) return -1;
      bytes[textAt + at] = code;
    }
    this.#triedBytes = textAt + length;
    return length;
  }

  /** Whether the first of the texts, of that length, is this one. */
  isOwnText(text: string, length: number): boolean {
    if (text.length !== length) return false;
    const bytes = this.#texts;
    const textAt = this.#textBytes;
    for (let at = 0; at < length; at += 1) if (text.charCodeAt(at) !== bytes[textAt + at]) return false;
    return true;
  }

  /** Tries a further text; false when it is too long or not plain ASCII. */
  tryText(text: string): boolean {
    const { length } = text;
    if (length >= likeLimits.textCharacters) return false;
    const bytes = this.#texts;
    const start = this.#triedBytes;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      bytes[start + at] = code;
    }
    this.#triedBytes = start + length;
    return true;
  }

  /** What was tried is an event's. */
  keepTexts(): void {
    this.#textBytes = this.#triedBytes;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.size++] = value;
  }

  /** A non-negative safe integer: seven bits a byte, the last ones first. */
  integer(value: number): void {
    this.#reserve(integerBytes);
    const bytes = this.#bytes;
    if (value < 0x80) {
      bytes[this.size++] = value;
      return;
    }
    let rest = value;
    while (rest > 0x7f) {
      bytes[this.size++] = (rest % 0x80) | 0x80;
      rest = rest > 0x7fffffff ? Math.floor(rest / 0x80) : rest >>> 7;
    }
    bytes[this.size++] = rest;
  }

  /** A reference to a text of which there are few: an action, an account. */
  reference(text: string): void {
    this.integer(this.placeOf(text));
  }

  /** The name of a member that follows; zero, `end`, is none. */
  member(name: string): void {
    this.integer(this.placeOf(name) + 1);
  }

  /** Ends a structure's or a map's members. */
  end(): void {
    this.byte(0);
  }

  /** A number as a value. */
  number(value: number): void {
    if (Number.isSafeInteger(value) && value >= 0) {
      if (value < 0x80) return this.byte(value);
      this.byte(packedTags.integer);
      return this.integer(value);
    }
    // As JSON has them.
    if (!Number.isFinite(value)) return this.byte(packedTags.null);
    this.double(packedTags.double, value);
  }

  double(tag: number, value: number): void {
    this.#reserve(tagBytes);
    this.#bytes[this.size] = tag;
    this.size = this.#bytes.writeDoubleLE(value, this.size + 1);
  }

  /** A text as a value. */
  text(text: string): void {
    const { length } = text;
    if (length <= longestShortText) this.byte(packedTags.shortText + length);
    else {
      this.byte(packedTags.text);
      this.integer(length);
    }
    this.pendingText += text;
  }

  /** A value that is JSON already. */
  json(text: string): void {
    this.byte(packedTags.json);
    this.integer(text.length);
    this.pendingText += text;
  }

  /** The number by which the text is referred to; of a longer one than any name or ARN its beginning is kept. */
  placeOf(stated: string): number {
    const text = stated.length > longestReference ? stated.slice(0, longestReference) : stated;
    let place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, (place = this.share(text)));
    return place;
  }

  #settle(): void {
    const text = this.pendingText;
    const { length } = text;
    if (length === 0) return;
    this.pendingText = "";
    this.#makeRoom(length * mostBytesOfCharacter);
    if (!this.#isWide) {
      const written = this.#texts.utf8Write(text, this.#textBytes);
      // Nearly all is ASCII. Halves of surrogate pairs have no UTF-8.
      if (written === length || (text as string & { isWellFormed(): boolean }).isWellFormed()) {
        this.#textBytes += written;
        return;
      }
      this.#widen();
      this.#makeRoom(length * mostBytesOfCharacter);
    }
    this.#textBytes += this.#texts.write(text, this.#textBytes, "utf16le");
  }

  #makeRoom(moreBytes: number): void {
    if (this.#textBytes + moreBytes > this.#texts.length) this.#texts = grown(this.#texts, this.#textBytes, moreBytes);
  }

  #moreWords(): void {
    const words = this.#words;
    const larger = words.length === 0 ? new Uint32Array(firstWords) : (wordPool.pop() ?? new Uint32Array(pooledWords));
    larger.set(words);
    this.#words = larger;
  }

  #widen(): void {
    const text = this.#texts.toString("utf8", 0, this.#textBytes);
    this.#texts = grown(this.#texts, 0, text.length * 2);
    this.#textBytes = this.#texts.write(text, 0, "utf16le");
    this.#isWide = true;
  }

  #reserve(count: number): void {
    if (this.size + count > this.#bytes.length) this.#bytes = grown(this.#bytes, this.size, count);
  }
}

/** A larger buffer with the first bytes of that one, which is given back, and room for more. */
function grown(buffer: RawBuffer, sizeBytes: number, moreBytes: number): RawBuffer {
  const larger = takeBuffer(Math.max(2 * buffer.length, sizeBytes + moreBytes));
  buffer.copy(larger, 0, 0, sizeBytes);
  giveBuffer(buffer);
  return larger;
}
