/** Memory that begins on a page's border, which writing past the system's cache wants; Node's own buffers begin anywhere. */

const pageBytes = 65_536;

/** What we use of WebAssembly: Node's type package leaves it to the browser's. */
interface WebAssemblyApi {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

/** At least so many bytes: a WebAssembly memory, since those are mapped page by page. */
export function newAlignedBuffer(leastBytes: number): Buffer {
  const { Memory } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
  return Buffer.from(new Memory({ initial: Math.ceil(leastBytes / pageBytes) }).buffer);
}
