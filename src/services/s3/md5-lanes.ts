/** MD5 of bodies that are there at the same time, up to eight at once: all lanes of the vectors take little longer than one message alone. */
import { hash } from "node:crypto";
import { md5Layout, md5ModuleBytes } from "./md5-wasm.ts";
import { instantiate } from "./wasm-assembler.ts";

/** Longer messages come as streams. */
const longestBytes = 1 << 20;
/** For less than this waiting for others costs more than it saves. */
const shortestBytes = 2048;
/** What a lane takes of its message at once. */
const windowBytes: number = md5Layout.slotBytes - 128;
/** After so many bytes others have their turn of the event loop; it goes on in the next. */
const turnBytes = 2 << 20;
const blockBytes = 64;
const initialState = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

interface Module {
  readonly run4: (...countAndPointers: number[]) => void;
  readonly run8: (...countAndPointers: number[]) => void;
}

/** A message that waits for its digest. */
interface Waiting {
  readonly bytes: Uint8Array;
  readonly resolve: (hex: string) => void;
}

/** A lane while it is busy. */
interface Lane {
  message: Waiting | undefined;
  /** Bytes of the message that the lane has taken. */
  taken: number;
  /** The padding is in the window: with it the message ends. */
  isLast: boolean;
  blocksLeft: number;
  pointer: number;
}

const waiting: Waiting[] = [];
let isAwaited = false;
let engine: Engine | undefined;

/** The MD5 in hexadecimal; messages asked for within one turn of the event loop are computed together. */
export function md5Of(bytes: Uint8Array): string | Promise<string> {
  if (bytes.length < shortestBytes || bytes.length > longestBytes) return hash("md5", bytes);
  return new Promise((resolve) => {
    waiting.push({ bytes, resolve });
    awaitTurn();
  });
}

function awaitTurn(): void {
  if (isAwaited) return;
  isAwaited = true;
  setImmediate(computeWaiting);
}

function computeWaiting(): void {
  isAwaited = false;
  if (!engine?.isBusy && isQuickerAlone()) {
    for (const { bytes, resolve } of waiting.splice(0)) resolve(hash("md5", bytes));
    return;
  }
  engine ??= new Engine();
  if (!engine.compute(waiting)) awaitTurn();
}

/** Native code takes a third of the time that the lanes take, whether one of them is used or all. */
function isQuickerAlone(): boolean {
  return waiting.length === 1 || (waiting.length === 2 && waiting[0]!.bytes.length > windowBytes);
}

/** The module with its lanes. */
class Engine {
  readonly #module: Module;
  readonly #memory: Buffer;
  readonly #state: Uint32Array;
  readonly #lanes: readonly Lane[];
  #busy = 0;

  constructor() {
    const exported = instantiate<Module>(md5ModuleBytes());
    const { buffer } = exported.memory;
    this.#module = exported;
    this.#memory = Buffer.from(buffer);
    this.#state = new Uint32Array(buffer, md5Layout.stateOffset, 32);
    const idle: Lane = { message: undefined, taken: 0, isLast: false, blocksLeft: 0, pointer: 0 };
    this.#lanes = Array.from({ length: md5Layout.slots }, () => ({ ...idle }));
    fillConstants(new Uint32Array(buffer, md5Layout.constantsOffset, 64 * 4));
  }

  /** Some messages are not through. */
  get isBusy(): boolean {
    return this.#busy > 0;
  }

