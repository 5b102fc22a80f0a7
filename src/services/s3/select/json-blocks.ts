/** Cuts JSON that is read in pieces into blocks of whole values, without looking at what the values are. */
import { overMaxRecordSize } from "./errors.ts";

export const lineFeed = 0x0a;
const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** A document is held whole, as values, which take several times its bytes. */
export const largestDocumentBytes: number = 128 * 1024 ** 2;

/** Finds where values end in bytes that come one piece after the other. */
interface Ends {
  /** The end of the last value that ends in the piece; undefined when none does. */
  lastIn(piece: Buffer): number | undefined;
}

/** Blocks of whole values, the last one as it is. Throws OverMaxRecordSize for a value that is too long. */
export async function* blocksOf(
  pieces: AsyncIterator<Buffer>,
  ends: Ends,
  largestBytes: number,
): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    const piece = next.value;
    const end = ends.lastIn(piece) ?? 0;
    if (end > 0) yield Buffer.concat([...held, piece.subarray(0, end)]);
    if (end > 0) [held, heldBytes] = [[], 0];
    held.push(piece.subarray(end));
    heldBytes += piece.length - end;
    if (heldBytes > largestBytes) throw overMaxRecordSize();
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}

/** Of one value a line. */
export class LineEnds implements Ends {
  lastIn(piece: Buffer): number | undefined {
    const found = piece.lastIndexOf(lineFeed);
    return found < 0 ? undefined : found + 1;
  }
}

/** Of documents, which end where as many brackets were closed as opened. */
export class DocumentEnds implements Ends {
  #level = 0;
  #isText = false;
  #isEscaped = false;

  lastIn(piece: Buffer): number | undefined {
    let last: number | undefined;
    for (let at = 0; at < piece.length; at += 1) {
      if (this.#isText) {
        at = this.#throughText(piece, at);
        continue;
      }
      const byte = piece[at];
      if (byte === quote) this.#isText = true;
      else if (byte === openBrace || byte === openBracket) this.#level += 1;
      else if (byte === closeBrace || byte === closeBracket) {
        this.#level -= 1;
        if (this.#level <= 0) last = at + 1;
      }
    }
    return last;
  }

  /** The place of the quotation mark that ends the text, or the piece's end. */
  #throughText(piece: Buffer, start: number): number {
    for (let at = start; at < piece.length; at += 1) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (piece[at] === backslash) this.#isEscaped = true;
      else if (piece[at] === quote) {
        this.#isText = false;
        return at;
      }
    }
    return piece.length;
  }
}
