/** Memory for the bodies of requests: small ones are cut from slabs, since a piece of its own for each is what V8's collector and the allocator work hardest at. */

const slabBytes = 1024 * 1024;
/** Larger bodies have memory of their own. */
const largestCutBytes = 64 * 1024;
/** Cuts begin at multiples of this, for those who read them by words. */
const alignment = 64;

let slab: Buffer = Buffer.alloc(0);
let used = 0;

/** Memory of that many bytes, with anything in it. A slab is freed when all that was cut from it is. */
export function bodyMemory(bytes: number): Buffer {
  if (bytes > largestCutBytes) return Buffer.allocUnsafeSlow(bytes);
  if (used + bytes > slab.length) {
    slab = Buffer.allocUnsafeSlow(slabBytes);
    used = 0;
  }
  const start = used;
  used = Math.ceil((start + bytes) / alignment) * alignment;
  return slab.subarray(start, start + bytes);
}
