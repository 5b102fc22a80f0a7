/** Finds out whether a stream is short, without losing its beginning. */

/** The whole of a short stream, or a stream that begins again. */
export type Peeked =
  | { readonly whole: Uint8Array; readonly rest: undefined }
  | { readonly whole: undefined; readonly rest: AsyncIterable<Uint8Array> };

/** Reads up to `limitBytes` of a stream. What the stream throws is rethrown. */
export async function peek(source: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  while (bytes <= limitBytes) {
    const next = await iterator.next();
    if (next.done) return { whole: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, bytes), rest: undefined };
    pieces.push(next.value);
    bytes += next.value.length;
  }
  return { whole: undefined, rest: resumed(pieces, iterator) };
}

async function* resumed(pieces: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ended = false;
  try {
    for (let piece = pieces.shift(); piece; piece = pieces.shift()) yield piece;
    for (;;) {
      const next = await iterator.next();
      if (next.done) break;
      yield next.value;
    }
    ended = true;
  } finally {
    // The consumer gave up: the source must not wait for it.
    if (!ended) await iterator.return?.();
  }
}
