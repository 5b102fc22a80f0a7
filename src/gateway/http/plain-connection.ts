/**
 * A connection that speaks everyday HTTP: requests one after another, heads that arrive whole, small bodies of known length,
 * connections that are kept. That is nearly all there is, and takes a fraction of what Node's server takes for it. At the
 * first request that is anything else the connection goes to Node's server, with all bytes of that request, and stays there.
 */
import type { Socket } from "node:net";
import type { UnmeasuredBody } from "../../kernel/body.ts";
import { incompleteBody } from "../incoming-reader.ts";
import type { WireResponse } from "../wire.ts";
import { bodyLength, stateLength, writeStream } from "../write-response.ts";
import { readHead, type RequestHead } from "./request-head.ts";
import { newResponseHead } from "./response-head.ts";
import { SizedBody } from "./sized-body.ts";
import type { Receiver, SocketReads } from "./socket-reads.ts";

/** What a connection is served by. */
export interface ConnectionParts {
  /** Answers by `send`, or breaks the connection by `destroy`. */
  serve(connection: PlainConnection, head: RequestHead, body: SizedBody): void;
  /** Takes a connection over for good; `rest` is what it has read and not served. */
  handOver(socket: Socket, rest: Buffer): void;
  /** How long a client may be silent in the middle of a body. */
  readonly bodyIdleMilliseconds: number;
  /** How long a connection is kept between requests, seconds. */
  readonly keptSeconds: number;
  /** The server takes no more requests. */
  isClosing(): boolean;
}

const endOfHead = Buffer.from("\r\n\r\n");
/** Larger bodies are Node's: it holds clients back while they send. */
const largestBodyBytes = 1024 * 1024;
/** How long the rest of a body may take to arrive after the answer. */
const drainMilliseconds = 30_000;

/** One client's connection. */
export class PlainConnection implements Receiver {
  readonly socket: Socket;
  readonly remoteAddress: string;
  readonly #reads: SocketReads;
  readonly #parts: ConnectionParts;
  #body: SizedBody | undefined;
  /** Bytes of requests to come. */
  #later: Buffer[] = [];
  #state: "idle" | "busy" | "draining" | "ending" | "gone" = "idle";
  #since = performance.now();
  #leaving: AbortController | undefined;

