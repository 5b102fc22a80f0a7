/**
 * Memory for the bodies of requests: small ones are cut from slabs, since a piece of its own for each is what V8's collector and the
 * allocator work hardest at. Slabs of which every cut was given back are used again: their pages are the process's already, and
 * mostly in the processor's caches.
 */

const slabBytes = 1024 * 1024;
/** Larger bodies have memory of their own. */
const largestCutBytes = 64 * 1024;
/** Cuts begin at multiples of this, for those who read them by words. */
const alignment = 64;
/** Idle slabs kept: what a worker's requests under way take, several times over. */
const mostIdle = 8;

/** What cuts are made from. It is freed when nobody has a cut of it, given back or not. */
class Slab {
  readonly memory = Buffer.allocUnsafeSlow(slabBytes);
  usedBytes = 0;
  /** Cuts not given back. */
  held = 0;
}

/** Memory for one body. */
export interface BodyMemory {
  readonly bytes: Buffer;
  /** Where it was cut from. */
  readonly slab: Slab | undefined;
}

/** No memory. */
export const noMemory: BodyMemory = { bytes: Buffer.alloc(0), slab: undefined };

let current: Slab | undefined;
const idle: Slab[] = [];

/** Memory of that many bytes, with anything in it. */
export function bodyMemory(bytes: number): BodyMemory {
  if (bytes > largestCutBytes) return { bytes: Buffer.allocUnsafeSlow(bytes), slab: undefined };
  let slab = current;
  if (!slab || slab.usedBytes + bytes > slabBytes) current = slab = idle.pop() ?? new Slab();
  const start = slab.usedBytes;
  slab.usedBytes = Math.ceil((start + bytes) / alignment) * alignment;
  slab.held += 1;
  return { bytes: slab.memory.subarray(start, start + bytes), slab };
}

/** Gives a cut back, once: whoever still reads or writes it does so in somebody else's body. */
export function giveBack({ slab }: BodyMemory): void {
  if (!slab) return;
  slab.held -= 1;
  if (slab.held > 0) return;
  slab.usedBytes = 0;
  if (slab !== current && idle.length < mostIdle) idle.push(slab);
}
