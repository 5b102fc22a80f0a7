/** MD5 of bodies that are there at the same time, up to eight at once: four lanes of a vector take little longer than one message alone. */
import { hash } from "node:crypto";
import { md5Layout, md5ModuleBytes } from "./md5-wasm.ts";
import { instantiate } from "./wasm-assembler.ts";

/** Longer messages gain too little, and would hold up the event loop for all of a batch at once. */
const longestBytes: number = md5Layout.slotBytes - 128;
/** For less than this waiting for others costs more than it saves. */
const shortestBytes = 2048;
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
  blocksLeft: number;
  pointer: number;
}

let waiting: Waiting[] = [];
let engine: Engine | undefined;

/** The MD5 in hexadecimal; messages asked for within one turn of the event loop are computed together. */
export function md5Of(bytes: Uint8Array): string | Promise<string> {
  if (bytes.length < shortestBytes || bytes.length > longestBytes) return hash("md5", bytes);
  return new Promise((resolve) => {
    if (waiting.push({ bytes, resolve }) === 1) setImmediate(computeWaiting);
  });
}

function computeWaiting(): void {
  const messages = waiting;
  waiting = [];
  const [only] = messages;
  // Alone, a message is quicker in native code.
  if (messages.length === 1 && only) return only.resolve(hash("md5", only.bytes));
  engine ??= new Engine();
  engine.compute(messages);
}

/** The module with its lanes. */
class Engine {
  readonly #module: Module;
  readonly #memory: Buffer;
  readonly #state: Uint32Array;
  readonly #lanes: readonly Lane[];

  constructor() {
    const exported = instantiate<Module>(md5ModuleBytes());
    const { buffer } = exported.memory;
    this.#module = exported;
    this.#memory = Buffer.from(buffer);
    this.#state = new Uint32Array(buffer, md5Layout.stateOffset, 32);
    this.#lanes = Array.from({ length: md5Layout.slots }, () => ({ message: undefined, blocksLeft: 0, pointer: 0 }));
    fillConstants(new Uint32Array(buffer, md5Layout.constantsOffset, 64 * 4));
  }

  /** Resolves all of the messages. A lane that is done takes the next one. */
  compute(messages: readonly Waiting[]): void {
    let next = 0;
    let busy = 0;
    const width = messages.length > 4 ? 8 : 4;
    for (;;) {
      for (let lane = 0; lane < width && next < messages.length; lane++) {
        if (this.#lanes[lane]!.message) continue;
        this.#begin(lane, messages[next++]!);
        busy++;
      }
      if (busy === 0) return;
      this.#run(width);
      for (let lane = 0; lane < width; lane++) {
        const { message, blocksLeft } = this.#lanes[lane]!;
        if (!message || blocksLeft > 0) continue;
        this.#lanes[lane]!.message = undefined;
        busy--;
        message.resolve(this.#digest(lane));
      }
    }
  }

  /** Copies a message into its slot and pads it: a one, zeros, the length in bits. */
  #begin(at: number, message: Waiting): void {
    const { bytes } = message;
    const slot = md5Layout.slotsOffset + at * md5Layout.slotBytes;
    const blocks = Math.floor((bytes.length + 8) / blockBytes) + 1;
    const end = slot + blocks * blockBytes;
    const memory = this.#memory;
    memory.set(bytes, slot);
    memory[slot + bytes.length] = 0x80;
    memory.fill(0, slot + bytes.length + 1, end - 8);
    memory.writeUInt32LE(bytes.length * 8, end - 8);
    memory.writeUInt32LE(0, end - 4);
    const lane = this.#lanes[at]!;
    lane.message = message;
    lane.blocksLeft = blocks;
    lane.pointer = slot;
    for (let word = 0; word < 4; word++) this.#state[stateIndex(at, word)] = initialState[word]!;
  }

  /** As many blocks as the shortest of the busy lanes has left. */
  #run(width: 4 | 8): void {
    const lanes = this.#lanes;
    let count = Number.MAX_SAFE_INTEGER;
    for (let at = 0; at < width; at++) if (lanes[at]!.message) count = Math.min(count, lanes[at]!.blocksLeft);
    // What idle lanes compute, from wherever they stopped, is nobody's.
    for (let at = 0; at < width; at++) if (!lanes[at]!.message) lanes[at]!.pointer = md5Layout.slotsOffset;
    const pointer = (at: number): number => lanes[at]!.pointer;
    if (width === 4) this.#module.run4(count, pointer(0), pointer(1), pointer(2), pointer(3));
    else {
      const [a, b, c, d] = [pointer(0), pointer(1), pointer(2), pointer(3)];
      this.#module.run8(count, a, b, c, d, pointer(4), pointer(5), pointer(6), pointer(7));
    }
    for (let at = 0; at < width; at++) {
      lanes[at]!.blocksLeft -= count;
      lanes[at]!.pointer += count * blockBytes;
    }
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
