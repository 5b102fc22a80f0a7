/** Opens an offer file: from disk or from the web, packed by gzip or not. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { OfferError } from "./offer-events.ts";
import { pipeline, Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** The file's text, chunk by chunk. Throws an OfferError when it cannot be had. */
export async function* openOfferText(source: string): AsyncGenerator<string> {
  const bytes = /^https?:\/\//.test(source) ? await download(source) : createReadStream(source);
  const decoder = new StringDecoder("utf8");
  let isFirst = true;
  try {
    for await (const chunk of await unpacked(bytes)) {
      const text = decoder.write(chunk);
      yield isFirst ? text.replace(/^\uFEFF/, "") : text;
      isFirst = false;
    }
  } catch (error) {
    throw readable(error, source);
  }
  yield decoder.end();
}

async function download(url: string): Promise<Readable> {
  let answer: Response;
  try {
    answer = await fetch(url);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new OfferError(`${url} cannot be reached: ${cause}.`, { cause: error });
  }
  if (!answer.ok || answer.body === null)
    throw new OfferError(`${url} answered ${answer.status} ${answer.statusText}.`);
  return Readable.fromWeb(answer.body);
}

/** Gzip is told by its first two bytes: names do not always say it, and fetch unpacks by itself what headers announce. */
async function unpacked(bytes: Readable): Promise<AsyncIterable<Buffer>> {
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  const head = first.done === true ? Buffer.alloc(0) : Buffer.from(first.value);
  const all = Readable.from(joined(head, chunks), { objectMode: false });
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  // The reader sees a broken stream's error; the pipeline's own report would be a second one.
  return (isGzip ? pipeline(all, createGunzip(), () => {}) : all) as AsyncIterable<Buffer>;
}

async function* joined(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  yield head;
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return;
    yield Buffer.from(value);
  }
}

function readable(error: unknown, source: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new OfferError(`There is no file ${source}.`, { cause: error });
  if (code === "EISDIR") return new OfferError(`${source} is a folder.`, { cause: error });
  if (code === "EACCES") return new OfferError(`${source} may not be read.`, { cause: error });
  if (code.startsWith("Z_")) return new OfferError(`${source} is broken gzip.`, { cause: error });
  return error;
}
