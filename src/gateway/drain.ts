/** What becomes of a body that nobody reads any more: its client shall see the answer all the same. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How much is read and thrown away after an answer. */
export interface DrainLimits {
  /** Up to this much the connection lives on; beyond that it ends after the answer. */
  readonly keptBytes: number;
  /** How long the rest of a body may take to arrive. */
  readonly milliseconds: number;
  /** How long the client may send nothing once the connection has ended for this side. */
  readonly idleMilliseconds: number;
}

/**
 * Reads and drops what is left of a request that is answered early. Call it before the answer is written. Many clients look
 * for no answer before all of their body is sent, and a connection that is closed while bytes arrive is reset, which takes
 * the answer along. One that is to end is therefore closed for writing alone and read on for a while (RFC 9112, 9.6).
 */
export function drain(incoming: IncomingMessage, outgoing: ServerResponse, limits: DrainLimits): void {
  const length = Number(incoming.headers["content-length"] ?? 0);
  const hasBody = length > 0 || incoming.headers["transfer-encoding"] !== undefined;
  if (incoming.complete || incoming.destroyed || !hasBody) {
    incoming.resume();
    return;
  }
  // Who waits for a `100 Continue` gets none any more; some send their body unasked after a second.
  const awaitsContinue = incoming.headers.expect !== undefined && !incoming.readableDidRead;
  if (awaitsContinue || length > limits.keptBytes) outgoing.shouldKeepAlive = false;
  new Draining(incoming, outgoing, limits).begin();
}

class Draining {
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #socket: Socket;
  readonly #limits: DrainLimits;
  #deadline: NodeJS.Timeout | undefined;
  /** Set when the answer is out and no other will come on this connection. */
  #silence: NodeJS.Timeout | undefined;
  #droppedBytes = 0;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, limits: DrainLimits) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#socket = incoming.socket;
    this.#limits = limits;
  }

  begin(): void {
    this.#deadline = setTimeout(this.#giveUp, this.#limits.milliseconds);
    // What Node calls when an answer is a connection's last: it would close both directions.
    this.#socket.destroySoon = this.#end;
    const incoming = this.#incoming;
    // The error listener stays: a client that leaves now is nobody's news.
    incoming.on("data", this.#onData).once("end", this.#onEnd).once("close", this.#stop).on("error", this.#stop);
    incoming.resume();
  }

  readonly #onData = (piece: Buffer): void => {
    this.#silence?.refresh();
    this.#droppedBytes += piece.length;
    // The length was not stated, and the answer may have promised that the connection lives on.
    if (this.#droppedBytes <= this.#limits.keptBytes || this.#silence) return;
    if (this.#outgoing.writableFinished) this.#end();
    else this.#outgoing.shouldKeepAlive = false;
  };

  readonly #end = (): void => {
    this.#silence ??= setTimeout(this.#giveUp, this.#limits.idleMilliseconds);
    this.#socket.end();
  };

  readonly #onEnd = (): void => {
    const isEnding = this.#silence !== undefined;
    this.#stop();
    if (isEnding) this.#socket.destroySoon();
  };

  readonly #giveUp = (): void => {
    this.#stop();
    this.#incoming.destroy();
  };

  readonly #stop = (): void => {
    clearTimeout(this.#deadline);
    clearTimeout(this.#silence);
    this.#incoming.off("data", this.#onData);
    Reflect.deleteProperty(this.#socket, "destroySoon");
  };
}