  constructor(reads: SocketReads, parts: ConnectionParts) {
    this.socket = reads.socket;
    this.#reads = reads;
    this.#parts = parts;
    this.remoteAddress = this.socket.remoteAddress ?? "";
    reads.to(this);
    this.socket.once("close", this.#onClose).once("end", this.#onClose);
  }

  /** Aborted when the client goes away while its request is served. */
  get signal(): AbortSignal {
    const controller = (this.#leaving ??= new AbortController());
    if (this.socket.destroyed) controller.abort();
    return controller.signal;
  }

  /** Reads what came with the connection: bytes that are lent. */
  begin(bytes: Buffer): void {
    const end = bytes.indexOf(endOfHead);
    const head = end < 0 ? undefined : readHead(bytes.toString("latin1", 0, end));
    if (!head || (head.length ?? 0) > largestBodyBytes) return this.#handOver(bytes);
    const body = new SizedBody(head.length, this.socket, this.#parts.bodyIdleMilliseconds);
    this.#body = body;
    this.#state = "busy";
    const start = end + endOfHead.length;
    if (start < bytes.length) this.#give(body, bytes.subarray(start));
    this.#parts.serve(this, head, body);
  }

  /** Writes the answer of the request under way and gives the body's bytes sent; it rejects when a streaming body breaks off. */
  send(response: WireResponse, method: string): number | Promise<number> {
    const { status, headers, body } = response;
    const { socket } = this;
    headers["server"] ??= "Haneul";
    const isBodiless = status === 204 || status === 304;
    if (isBodiless) delete headers["content-length"];
    else stateLength(headers, body);
    const isUnmeasured = !isBodiless && headers["content-length"] === undefined;
    if (isUnmeasured) headers["transfer-encoding"] = "chunked";
    const ends = this.#parts.isClosing() || headers["connection"]?.toLowerCase().includes("close") === true;
    const head = newResponseHead(status, headers, ends);
    if (socket.destroyed || !socket.writable) return 0;
    if (method === "HEAD" || isBodiless || body === undefined) {
      socket.write(head, "latin1");
      this.#answered(ends);
      return 0;
    }
    if (typeof body !== "string" && !(body instanceof Uint8Array)) {
      socket.write(head, "latin1");
      return writeStream(socket, body.length === undefined ? inChunks(body) : body).then((sent) => {
        this.#answered(ends);
        return sent;
      });
    }
    socket.cork();
    socket.write(head, "latin1");
    socket.write(body);
    socket.uncork();
    this.#answered(ends);
    return bodyLength(body);
  }

  destroy(): void {
    this.socket.destroy();
  }

  /** Ends a connection that waits for its next request. */
  closeIfIdle(): void {
    if (this.#state === "idle") this.socket.destroy();
  }

  /** Ends what has waited for too long; `now` is monotonic, milliseconds. */
  look(now: number): void {
    if (!this.#isWaiting()) return;
    const waited = now - this.#since;
    const isOver = this.#state === "idle" ? waited > this.#parts.keptSeconds * 1000 : waited > drainMilliseconds;
    if (!isOver) return;
    // A request may have come while this process was busy elsewhere: what waits in the socket is read first.
    const since = this.#since;
    setImmediate(() => {
      if (this.#since === since && this.#isWaiting()) this.socket.destroy();
    });
  }

  /** Whether it is the client's turn, and this side's to watch: a connection that was handed over is watched by its new owner. */
  #isWaiting(): boolean {
    return this.#state !== "busy" && this.#state !== "gone";
  }

  take(piece: Buffer): void {
    if (this.#state === "idle") return this.begin(piece);
    if (this.#body) this.#give(this.#body, piece);
    this.#afterBytes();
  }

  filled(count: number): void {
    this.#body?.filled(count);
    this.#afterBytes();
  }

  room(): Buffer | undefined {
    return this.#body?.room();
  }

  #afterBytes(): void {
    if (this.#state === "draining" && this.#body?.missing === 0) this.#next();
  }

  readonly #onClose = (): void => {
    this.#body?.fail(incompleteBody());
    this.#leaving?.abort();
  };

  #give(body: SizedBody, bytes: Buffer): void {
    if (bytes.length <= body.missing) return body.take(bytes);
    const own = body.missing;
    if (own > 0) body.take(bytes.subarray(0, own));
    // One request at a time: a client that sends ahead waits.
    this.#later.push(Buffer.from(bytes.subarray(own)));
    this.socket.pause();
  }

  #answered(ends: boolean): void {
    this.#since = performance.now();
    const isWhole = this.#body?.missing === 0;
    if (!isWhole) this.#body?.drop();
    if (ends) {
      this.#state = "ending";
      // A client that still sends would not see the answer if the connection were gone at once.
      if (isWhole) this.socket.destroySoon();
      else this.socket.end();
    } else if (isWhole) this.#next();
    else this.#state = "draining";
  }

  #next(): void {
    this.#body = undefined;
    this.#leaving = undefined;
    this.#state = "idle";
    if (this.#later.length === 0) return;
    // Who does not read answers gets no more of them.
    if (this.socket.writableNeedDrain) return void this.socket.once("drain", () => this.#continue());
    this.#continue();
  }

  #continue(): void {
    if (this.#state !== "idle" || this.socket.destroyed) return;
    const bytes = this.#later.length === 1 ? (this.#later[0] as Buffer) : Buffer.concat(this.#later);
    this.#later = [];
    this.socket.resume();
    this.begin(bytes);
  }

  #handOver(bytes: Buffer): void {
    this.#state = "gone";
    this.#reads.to(undefined);
    this.socket.off("close", this.#onClose).off("end", this.#onClose);
    this.#parts.handOver(this.socket, Buffer.from(bytes));
  }
}

/** A body in the chunks that tell its end. RFC 9112, 7.1. */
function inChunks(body: UnmeasuredBody): UnmeasuredBody {
  return { length: undefined, stream: () => chunksOf(body) };
}

async function* chunksOf(body: UnmeasuredBody): AsyncGenerator<Uint8Array> {
  for await (const piece of body.stream()) {
    // One without bytes would be the last.
    if (piece.length === 0) continue;
    yield Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from("\r\n")]);
  }
  yield Buffer.from("0\r\n\r\n");
}
