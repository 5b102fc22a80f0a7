/** A text as a QR code in a PNG picture, black on white, one bit a pixel. */
import { crc32, deflateSync } from "node:zlib";
import newQrCode from "qrcode-generator";

/** Pixels of one module, and the quiet zone around the code in modules (ISO/IEC 18004 wants four). */
const modulePixels = 4;
const quietModules = 4;

/** The picture. Throws when the text is longer than a QR code can hold (about 2,300 bytes). */
export function qrCodePng(text: string): Uint8Array {
  const code = newQrCode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const size = (code.getModuleCount() + 2 * quietModules) * modulePixels;
  const isDark = (row: number, column: number): boolean => {
    const [y, x] = [Math.floor(row / modulePixels) - quietModules, Math.floor(column / modulePixels) - quietModules];
    const last = code.getModuleCount() - 1;
    return y >= 0 && x >= 0 && y <= last && x <= last && code.isDark(y, x);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header(size)),
    chunk("IDAT", deflateSync(scanLines(size, isDark))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Width, height, one bit of grey, no interlacing. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes[8] = 1;
  return bytes;
}

/** Each line begins with its filter, 0; a set bit is white. */
function scanLines(size: number, isDark: (row: number, column: number) => boolean): Buffer {
  const lineBytes = 1 + Math.ceil(size / 8);
  const lines = Buffer.alloc(size * lineBytes);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (isDark(row, column)) continue;
      const at = row * lineBytes + 1 + (column >> 3);
      lines[at] = (lines[at] ?? 0) | (0x80 >> (column & 7));
    }
  }
  return lines;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
