/** Texts one after another as UTF-8 bytes, through a buffer that is used again: large answers cost one allocation of their size. */

const firstBytes = 512 * 1024;
/** What an answer beyond this took is given back. */
const keptBytes = 4 * 1024 * 1024;

let scratch: Buffer = Buffer.alloc(0);
let length = 0;

/** The bytes of everything that `write` appends. It must not wait, nor gather other bytes meanwhile. */
export function gatherBytes(write: (append: (text: string) => void) => void): Buffer {
  length = 0;
  write(append);
  const bytes = Buffer.allocUnsafeSlow(length);
  scratch.copy(bytes, 0, 0, length);
  if (scratch.length > keptBytes) scratch = Buffer.alloc(0);
  return bytes;
}

function append(text: string): void {
  // Three bytes are the most that a UTF-16 unit takes.
  const most = length + text.length * 3;
  if (most > scratch.length) {
    const larger = Buffer.allocUnsafeSlow(Math.max(firstBytes, scratch.length * 2, most));
    scratch.copy(larger, 0, 0, length);
    scratch = larger;
  }
  length += scratch.write(text, length);
}
