/** QR codes as a path of an SVG, and what authenticator apps read from them. */
import newQrCode from "qrcode-generator";

/** A code: `path` is drawn in a square of `size` units, quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around the code (ISO/IEC 18004). */
const quiet = 4;

/** The code of a text. */
export function qrPath(text: string): QrPath {
  const code = newQrCode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  const parts: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) parts.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { size: count + 2 * quiet, path: parts.join("") };
}

/** The address that authenticator apps understand; `seed` in base 32. */
export function otpAddress(
  seed: string,
  { account, name }: { readonly account: string; readonly name: string },
): string {
  const issuer = "Amazon Web Services";
  const label = encodeURIComponent(`${issuer}:${name}@${account}`);
  return `otpauth://totp/${label}?secret=${seed}&issuer=${encodeURIComponent(issuer)}`;
}
