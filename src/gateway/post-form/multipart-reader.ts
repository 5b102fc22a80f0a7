/** Reads multipart/form-data piece by piece: small parts whole, one large part as a stream. */
import { awsError } from "../../kernel/errors.ts";

/** What stands before a part's bytes. */
export interface PartHeader {
  readonly name: string;
  /** As the client gave it; undefined for plain fields. */
  readonly fileName: string | undefined;
  readonly contentType: string | undefined;
}

const headerLimitBytes = 8_192;
const preambleLimitBytes = 65_536;
const headersEnd = Buffer.from("\r\n\r\n");
const empty = Buffer.alloc(0);

/** Pulls parts off a body in their order. Each part must be read to its end before the next is asked for. */
export class MultipartReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #delimiter: Buffer;
  /** A line end is put before the body, so that the first boundary looks like all others. */
  #buffered: Buffer = Buffer.from("\r\n");
  #sourceEnded = false;

  constructor(source: AsyncIterable<Uint8Array>, boundary: string) {
    this.#source = source[Symbol.asyncIterator]();
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  }

  /** Skips what stands before the first boundary. */
  async start(): Promise<void> {
    await this.#through(this.#delimiter, preambleLimitBytes, malformedPost);
  }

  /** The next part's header; undefined after the last part. Call it right after `start`, `text` or `file` ended. */
  async next(): Promise<PartHeader | undefined> {
    await this.#atLeast(2);
    if (this.#buffered[0] === 0x2d && this.#buffered[1] === 0x2d) return undefined;
    // The first header line begins after the boundary's own line end.
    const block = await this.#through(headersEnd, headerLimitBytes, malformedPost);
    return partHeader(block.toString("utf8"));
  }

  /** The bytes of a small part; `tooLong` makes the error when there are more than `limitBytes`. */
  async text(limitBytes: number, tooLong: () => Error): Promise<Buffer> {
    return Buffer.from(await this.#through(this.#delimiter, limitBytes, tooLong));
  }

  /** The bytes of a part at the consumer's pace. */
  async *file(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.#buffered.indexOf(this.#delimiter);
      if (at >= 0) {
        if (at > 0) yield this.#buffered.subarray(0, at);
        this.#buffered = this.#buffered.subarray(at + this.#delimiter.length);
        return;
      }
      const certain = this.#certainLength();
      if (certain > 0) yield this.#buffered.subarray(0, certain);
      this.#buffered = this.#buffered.subarray(certain);
      await this.#fill();
    }
  }

  /** Reads and drops the rest, so that the connection can go on; gives up beyond `limitBytes`. */
  async finish(limitBytes: number): Promise<void> {
    this.#buffered = empty;
    let left = limitBytes;
    while (!this.#sourceEnded && left >= 0) {
      const result = await this.#source.next();
      if (result.done) this.#sourceEnded = true;
      else left -= result.value.length;
    }
    await this.close();
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    if (!this.#sourceEnded) await this.#source.return?.();
    this.#sourceEnded = true;
  }

  /** How many buffered bytes cannot be the beginning of a boundary. */
  #certainLength(): number {
    const tail = Math.max(0, this.#buffered.length - this.#delimiter.length + 1);
    const candidate = this.#buffered.indexOf(0x0d, tail);
    return candidate < 0 ? this.#buffered.length : candidate;
  }

  /** What comes before `mark`, and steps over it. */
  async #through(mark: Buffer, limitBytes: number, tooLong: () => Error): Promise<Buffer> {
    for (let from = 0; ;) {
      const at = this.#buffered.indexOf(mark, from);
      if (at > limitBytes || (at < 0 && this.#buffered.length > limitBytes + mark.length)) throw tooLong();
      if (at >= 0) {
        const before = this.#buffered.subarray(0, at);
        this.#buffered = this.#buffered.subarray(at + mark.length);
        return before;
      }
      from = Math.max(0, this.#buffered.length - mark.length + 1);
      await this.#fill();
    }
  }

  async #atLeast(bytes: number): Promise<void> {
    while (this.#buffered.length < bytes) await this.#fill();
  }

  async #fill(): Promise<void> {
    const result = await this.#source.next();
    if (result.done) {
      this.#sourceEnded = true;
      throw malformedPost();
    }
    const piece = Buffer.from(result.value.buffer, result.value.byteOffset, result.value.byteLength);
    this.#buffered = this.#buffered.length === 0 ? piece : Buffer.concat([this.#buffered, piece]);
  }
}

/** The boundary of a multipart/form-data content type; undefined when it is another type or has none. */
export function formBoundary(contentType: string | undefined): string | undefined {
  if (contentType === undefined || !/^multipart\/form-data\s*(;|$)/i.test(contentType)) return undefined;
  const boundary = headerParameter(contentType, "boundary");
  return boundary === undefined || boundary.length === 0 || boundary.length > 200 ? undefined : boundary;
}

/** The body is no form. */
export function malformedPost(): Error {
  return awsError("MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.", {
    status: 400,
  });
}

function partHeader(block: string): PartHeader {
  let disposition: string | undefined;
  let contentType: string | undefined;
  for (const line of block.split("\r\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name === "content-disposition") disposition = line.slice(colon + 1).trim();
    if (name === "content-type") contentType = line.slice(colon + 1).trim();
  }
  if (disposition === undefined || !/^form-data\s*;/i.test(disposition)) throw malformedPost();
  const name = headerParameter(disposition, "name");
  if (name === undefined) throw malformedPost();
  return { name, fileName: headerParameter(disposition, "filename"), contentType };
}

/** `name="value"` or `name=value` among a header's parameters; browsers escape a quote as `%22` or `\"`. */
function headerParameter(header: string, wanted: string): string | undefined {
  const pattern = /;\s*([A-Za-z*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"\s]+))/g;
  for (const [, name, quoted, bare] of header.matchAll(pattern)) {
    if (name?.toLowerCase() !== wanted) continue;
    return quoted === undefined ? bare : quoted.replaceAll('\\"', '"').replaceAll("%22", '"');
  }
  return undefined;
}