  /** Takes messages into lanes and resolves those it is through with; false when the turn was too short for all. */
  compute(messages: Waiting[]): boolean {
    let next = 0;
    for (let bytes = 0; bytes < turnBytes;) {
      for (let at = 0; at < md5Layout.slots && next < messages.length; at++) {
        if (!this.#lanes[at]!.message) this.#begin(at, messages[next++]!);
      }
      if (this.#busy === 0) break;
      bytes += this.#run() * this.#busy * blockBytes;
      for (let at = 0; at < md5Layout.slots; at++) this.#goOn(at);
    }
    messages.splice(0, next);
    return this.#busy === 0 && messages.length === 0;
  }

  #begin(at: number, message: Waiting): void {
    const lane = this.#lanes[at]!;
    lane.message = message;
    lane.taken = 0;
    this.#busy++;
    for (let word = 0; word < 4; word++) this.#state[stateIndex(at, word)] = initialState[word]!;
    this.#fill(at, lane, message);
  }

  /** Gives a lane that is through with its window the next one, or its message the digest. */
  #goOn(at: number): void {
    const lane = this.#lanes[at]!;
    const { message } = lane;
    if (!message || lane.blocksLeft > 0) return;
    if (!lane.isLast) return this.#fill(at, lane, message);
    lane.message = undefined;
    this.#busy--;
    message.resolve(this.#digest(at));
  }

  /** Copies a message's next bytes into its lane's slot. */
  #fill(at: number, lane: Lane, { bytes }: Waiting): void {
    const slot = md5Layout.slotsOffset + at * md5Layout.slotBytes;
    const end = Math.min(bytes.length, lane.taken + windowBytes);
    const length = end - lane.taken;
    this.#memory.set(length === bytes.length ? bytes : bytes.subarray(lane.taken, end), slot);
    lane.taken = end;
    lane.pointer = slot;
    lane.isLast = end === bytes.length;
    lane.blocksLeft = lane.isLast ? this.#pad(slot, length, bytes.length) : length / blockBytes;
  }

  /** Pads a message of which the last `length` bytes are at `slot`: a one, zeros, the length in bits. Returns the blocks of it all. */
  #pad(slot: number, length: number, messageBytes: number): number {
    const memory = this.#memory;
    const blocks = Math.floor((length + 8) / blockBytes) + 1;
    const end = slot + blocks * blockBytes;
    memory[slot + length] = 0x80;
    memory.fill(0, slot + length + 1, end - 8);
    memory.writeUInt32LE(messageBytes * 8, end - 8);
    memory.writeUInt32LE(0, end - 4);
    return blocks;
  }

  /** As many blocks as the shortest of the busy lanes' windows has left; returns how many. */
  #run(): number {
    const lanes = this.#lanes;
    let count = Number.MAX_SAFE_INTEGER;
    let isWide = false;
    for (let at = 0; at < lanes.length; at++) {
      const { message, blocksLeft } = lanes[at]!;
      if (message) {
        count = Math.min(count, blocksLeft);
        isWide ||= at >= 4;
      } else {
        // What idle lanes compute is nobody's.
        lanes[at]!.pointer = md5Layout.slotsOffset;
      }
    }
    const pointer = (at: number): number => lanes[at]!.pointer;
    const [a, b, c, d] = [pointer(0), pointer(1), pointer(2), pointer(3)];
    if (isWide) this.#module.run8(count, a, b, c, d, pointer(4), pointer(5), pointer(6), pointer(7));
    else this.#module.run4(count, a, b, c, d);
    for (let at = 0; at < lanes.length; at++) {
      lanes[at]!.blocksLeft -= count;
      lanes[at]!.pointer += count * blockBytes;
    }
    return count;
  }

  #digest(at: number): string {
    for (let word = 0; word < 4; word++) digestBytes.writeUInt32LE(this.#state[stateIndex(at, word)]!, word * 4);
    return digestBytes.toString("hex");
  }
}

const digestBytes = Buffer.alloc(16);

/** Where a lane's word is: groups of four lanes, in each of them word by word. */
function stateIndex(lane: number, word: number): number {
  return (lane >> 2) * 16 + word * 4 + (lane & 3);
}

/** Sines, as RFC 1321 has them; one less in the last round, whose function comes complemented (md5-wasm.ts). */
function fillConstants(constants: Uint32Array): void {
  for (let index = 0; index < 64; index++) {
    const sine = Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32);
    constants.fill(index < 48 ? sine : sine - 1, index * 4, index * 4 + 4);
  }
}
