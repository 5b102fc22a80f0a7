/** Views of LMDB's bytes as the codecs want them. */

/** Large values come as plain views of the mapped file; the codecs want Node's buffers. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
