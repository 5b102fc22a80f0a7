/** Text in pieces that are whole characters of UTF-8. */
import { isUtf8 } from "node:buffer";
import { selectError } from "./errors.ts";

/** The same bytes, cut between characters. Throws InvalidTextEncoding. */
export async function* textPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes =
      held.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([held, piece]);
    const end = lastBoundary(bytes);
    held = bytes.subarray(end);
    if (end > 0) yield checked(bytes.subarray(0, end));
  }
  if (held.length > 0) yield checked(held);
}

function checked(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes;
  throw selectError("InvalidTextEncoding", "The encoding type is not valid. Only UTF-8 encoding is supported.");
}

/** Where the last character begins that may go on in the next piece; else the end. */
function lastBoundary(bytes: Buffer): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return length - back;
  }
  return length;
}
