/**
 * Events as packed bytes: what is said at a request's end has to cost next to nothing, so nothing is put into words before
 * somebody reads it. trail-unpacked.ts is the other side.
 */

/** The first byte of a batch: the form of what follows. */
export const packedForm = 1;

/** Bits of an event's first byte. */
export const eventFlags = {
  /** No request: its facts follow as JSON. */
  other: 1,
  /** Method and path, when not POST to "/". */
  http: 2,
  error: 4,
  shared: 8,
  /** The request id is a UUID in sixteen bytes; a value otherwise. */
  uuid: 16,
} as const;

/** Tags of values. Bytes below 0x80 are the integers themselves, those from 0xa0 on ASCII texts of 0 to 95 characters. */
export const packedTags = {
  null: 0x80,
  false: 0x81,
  true: 0x82,
  integer: 0x83,
  double: 0x84,
  text: 0x85,
  /** What is JSON already. */
  json: 0x86,
  structure: 0x87,
  list: 0x88,
  map: 0x89,
  hidden: 0x8a,
  date: 0x8b,
  shortText: 0xa0,
} as const;

/** Why a question was answered so, by number; new ones come last. */
export const packedReasons = ["allowed", "explicitDeny", "implicitDeny"] as const;

const longestShortText = 0xff - packedTags.shortText;
/** UTF-8 has at most so many bytes for a character of a string. */
const mostBytesOfCharacter = 3;
/** Most bytes of an integer, and of a tag with one. */
const integerBytes = 8;
const tagBytes = integerBytes + 1;
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

/** Values of hexadecimal digits by their character's code; 16 for all others. */
const digits = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = "0123456789abcdef".indexOf(String.fromCharCode(code));
  return value < 0 ? 16 : value;
});
const dash = 45;
const uuidCharacters = 36;

const nothing = Buffer.alloc(0) as RawBuffer;

/** Writes packed bytes, and keeps what they refer to by number. */
export class PackedWriter {
  /** How many bytes are written. */
  size = 0;
  /** Characters of what is shared, roughly. */
  sharedCharacters = 0;
  #bytes = takeBuffer(firstBytes);
  /** What is referred to, each as JSON. */
  readonly #shared: string[] = [];
  readonly #texts = new Map<string, number>();

  constructor() {
    this.byte(packedForm);
  }

  /** The bytes so far; they are good until `release`. */
  packed(): Uint8Array {
    return this.#bytes.subarray(0, this.size);
  }

  /** Gives its memory to others: nothing may be written or read any more. */
  release(): void {
    giveBuffer(this.#bytes);
    this.#bytes = nothing;
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

  /** Forgets what was written from there on. */
  rewind(size: number): void {
    this.size = size;
  }

  /** Writes a byte anew. */
  patch(at: number, value: number): void {
    this.#bytes[at] = value;
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

  /** Sixteen bytes, when the text is a UUID in small letters. */
  uuid(text: string): boolean {
    if (text.length !== uuidCharacters) return false;
    this.#reserve(16);
    const bytes = this.#bytes;
    const start = this.size;
    let at = start;
    for (let from = 0; from < uuidCharacters;) {
      const code = text.charCodeAt(from);
      if (code === dash && (from === 8 || from === 13 || from === 18 || from === 23)) {
        from += 1;
        continue;
      }
      const high = digits[code] ?? 16;
      const low = digits[text.charCodeAt(from + 1)] ?? 16;
      // Dashes in other places are no digits either; too few of them give too many bytes.
      if (high + low > 30 || high === 16 || low === 16 || at === start + 16) return false;
      bytes[at++] = (high << 4) | low;
      from += 2;
    }
    if (at !== start + 16) return false;
    this.size = at;
    return true;
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
    if (length > longestShortText) return this.#longText(packedTags.text, text);
    this.#reserve(length + 1);
    const bytes = this.#bytes;
    const start = this.size + 1;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return this.#longText(packedTags.text, text);
      bytes[start + at] = code;
    }
    bytes[start - 1] = packedTags.shortText + length;
    this.size = start + length;
  }

  /** A value that is JSON already. */
  json(text: string): void {
    this.#longText(packedTags.json, text);
  }

  /** The number by which the text is referred to. */
  placeOf(text: string): number {
    let place = this.#texts.get(text);
    if (place === undefined) this.#texts.set(text, (place = this.share(text)));
    return place;
  }

  #longText(tag: number, text: string): void {
    // Halves of surrogate pairs have no UTF-8; JSON has an escape for them.
    if (tag === packedTags.text && !(text as string & { isWellFormed(): boolean }).isWellFormed()) {
      return this.#longText(packedTags.json, JSON.stringify(text));
    }
    const { length } = text;
    this.#reserve(tagBytes + length * mostBytesOfCharacter);
    const start = this.size;
    this.#bytes[this.size++] = tag;
    this.integer(length);
    const written = this.#bytes.utf8Write(text, this.size);
    if (written !== length) {
      this.size = start + 1;
      this.integer(written);
      this.#bytes.utf8Write(text, this.size);
    }
    this.size += written;
  }

  #reserve(count: number): void {
    if (this.size + count > this.#bytes.length) this.#grow(this.size + count);
  }

  #grow(least: number): void {
    const [smaller, larger] = [this.#bytes, takeBuffer(Math.max(2 * this.#bytes.length, least))];
    smaller.copy(larger, 0, 0, this.size);
    this.#bytes = larger;
    giveBuffer(smaller);
  }
}
