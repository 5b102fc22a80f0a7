/** The memory that streams are encrypted into, used again by one stream after the other: new memory costs more than encrypting. */
import { newAlignedBuffer } from "./aligned-buffer.ts";
import { directUnit } from "./files.ts";

/** Buffers of one stream: one that fills while the others are written. */
const buffersPerStream = 3;
/** What the end record may take: what it says of its owner is at most 64 KiB. */
const endRecordBytes = 68 << 10;
/** Idle streams' buffers that are kept. */
const keptStreams = 8;

/** The buffers of one stream, each on a border of `directUnit`. */
export interface StreamBuffers {
  readonly all: readonly Buffer[];
  /** From here on a buffer is written. */
  readonly fullBytes: number;
}

/** Lends buffers to streams. */
export class StreamBufferPool {
  readonly #fullBytes: number;
  readonly #idle: StreamBuffers[] = [];

  /** `fullBytes`: what a buffer gathers before it is written; it has room for a unit and an end record more. */
  constructor(fullBytes: number) {
    this.#fullBytes = fullBytes;
  }

  take(): StreamBuffers {
    return this.#idle.pop() ?? this.#create();
  }

  /** Nothing may be reading them any more. */
  give(buffers: StreamBuffers): void {
    if (this.#idle.length < keptStreams) this.#idle.push(buffers);
  }

  #create(): StreamBuffers {
    const sizeBytes = Math.ceil((this.#fullBytes + 2 * directUnit + endRecordBytes) / directUnit) * directUnit;
    const whole = newAlignedBuffer(buffersPerStream * sizeBytes);
    const all = Array.from({ length: buffersPerStream }, (_, at) =>
      whole.subarray(at * sizeBytes, (at + 1) * sizeBytes),
    );
    return { all, fullBytes: this.#fullBytes };
  }
}
