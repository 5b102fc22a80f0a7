/** Unpacks a compressed object while it is read. */
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AwsError } from "../../../kernel/errors.ts";
import { unpackBzip2 } from "./bzip2.ts";
import { selectError, unknownCompression } from "./errors.ts";

/** How files of each compression begin. */
const beginnings: Readonly<Record<string, string>> = { GZIP: "1f8b", BZIP2: "425a68" };
const beginningBytes = 3;
const unpackedPieceBytes = 256 * 1024;

/** The object's bytes as they were before they were packed. Throws InvalidCompressionFormat and TruncatedInput. */
export function unpacked(
  pieces: AsyncIterable<Uint8Array>,
  compression: string | undefined,
): AsyncIterable<Uint8Array> {
  const beginning = beginnings[compression ?? "NONE"];
  if (beginning === undefined) return pieces;
  return toldApart(checked(pieces, beginning), compression === "GZIP" ? gunzipped : unpackBzip2);
}

/** Passes on what begins as it should, and an object without bytes. */
async function* checked(pieces: AsyncIterable<Uint8Array>, beginning: string): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array();
  for await (const piece of pieces) {
    if (first === undefined) {
      yield piece;
      continue;
    }
    first = Buffer.concat([first, piece]);
    if (first.length < beginningBytes) continue;
    checkBeginning(first, beginning);
    yield first;
    first = undefined;
  }
  if (first === undefined || first.length === 0) return;
  checkBeginning(first, beginning);
  yield first;
}

function checkBeginning(first: Uint8Array, beginning: string): void {
  const text = Buffer.from(first.subarray(0, beginningBytes)).toString("hex");
  if (!text.startsWith(beginning)) throw unknownCompression();
}

async function* toldApart(
  pieces: AsyncIterable<Uint8Array>,
  unpack: (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]();
  let reading: unknown;
  try {
    const first = await source.next();
    if (first.done === true) return;
    yield* unpack(noting(first.value, source, (error) => (reading = error)));
  } catch (error) {
    // What went wrong with reading the object is no fault of its form.
    if (reading !== undefined) throw reading;
    if (error instanceof AwsError) throw error;
    throw selectError(
      "TruncatedInput",
      "Object decompression failed. Check that the object is properly compressed using the format specified in the request.",
    );
  } finally {
    await source.return?.();
  }
}

async function* noting(
  first: Uint8Array,
  source: AsyncIterator<Uint8Array>,
  note: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await source.next().catch((error: unknown) => {
      note(error);
      throw error;
    });
    if (next.done === true) return;
    yield next.value;
  }
}

async function* gunzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: unpackedPieceBytes });
  const packed = Readable.from(pieces, { objectMode: false, highWaterMark: unpackedPieceBytes });
  packed.once("error", (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}
