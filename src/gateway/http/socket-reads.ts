/**
 * What connections read. Node takes a fresh buffer of 64 KiB for each read and sends what came through a stream; sockets made
 * over read into one buffer that all of them share, or right to where a body is collected.
 */
import { Socket } from "node:net";

/** Who takes a connection's bytes. */
export interface Receiver {
  /** Bytes that came. They are lent: the next read of any connection overwrites them. */
  take(piece: Buffer): void;
  /** That many bytes came to the beginning of `room`. */
  filled(count: number): void;
  /** Where the next bytes shall go; undefined: they are to be lent. Asked after each read. */
  room(): Buffer | undefined;
}

/** The reading side of a socket. */
export interface SocketReads {
  readonly socket: Socket;
  /** From now on this one takes the bytes; undefined: the socket is an ordinary stream again. */
  to(receiver: Receiver | undefined): void;
}

const lentBytes = 64 * 1024;
let lent: Buffer | undefined;

/** Reads an accepted socket without Node's buffers where that is possible. Use the answer's socket: the given one is spent then. */
export function directReads(accepted: Socket): SocketReads {
  const handle = handleOf(accepted);
  // What was read already is in the stream, where it would stay.
  if (!handle || accepted.readableLength > 0) return streamReads(accepted);
  return new DirectReads(accepted, handle);
}

/** Reads a socket as the stream it is. */
export function streamReads(socket: Socket): SocketReads {
  return new StreamReads(socket);
}

class StreamReads implements SocketReads {
  readonly socket: Socket;
  #receiver: Receiver | undefined;
  readonly #onData = (piece: Buffer): void => this.#receiver?.take(piece);

  constructor(socket: Socket) {
    this.socket = socket;
  }

  to(receiver: Receiver | undefined): void {
    if (!receiver) this.socket.off("data", this.#onData);
    else if (!this.#receiver) this.socket.on("data", this.#onData);
    this.#receiver = receiver;
  }
}

class DirectReads implements SocketReads {
  readonly socket: Socket;
  readonly #lent: Buffer;
  #receiver: Receiver | undefined;

  constructor(accepted: Socket, handle: object) {
    this.#lent = lent ??= Buffer.allocUnsafeSlow(lentBytes);
    Object.assign(accepted, { _handle: null });
    const onread = {
      buffer: () => this.#receiver?.room() ?? this.#lent,
      callback: (count: number, buffer: Uint8Array) => this.#take(count, buffer),
    };
    this.socket = new Socket({ handle, onread } as unknown as ConstructorParameters<typeof Socket>[0]);
  }

  to(receiver: Receiver | undefined): void {
    this.#receiver = receiver;
  }

  #take(count: number, buffer: Uint8Array): boolean {
    const receiver = this.#receiver;
    if (buffer !== this.#lent) receiver?.filled(count);
    else if (receiver) receiver.take(this.#lent.subarray(0, count));
    // Nobody reads on Node's behalf: what comes goes the way of streams, as a copy.
    else this.socket.push(Buffer.from(this.#lent.subarray(0, count)));
    return true;
  }
}

/** The system's side of a socket, when it can read into memory that it is given. */
function handleOf(socket: Socket): object | undefined {
  const { _handle: handle } = socket as unknown as { readonly _handle?: { readonly useUserBuffer?: unknown } | null };
  return typeof handle?.useUserBuffer === "function" ? handle : undefined;
}
